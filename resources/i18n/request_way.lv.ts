<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestWay</name>
    <message>
        <source>So far</source>
        <translation>Līdz šim</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Pieprasījuma gaita</translation>
    </message>
</context>
</TS>
