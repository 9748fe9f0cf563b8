<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>ReachWords</name>
    <message>
        <source>No postal address is on the card.</source>
        <translation>Kartītē nav pasta adreses.</translation>
    </message>
    <message>
        <source>Take it from the application or ask the requester for it, or choose another way.</source>
        <translation>Ņemiet to no iesnieguma, jautājiet iesniedzējam vai izvēlieties citu veidu.</translation>
    </message>
    <message>
        <source>No e-mail address is known from the card or the request.</source>
        <translation>Ne kartītē, ne pieprasījumā nav e-pasta adreses.</translation>
    </message>
    <message>
        <source>Choose another way.</source>
        <translation>Izvēlieties citu veidu.</translation>
    </message>
</context>
</TS>
