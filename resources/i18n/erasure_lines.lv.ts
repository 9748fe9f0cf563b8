<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>ErasureLines</name>
    <message>
        <source>Erase: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reasons}; until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
