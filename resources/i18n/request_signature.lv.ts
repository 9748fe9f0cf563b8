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
        <source>Drop another signed file here</source>
        <translation>Ievelciet šeit citu parakstīto failu</translation>
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
        <source>The signed file is kept, encrypted</source>
        <translation>Parakstītais fails tiek glabāts šifrēts</translation>
    </message>
    <message>
        <source>With the request, until its term ends. Beside it stay the verdict, the day and how the name agrees. The personal code in the certificate is not shown; it stays only inside the encrypted file.</source>
        <translation>Kopā ar pieprasījumu līdz tā glabāšanas termiņa beigām. Paliek arī slēdziens, diena un tas, kā sakrīt vārds. Sertifikātā ierakstīto personas kodu nerāda; tas paliek tikai šifrētajā failā.</translation>
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
