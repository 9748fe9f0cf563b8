<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>LensGrid</name>
    <message>
        <source>right</source>
        <translation>labā</translation>
    </message>
    <message>
        <source>left</source>
        <translation>kreisā</translation>
    </message>
    <message>
        <source>to transpose</source>
        <translation>jāpārrēķina</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>kārtībā</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>neparasts</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>trūkst</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nav iespējams</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>pamatots</translation>
    </message>
    <message>
        <source>ask the doctor</source>
        <translation>jājautā</translation>
    </message>
</context>
</TS>
