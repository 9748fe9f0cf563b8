<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestIdentity</name>
    <message>
        <source>How the requester is identified</source>
        <translation>Kā pārbauda iesniedzēja identitāti</translation>
    </message>
    <message>
        <source>Ask for identity by letter</source>
        <translation>Ar vēstuli lūgt apliecināt identitāti</translation>
    </message>
    <message>
        <source>Why the identity cannot be confirmed</source>
        <translation>Kāpēc identitāti nevar apstiprināt</translation>
    </message>
    <message>
        <source>The request stays open and can be checked again, or be refused with this ground.</source>
        <translation>Pieprasījums paliek atvērts; identitāti var pārbaudīt vēlreiz vai šī iemesla dēļ atteikties to izpildīt.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlieties…</translation>
    </message>
    <message>
        <source>The identity was not confirmed</source>
        <translation>Identitāte nav apstiprināta</translation>
    </message>
    <message>
        <source>Asked for by letter {number}: {stamp}</source>
        <translation>Lūgts ar vēstuli Nr. {number}: {stamp}</translation>
    </message>
    <message>
        <source>Record: not confirmed</source>
        <translation>Reģistrēt: nav apstiprināta</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokuments</translation>
    </message>
    <message>
        <source>E-signature</source>
        <translation>E-paraksts</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Jautājumi</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Atzvanīšana</translation>
    </message>
    <message>
        <source>E-mail on file</source>
        <translation>Zināms e-pasts</translation>
    </message>
    <message>
        <source>Cannot be confirmed</source>
        <translation>Nevar apstiprināt</translation>
    </message>
    <message>
        <source>Recorded: identity not confirmed</source>
        <translation>Atzīmēts: identitāte nav apstiprināta</translation>
    </message>
</context>
</TS>
