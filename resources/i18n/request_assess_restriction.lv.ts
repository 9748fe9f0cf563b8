<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestAssessRestriction</name>
    <message>
        <source>Restricting the processing</source>
        <translation>Apstrādes ierobežošana</translation>
    </message>
    <message>
        <source>The card is locked at once: the data are stored and nothing else is done with them, but for the customer’s own requests and legal claims. Before the restriction is lifted the customer is told so.</source>
        <translation>Ierobežojums stājas spēkā uzreiz: datus glabā un citādi neizmanto, izņemot klienta paša pieprasījumus un likumīgas prasības. Pirms ierobežojumu atceļ, par to paziņo klientam.</translation>
    </message>
    <message>
        <source>The card is restricted already; this ground takes the place of that one.</source>
        <translation>Apstrāde jau ir ierobežota; šis pamats aizstās iepriekšējo.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Pamats</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlieties…</translation>
    </message>
    <message>
        <source>None fits: a manager refuses the request (More, Ctrl+.).</source>
        <translation>Neviens neder: vadītājs pieprasījuma izpildi atsaka (Vēl, Ctrl+.).</translation>
    </message>
    <message>
        <source>Choose the ground.</source>
        <translation>Izvēlieties pamatu.</translation>
    </message>
    <message>
        <source>Restrict the processing</source>
        <translation>Ierobežot apstrādi</translation>
    </message>
    <message>
        <source>The processing is restricted</source>
        <translation>Apstrāde ir ierobežota</translation>
    </message>
</context>
</TS>
