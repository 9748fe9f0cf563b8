<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>LetterSide</name>
    <message>
        <source>given when it is issued</source>
        <translation>piešķirs, vēstuli izsniedzot</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Vēstule</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Adresāts</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Pielikums</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Nosūtīts</translation>
    </message>
    <message>
        <source>Who issues it</source>
        <translation>Kas izsniedz</translation>
    </message>
    <message>
        <source>The letter will bear the address: {address}</source>
        <translation>Vēstulē būs adrese: {address}</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>Kas izsniedza</translation>
    </message>
    <message>
        <source>Only a manager issues this letter. Lock the desk (Ctrl+L), then “Continue as another person”: this page stays.</source>
        <translation>Šo vēstuli izsniedz tikai vadītājs. Aizslēdziet (Ctrl+L), tad „Turpināt ar citu darbinieku”: šī lapa paliek.</translation>
    </message>
    <message>
        <source>Sign and print</source>
        <translation>Parakstīt un drukāt</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Izsniegt</translation>
    </message>
</context>
</TS>
