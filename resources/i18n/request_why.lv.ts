<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestWhy</name>
    <message>
        <source>Choose…</source>
        <translation>Izvēlieties…</translation>
    </message>
    <message>
        <source>The facts behind it</source>
        <translation>Pamatojums</translation>
    </message>
    <message>
        <source>The customer reads this, and where to complain further.</source>
        <translation>Klients to izlasa atbildē kopā ar to, kur sūdzēties.</translation>
    </message>
    <message>
        <source>Choose the ground.</source>
        <translation>Izvēlieties pamatu.</translation>
    </message>
    <message>
        <source>Write down the facts behind it.</source>
        <translation>Uzrakstiet pamatojumu.</translation>
    </message>
</context>
</TS>
