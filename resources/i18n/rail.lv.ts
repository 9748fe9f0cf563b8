<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n ar tuvu termiņu</numerusform>
            <numerusform>%n ar tuvu termiņu</numerusform>
            <numerusform>nav steidzamu</numerusform>
        </translation>
    </message>
</context>
</TS>
