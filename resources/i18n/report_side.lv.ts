<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>ReportSide</name>
    <message>
        <source>nothing is held</source>
        <translation>datu nav</translation>
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
        <source>Manager</source>
        <translation>Vadītājs</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Kas paraksta</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Kas parakstīja</translation>
    </message>
    <message>
        <source>Only a manager approves and signs. Lock the desk (Ctrl+L), then “Continue as another person”: this page stays.</source>
        <translation>Apstiprina un paraksta tikai vadītājs. Aizslēdziet (Ctrl+L), tad „Turpināt ar citu darbinieku”: šī lapa paliek.</translation>
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
        <source>Sign and print</source>
        <translation>Parakstīt un drukāt</translation>
    </message>
</context>
</TS>
