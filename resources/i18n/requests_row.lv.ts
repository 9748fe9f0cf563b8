<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestsRow</name>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Iesniedzējs</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Kā saņemts</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saņemts</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Vēlamais</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Atlicis</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Solis</translation>
    </message>
    <message>
        <source>Last step by</source>
        <translation>Pēdējais solis</translation>
    </message>
</context>
</TS>
