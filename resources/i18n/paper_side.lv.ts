<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>PaperSide</name>
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
        <source>Printed</source>
        <translation>Izdrukāts</translation>
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
        <source>Print</source>
        <translation>Drukāt</translation>
    </message>
    <message>
        <source>Every print is recorded; from the second on it is marked.</source>
        <translation>Katru izdruku reģistrē; sākot ar otro, tā ir atzīmēta.</translation>
    </message>
    <message>
        <source>After signing the content can no longer be changed. Every print is recorded.</source>
        <translation>Pēc parakstīšanas saturu vairs nevar mainīt. Katru izdruku reģistrē.</translation>
    </message>
</context>
</TS>
