<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>SortHead</name>
    <message>
        <source>Sort by: {column}</source>
        <translation>Kārtot pēc kolonnas: {column}</translation>
    </message>
    <message>
        <source>descending order</source>
        <translation>dilstošā secībā</translation>
    </message>
    <message>
        <source>ascending order</source>
        <translation>augošā secībā</translation>
    </message>
</context>
</TS>
