<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>SignedFileFound</name>
    <message>
        <source>Save the file to check it on {site}</source>
        <translation>Saglabāt failu, lai pārbaudītu portālā {site}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Pārbaudīt vēlreiz</translation>
    </message>
    <message>
        <source>{site} confirms it: a valid and qualified signature</source>
        <translation>Portāls {site} apstiprina: derīgs un kvalificēts paraksts</translation>
    </message>
    <message>
        <source>What was signed is this request: I read it</source>
        <translation>Parakstītais dokuments ir šis pieprasījums: izlasīts</translation>
    </message>
    <message>
        <source>Why the signer&apos;s name differs</source>
        <translation>Kāpēc parakstītāja vārds atšķiras</translation>
    </message>
    <message>
        <source>Without an explanation from the list the identity cannot be confirmed.</source>
        <translation>Bez pamatojuma no saraksta identitāti nevar apstiprināt.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlieties…</translation>
    </message>
    <message>
        <source>Signer&apos;s name against the request: {how}</source>
        <translation>Parakstītāja vārds salīdzinājumā ar iesniedzēju: {how}</translation>
    </message>
    <message>
        <source>Open the signed file, or ask for identity by letter.</source>
        <translation>Atveriet parakstīto failu vai ar vēstuli lūdziet apliecināt identitāti.</translation>
    </message>
    <message>
        <source>A check now gives a different verdict. Check the file again.</source>
        <translation>Pārbaude tagad dod citu slēdzienu. Pārbaudiet failu vēlreiz.</translation>
    </message>
    <message>
        <source>Ask for identity by letter.</source>
        <translation>Ar vēstuli lūdziet apliecināt identitāti.</translation>
    </message>
    <message>
        <source>Only a manager may confirm this signature.</source>
        <translation>Šo parakstu drīkst apstiprināt tikai vadītājs.</translation>
    </message>
    <message>
        <source>Choose why the names differ.</source>
        <translation>Izvēlieties, kāpēc vārdi atšķiras.</translation>
    </message>
    <message>
        <source>Have it checked on {site} and tick it.</source>
        <translation>Pārbaudiet failu portālā {site} un atzīmējiet to.</translation>
    </message>
    <message>
        <source>Read what was signed and tick that it is this request.</source>
        <translation>Izlasiet parakstīto dokumentu un atzīmējiet, ka tas ir šis pieprasījums.</translation>
    </message>
</context>
</TS>
