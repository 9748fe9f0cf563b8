<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>ReportSide</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n lappuse</numerusform>
            <numerusform>%n lappuses</numerusform>
            <numerusform>nav lappušu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n reizi</numerusform>
            <numerusform>%n reizes</numerusform>
            <numerusform>nav drukāts</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is held</source>
        <translation>datu nav</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>latviešu</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angļu</translation>
    </message>
    <message>
        <source>What will be signed</source>
        <translation>Kas tiks parakstīts</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Kas ir parakstīts</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokuments</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Atbilde</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Izdrukāts</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vadītājs</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Kas paraksta</translation>
    </message>
    <message>
        <source>Only a manager approves and signs.</source>
        <translation>Apstiprina un paraksta tikai vadītājs.</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Kas parakstīja</translation>
    </message>
    <message>
        <source>self-signed, of this shop</source>
        <translation>pašparakstīts, šā veikala</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikāts</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Derīgs līdz</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laiks</translation>
    </message>
    <message>
        <source>Every kind of data in the store is included</source>
        <translation>Iekļautas visas krātuves datu kategorijas</translation>
    </message>
    <message>
        <source>Other systems answered for: {done} of {all}</source>
        <translation>Citas sistēmas pārbaudītas: {done} no {all}</translation>
    </message>
    <message>
        <source>The signature is intact and covers the whole file</source>
        <translation>Paraksts ir neskarts un aptver visu failu</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukāt</translation>
    </message>
    <message>
        <source>Every print is recorded; from the second on it is marked.</source>
        <translation>Katru izdruku reģistrē; no otrās tā ir atzīmēta.</translation>
    </message>
    <message>
        <source>Sign and print</source>
        <translation>Parakstīt un drukāt</translation>
    </message>
    <message>
        <source>After signing the content can no longer be changed. Every print is recorded.</source>
        <translation>Pēc parakstīšanas saturu vairs nevar mainīt. Katru izdruku reģistrē.</translation>
    </message>
</context>
</TS>
