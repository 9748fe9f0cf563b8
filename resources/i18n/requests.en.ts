<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RequestsPage</name>
    <message numerus="yes">
        <source>late</source>
        <translation>
            <numerusform>late</numerusform>
            <numerusform>late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due within %n day(s)</source>
        <translation>
            <numerusform>due within %n day</numerusform>
            <numerusform>due within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open</source>
        <translation>
            <numerusform>open</numerusform>
            <numerusform>open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>received this year</source>
        <translation>
            <numerusform>received this year</numerusform>
            <numerusform>received this year</numerusform>
        </translation>
    </message>
</context>
</TS>
