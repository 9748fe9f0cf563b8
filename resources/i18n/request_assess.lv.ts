<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestAssess</name>
    <message>
        <source>Nothing is held</source>
        <translation>Datu nav</translation>
    </message>
    <message>
        <source>Recorded: nothing is held</source>
        <translation>Reģistrēts: datu nav</translation>
    </message>
</context>
</TS>
