<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DueChip</name>
    <message numerus="yes">
        <source>%n request(s) late</source>
        <translation>
            <numerusform>%n request late</numerusform>
            <numerusform>%n requests late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due soon</source>
        <translation>
            <numerusform>%n request due soon</numerusform>
            <numerusform>%n requests due soon</numerusform>
        </translation>
    </message>
</context>
</TS>
