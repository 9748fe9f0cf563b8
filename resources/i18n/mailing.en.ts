<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MailingPage</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addressee(s) saved</source>
        <translation>
            <numerusform>%n addressee saved</numerusform>
            <numerusform>%n addressees saved</numerusform>
        </translation>
    </message>
</context>
</TS>
