<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestReach</name>
    <message>
        <source>No answers are kept</source>
        <translation>Atbildes netiek glabātas</translation>
    </message>
    <message>
        <source>What stays: how it was checked, what was asked about or which address was written to, by whom and when.</source>
        <translation>Paliek: kādā veidā pārbaudīts, par ko jautāts vai kurp rakstīts, kas un kad pārbaudīja.</translation>
    </message>
    <message>
        <source>The answer came from this address</source>
        <translation>Atbilde saņemta no šīs adreses</translation>
    </message>
    <message>
        <source>Confirm identity</source>
        <translation>Apstiprināt identitāti</translation>
    </message>
    <message>
        <source>Identity confirmed</source>
        <translation>Identitāte apstiprināta</translation>
    </message>
    <message>
        <source>Questions from the card</source>
        <translation>Jautājumi no kartītes</translation>
    </message>
    <message>
        <source>Calling back the number on file</source>
        <translation>Atzvanīšana uz kartītē norādīto numuru</translation>
    </message>
    <message>
        <source>Writing to the e-mail address on file</source>
        <translation>Rakstīšana uz kartītē norādīto e-pasta adresi</translation>
    </message>
    <message>
        <source>The requester is asked about their own card; the answers are typed in and compared, nothing is read out. Once enough of them agree, confirm here.</source>
        <translation>Iesniedzējam jautā par paša kartīti; atbildes ieraksta un salīdzina, neko nenolasot priekšā. Kad pietiekami daudz atbilžu sakrīt, apstipriniet šeit.</translation>
    </message>
    <message>
        <source>Call the number that the card had before the request came, never one that the caller names. Then confirm here.</source>
        <translation>Zvaniet uz numuru, kas kartītē bija jau pirms pieprasījuma, nevis uz iesniedzēja nosaukto. Pēc tam apstipriniet šeit.</translation>
    </message>
    <message>
        <source>The letter goes to the address that the card had before the request came. When the answer has come from that address, confirm here.</source>
        <translation>Vēstuli sūta uz adresi, kas kartītē bija jau pirms pieprasījuma. Kad no tās saņemta atbilde, apstipriniet šeit.</translation>
    </message>
    <message>
        <source>Ask the questions</source>
        <translation>Uzdot jautājumus</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Atzvanīt</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Rakstīt vēstuli</translation>
    </message>
</context>
</TS>
