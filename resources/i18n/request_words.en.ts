<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RequestWords</name>
    <message numerus="yes">
        <source>%n day(s) past outer limit</source>
        <translation>
            <numerusform>%n day past outer limit</numerusform>
            <numerusform>%n days past outer limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outer limit in %n day(s)</source>
        <translation>
            <numerusform>Outer limit in %n day</numerusform>
            <numerusform>Outer limit in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
</TS>
