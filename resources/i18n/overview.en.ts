<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>open</source>
        <translation>
            <numerusform>open</numerusform>
            <numerusform>open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue</source>
        <translation>
            <numerusform>overdue</numerusform>
            <numerusform>overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days to answer (median)</source>
        <translation>
            <numerusform>day to answer (median)</numerusform>
            <numerusform>days to answer (median)</numerusform>
        </translation>
    </message>
</context>
</TS>
