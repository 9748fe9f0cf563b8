<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>TrailEntryDialog</name>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Atvērt kartīti</translation>
    </message>
    <message>
        <source>Entries of this card</source>
        <translation>Šīs kartītes ieraksti</translation>
    </message>
</context>
</TS>
