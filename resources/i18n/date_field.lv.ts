<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.gggg</translation>
    </message>
    <message>
        <source>Calendar (Alt+↓)</source>
        <translation>Kalendārs (Alt+↓)</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>Tādas dienas kalendārā nav.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like 22.11.2026.</source>
        <translation>Tas nav datums. Rakstiet šādi: 22.11.2026.</translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation>Šī diena ir nākotnē.</translation>
    </message>
    <message>
        <source>This day is in the past.</source>
        <translation>Šī diena ir pagātnē.</translation>
    </message>
</context>
</TS>
