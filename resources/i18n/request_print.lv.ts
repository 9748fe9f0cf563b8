<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>ApplicationPrint</name>
    <message>
        <source>Print application</source>
        <translation>Drukāt iesniegumu</translation>
    </message>
    <message>
        <source>Application saved, not printed: {file}</source>
        <translation>Iesniegums saglabāts datnē, nav izdrukāts: {file}</translation>
    </message>
    <message>
        <source>Application printed</source>
        <translation>Iesniegums izdrukāts</translation>
    </message>
</context>
</TS>
