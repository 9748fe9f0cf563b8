<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestActions</name>
    <message>
        <source>More</source>
        <translation>Vēl</translation>
    </message>
    <message>
        <source>More for this request</source>
        <translation>Vēl šim pieprasījumam</translation>
    </message>
    <message>
        <source>Confirm receipt by letter</source>
        <translation>Apliecināt saņemšanu ar vēstuli</translation>
    </message>
    <message>
        <source>Ask for identity by letter</source>
        <translation>Ar vēstuli lūgt apliecināt identitāti</translation>
    </message>
    <message>
        <source>Correct more values</source>
        <translation>Izlabot vēl citas vērtības</translation>
    </message>
    <message>
        <source>Extend the time…</source>
        <translation>Pagarināt termiņu…</translation>
    </message>
    <message>
        <source>Answer to the fee…</source>
        <translation>Klienta atbilde par maksu…</translation>
    </message>
    <message>
        <source>Propose a fee…</source>
        <translation>Piedāvāt maksu…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Atteikt…</translation>
    </message>
</context>
</TS>
