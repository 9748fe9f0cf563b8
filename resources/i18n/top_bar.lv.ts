<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>DueChip</name>
    <message numerus="yes">
        <source>%n request(s) late</source>
        <translation>
            <numerusform>%n nokavēts pieprasījums</numerusform>
            <numerusform>%n nokavēti pieprasījumi</numerusform>
            <numerusform>nav nokavētu pieprasījumu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due soon</source>
        <translation>
            <numerusform>%n steidzams pieprasījums</numerusform>
            <numerusform>%n steidzami pieprasījumi</numerusform>
            <numerusform>nav steidzamu pieprasījumu</numerusform>
        </translation>
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
        <source>As the system</source>
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
