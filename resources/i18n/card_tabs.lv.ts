<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>CardTabs</name>
    <message>
        <source>Lenses</source>
        <translation>Lēcas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pieprasījumi</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Datu nodošana</translation>
    </message>
    <message>
        <source>To be kept</source>
        <translation>Jāglabā</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Kartītes skatījumi</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>Kartītes daļas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saņemts</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termiņš</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laiks</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Darbinieks</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Darbība</translation>
    </message>
    <message>
        <source>There are no requests. A new one begins here (Ctrl+Shift+R).</source>
        <translation>Pieprasījumu nav. Jaunu pieprasījumu sāciet šeit (Ctrl+Shift+R).</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Jauns pieprasījums</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērts</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Slēgts</translation>
    </message>
</context>
</TS>
