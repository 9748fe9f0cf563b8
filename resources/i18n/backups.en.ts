<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>%n copy(ies) not good</source>
        <translation>
            <numerusform>%n copy is not good</numerusform>
            <numerusform>%n copies are not good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) checked, all good</source>
        <translation>
            <numerusform>%n copy checked: it is good</numerusform>
            <numerusform>%n copies checked, all good</numerusform>
        </translation>
    </message>
</context>
</TS>
