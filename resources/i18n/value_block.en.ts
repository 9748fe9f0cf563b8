<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ValueBlock</name>
    <message numerus="yes">
        <source>%n earlier value(s)</source>
        <translation>
            <numerusform>%n earlier value</numerusform>
            <numerusform>%n earlier values</numerusform>
        </translation>
    </message>
</context>
</TS>
