<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>There is no such letter.</source>
        <translation>Šādas vēstules nav.</translation>
    </message>
    <message>
        <source>Choose how the letter is sent.</source>
        <translation>Izvēlieties, kā vēstuli nosūta.</translation>
    </message>
    <message>
        <source>The request is closed. No more letters are issued for it.</source>
        <translation>Pieprasījums ir slēgts. Vēstules tam vairs neizsniedz.</translation>
    </message>
    <message>
        <source>This paper is not issued by itself: it belongs to another step.</source>
        <translation>Šo dokumentu neizsniedz atsevišķi: tas pieder pie cita soļa.</translation>
    </message>
    <message>
        <source>The identity is confirmed already.</source>
        <translation>Identitāte jau ir pārbaudīta.</translation>
    </message>
    <message>
        <source>The answer is not signed yet. A manager approves and signs it.</source>
        <translation>Atbilde vēl nav parakstīta. To apstiprina un paraksta vadītājs.</translation>
    </message>
    <message>
        <source>An access request is answered with the report, not with a letter.</source>
        <translation>Uz piekļuves pieprasījumu atbild ar pārskatu, nevis vēstuli.</translation>
    </message>
    <message>
        <source>None of the data held may go along under the right to portability. Refuse the request with that ground: the letter says why.</source>
        <translation>Uz glabātajiem datiem tiesības uz datu pārnesamību neattiecas. Atsakieties izpildīt pieprasījumu ar šo pamatojumu: vēstulē būs teikts, kāpēc.</translation>
    </message>
    <message>
        <source>No file goes with this answer.</source>
        <translation>Šai atbildei nav pielikuma.</translation>
    </message>
    <message>
        <source>This ground does not fit what was asked. Choose another one.</source>
        <translation>Šis pamats neatbilst tam, kas lūgts. Izvēlieties citu.</translation>
    </message>
    <message>
        <source>A request is not excessive when nothing was answered in the year before it (GDPR Art. 12(5)). Choose another ground, or fulfil the request.</source>
        <translation>Pieprasījums nav pārmērīgs, ja gada laikā pirms tā nav sniegta neviena atbilde (VDAR 12. panta 5. punkts). Izvēlieties citu pamatu vai izpildiet pieprasījumu.</translation>
    </message>
</context>
</TS>
