<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>ZoneField</name>
    <message>
        <source>Read with the reader, or type it</source>
        <translation>Nolasiet ar lasītāju vai ierakstiet</translation>
    </message>
    <message>
        <source>Read and wiped {time}</source>
        <translation>Nolasīta un izdzēsta {time}</translation>
    </message>
</context>
</TS>
