<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>CorrectValueDialog</name>
    <message>
        <source>Correct: {field}</source>
        <translation>Labot: {field}</translation>
    </message>
    <message>
        <source>Add: {field}</source>
        <translation>Pievienot: {field}</translation>
    </message>
</context>
<context>
    <name>CorrectValueForm</name>
    <message>
        <source>The earlier value stays on record with its source until its term ends.</source>
        <translation>Iepriekšējā vērtība un tās avots paliek līdz glabāšanas termiņa beigām.</translation>
    </message>
    <message>
        <source>How the data reached us</source>
        <translation>Kā dati saņemti</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Kas sniedza datus</translation>
    </message>
    <message>
        <source>Take the value back</source>
        <translation>Noņemt vērtību</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
</context>
</TS>
