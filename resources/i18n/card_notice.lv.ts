<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>CardNotice</name>
    <message>
        <source>in Latvian</source>
        <translation>latviešu valodā</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>angļu valodā</translation>
    </message>
</context>
</TS>
