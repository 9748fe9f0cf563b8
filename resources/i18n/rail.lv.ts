<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RailItem</name>
    <message>
        <source>overdue: {count}</source>
        <translation>nokavēti: {count}</translation>
    </message>
    <message>
        <source>due soon: {count}</source>
        <translation>tuvojas termiņš: {count}</translation>
    </message>
</context>
</TS>
