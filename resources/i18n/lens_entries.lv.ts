<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>LensEntries</name>
    <message>
        <source>Referral</source>
        <translation>Nosūtījums</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Avots</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Acs</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>bez datuma</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>spēkā</translation>
    </message>
    <message>
        <source>ask the doctor</source>
        <translation>jautāt speciālistam</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>nav vērtības</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>mainīts</translation>
    </message>
</context>
</TS>
