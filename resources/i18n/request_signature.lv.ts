<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestSignature</name>
    <message>
        <source>Drop the signed file here</source>
        <translation>Ievelciet šeit parakstīto failu</translation>
    </message>
    <message>
        <source>.edoc, .asice or .pdf, as it came; it is kept encrypted with the request.</source>
        <translation>.edoc, .asice vai .pdf, kā saņemts; to glabās šifrētu kopā ar pieprasījumu.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Atvērt failu</translation>
    </message>
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
        <source>Why the signer&apos;s name differs</source>
        <translation>Kāpēc parakstītāja vārds atšķiras</translation>
    </message>
    <message>
        <source>Without an explanation from the list the identity cannot be confirmed.</source>
        <translation>Bez pamatojuma no saraksta identitāti nevar apstiprināt.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Izvēlieties</translation>
    </message>
    <message>
        <source>Drop another signed file here</source>
        <translation>Ievelciet šeit citu parakstīto failu</translation>
    </message>
    <message>
        <source>Signer&apos;s name against the request: {how}</source>
        <translation>Parakstītāja vārds salīdzinājumā ar iesniedzēju: {how}</translation>
    </message>
    <message>
        <source>Which signed file?</source>
        <translation>Kuru parakstīto failu atvērt?</translation>
    </message>
    <message>
        <source>Signed files (*.edoc *.asice *.sce *.asics *.scs *.pdf)</source>
        <translation>Parakstīti faili (*.edoc *.asice *.sce *.asics *.scs *.pdf)</translation>
    </message>
    <message>
        <source>Signed file checked and kept</source>
        <translation>Parakstītais fails pārbaudīts un saglabāts</translation>
    </message>
    <message>
        <source>Signed file checked again</source>
        <translation>Parakstītais fails pārbaudīts vēlreiz</translation>
    </message>
    <message>
        <source>Save the signed file</source>
        <translation>Kur saglabāt parakstīto failu?</translation>
    </message>
    <message>
        <source>Signed file saved</source>
        <translation>Parakstītais fails saglabāts</translation>
    </message>
    <message>
        <source>Open the signed file, or ask for identity by letter.</source>
        <translation>Atveriet parakstīto failu vai lūdziet apliecināt identitāti ar vēstuli.</translation>
    </message>
    <message>
        <source>Ask for identity by letter.</source>
        <translation>Lūdziet apliecināt identitāti ar vēstuli.</translation>
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
        <source>The signed file is kept, encrypted</source>
        <translation>Parakstītais fails tiek glabāts šifrēts</translation>
    </message>
    <message>
        <source>With the request, until its term ends. Beside it stay the verdict, the day and how the name agrees; the personal code in the certificate is neither shown nor stored.</source>
        <translation>Kopā ar pieprasījumu līdz tā glabāšanas termiņa beigām. Paliek arī slēdziens, diena un tas, kā sakrīt vārds; sertifikātā esošo personas kodu nerāda un atsevišķi neglabā.</translation>
    </message>
    <message>
        <source>Confirm identity</source>
        <translation>Apstiprināt identitāti</translation>
    </message>
    <message>
        <source>Identity confirmed</source>
        <translation>Identitāte apstiprināta</translation>
    </message>
</context>
</TS>
