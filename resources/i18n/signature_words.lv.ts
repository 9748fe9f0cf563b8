<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>SignatureWords</name>
    <message>
        <source>The signature is valid</source>
        <translation>Paraksts ir derīgs</translation>
    </message>
    <message>
        <source>Intact, but not confirmed</source>
        <translation>Neskarts, bet nav apstiprināts</translation>
    </message>
    <message>
        <source>The signature is not valid</source>
        <translation>Paraksts nav derīgs</translation>
    </message>
    <message>
        <source>This file cannot be checked here</source>
        <translation>Šo failu šeit nevar pārbaudīt</translation>
    </message>
    <message>
        <source>The signature is valid, but a manager has to confirm it</source>
        <translation>Paraksts ir derīgs, bet tas jāapstiprina vadītājam</translation>
    </message>
    <message>
        <source>{sentence} File: {file}</source>
        <translation>{sentence} Fails: {file}</translation>
    </message>
    <message>
        <source>{time}, proven by a time-stamp</source>
        <translation>{time}, apliecina laika zīmogs</translation>
    </message>
    <message>
        <source>{time}, as the signer&apos;s computer says</source>
        <translation>{time}, kā norāda parakstītāja dators</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Parakstītājs</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Parakstīts</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikāts</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Aptver</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Slēdziens</translation>
    </message>
</context>
</TS>
