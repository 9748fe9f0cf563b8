<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>Add at least one value to correct.</source>
        <translation>Pievienojiet vismaz vienu labojamu vērtību.</translation>
    </message>
    <message>
        <source>Enter the values of this eye as they should be.</source>
        <translation>Ievadiet šīs acs vērtības tā, kā tām jābūt.</translation>
    </message>
    <message>
        <source>The card already says this. Change the value, or leave it out.</source>
        <translation>Kartītē jau ir tieši šāda vērtība. Mainiet to vai izņemiet no labojumiem.</translation>
    </message>
    <message>
        <source>The card has no such value any more. Open the request again.</source>
        <translation>Kartītē šādas vērtības vairs nav. Atveriet pieprasījumu vēlreiz.</translation>
    </message>
    <message>
        <source>Say what shows the new value: a document, the referral, the customer’s word.</source>
        <translation>Norādiet, kas apliecina jauno vērtību: dokuments, nosūtījums, klienta vārdi.</translation>
    </message>
    <message>
        <source>This is too long: there is room for {limit} characters.</source>
        <translation>Teksts ir par garu: vietas pietiek {limit} rakstzīmēm.</translation>
    </message>
</context>
</TS>
