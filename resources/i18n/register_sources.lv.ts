<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RegisterSources</name>
    <message>
        <source>In person</source>
        <translation>Klātienē</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Pa tālruni</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Pa e-pastu</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Interneta vietnē</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Trešā persona</translation>
    </message>
    <message>
        <source>As for the whole form</source>
        <translation>Kā visai veidlapai</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Avots</translation>
    </message>
    <message>
        <source>Source of the value: {label}</source>
        <translation>Vērtības avots: {label}</translation>
    </message>
    <message>
        <source>How the data reached us</source>
        <translation>Kā dati saņemti</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Kas sniedza datus</translation>
    </message>
</context>
</TS>
