<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>ValueToRight</name>
    <message>
        <source>not given</source>
        <translation>nav ziņu</translation>
    </message>
    <message>
        <source>Correct: {field}</source>
        <translation>Labot: {field}</translation>
    </message>
    <message>
        <source>Add: {field}</source>
        <translation>Pievienot: {field}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Taken off the card</source>
        <translation>Noņemts no kartītes</translation>
    </message>
</context>
</TS>
