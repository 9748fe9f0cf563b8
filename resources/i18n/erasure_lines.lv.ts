<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Criterion</name>
    <message>
        <source>No longer holds: {ground}</source>
        <translation>Termiņš beidzies: {ground}</translation>
    </message>
</context>
<context>
    <name>ErasureLines</name>
    <message>
        <source>Erase: {count}</source>
        <translation>Dzēst: {count}</translation>
    </message>
    <message>
        <source>Keep: {count}</source>
        <translation>Glabāt: {count}</translation>
    </message>
    <message>
        <source>{reasons}; until {day}</source>
        <translation>{reasons}; līdz {day}</translation>
    </message>
</context>
</TS>
