<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>DueChip</name>
    <message>
        <source>Overdue: {count}</source>
        <translation>Nokavēti: {count}</translation>
    </message>
    <message>
        <source>Overdue requests: {count}</source>
        <translation>Nokavēti pieprasījumi: {count}</translation>
    </message>
    <message>
        <source>Due soon: {count}</source>
        <translation>Tuvojas termiņš: {count}</translation>
    </message>
    <message>
        <source>Requests due soon: {count}</source>
        <translation>Pieprasījumi, kuriem tuvojas termiņš: {count}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Name, phone, e-mail or request number</source>
        <translation>Vārds, tālrunis, e-pasts vai pieprasījuma numurs</translation>
    </message>
    <message>
        <source>Find customers and requests</source>
        <translation>Meklēt klientus un pieprasījumus</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Lock</source>
        <translation>Aizslēgt</translation>
    </message>
    <message>
        <source>Change PIN or password</source>
        <translation>Mainīt PIN kodu vai paroli</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Kā sistēmā</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Gaišs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumšs</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Izrakstīties</translation>
    </message>
</context>
<context>
    <name>UserButton</name>
    <message>
        <source>Signed in: {name}</source>
        <translation>Strādā: {name}</translation>
    </message>
</context>
</TS>
