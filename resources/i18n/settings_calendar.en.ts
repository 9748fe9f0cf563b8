<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CalendarSection</name>
    <message numerus="yes">
        <source>and %n more request(s)</source>
        <translation>
            <numerusform>and %n more request</numerusform>
            <numerusform>and %n more requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dates promised under an earlier calendar stay: %n request(s)</source>
        <translation>
            <numerusform>Dates promised under an earlier calendar stay: %n request</numerusform>
            <numerusform>Dates promised under an earlier calendar stay: %n requests</numerusform>
        </translation>
    </message>
</context>
</TS>
