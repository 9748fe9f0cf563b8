<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>StatusBar</name>
    <message>
        <source>Store encrypted</source>
        <translation>Krātuve šifrēta</translation>
    </message>
    <message>
        <source>Demonstration: invented people, nothing is kept</source>
        <translation>Demonstrācija: izdomāti cilvēki, nekas netiek glabāts</translation>
    </message>
    <message>
        <source>F1  Help</source>
        <translation>F1  Palīdzība</translation>
    </message>
    <message>
        <source>F9  Hide the screen</source>
        <translation>F9  Paslēpt ekrānu</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Saglabāts {time}</translation>
    </message>
    <message>
        <source>Backup did not succeed</source>
        <translation>Rezerves kopija neizdevās</translation>
    </message>
    <message>
        <source>Backup being made…</source>
        <translation>Veido rezerves kopiju…</translation>
    </message>
</context>
</TS>
