<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Requests</name>
    <message>
        <source>Which requests are shown</source>
        <translation>Kurus pieprasījumus rādīt</translation>
    </message>
    <message>
        <source>Sorted by target date</source>
        <translation>Kārtots pēc vēlamā termiņa</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pieprasījumi</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>New request</source>
        <translation>Jauns pieprasījums</translation>
    </message>
    <message>
        <source>Every request about data-protection rights, the earliest target date first. Arrow keys choose, Enter opens. A request of a customer is received from the card; Ctrl+Shift+R here receives one from somebody whose card is not known: “we hold nothing about you” is an answer too.</source>
        <translation>Visi pieprasījumi par tiesību īstenošanu, vispirms tie, kuriem vēlamais termiņš ir agrāk. Ar bultiņām izvēlas, ar Enter atver. Klienta pieprasījumu sāk kartītē; ar Ctrl+Shift+R šeit pieņem pieprasījumu no personas bez kartītes: arī „Jūsu datu mums nav” ir atbilde.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pieprasījumi</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>Atvērti {count}</translation>
    </message>
    <message>
        <source>Closed {count}</source>
        <translation>Slēgti {count}</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Visi {count}</translation>
    </message>
    <message numerus="yes">
        <source>late</source>
        <translation>
            <numerusform>nokavēts</numerusform>
            <numerusform>nokavēti</numerusform>
            <numerusform>nokavētu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due within %n day(s)</source>
        <translation>
            <numerusform>termiņš %n dienas laikā</numerusform>
            <numerusform>termiņš %n dienu laikā</numerusform>
            <numerusform>termiņš šodien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open</source>
        <translation>
            <numerusform>atvērts</numerusform>
            <numerusform>atvērti</numerusform>
            <numerusform>atvērtu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>received this year</source>
        <translation>
            <numerusform>saņemts šogad</numerusform>
            <numerusform>saņemti šogad</numerusform>
            <numerusform>saņemtu šogad</numerusform>
        </translation>
    </message>
    <message>
        <source>No request is closed yet.</source>
        <translation>Neviens pieprasījums vēl nav slēgts.</translation>
    </message>
    <message>
        <source>No open requests. A customer&apos;s request is started on the card, one without a card here.</source>
        <translation>Atvērtu pieprasījumu nav. Klienta pieprasījumu sāciet klienta kartītē, personas bez kartītes – šeit.</translation>
    </message>
    <message>
        <source>Request without a card</source>
        <translation>Pieprasījums bez kartītes</translation>
    </message>
</context>
</TS>
