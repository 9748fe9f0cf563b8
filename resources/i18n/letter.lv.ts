<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Letter</name>
    <message>
        <source>What will be signed</source>
        <translation>Kas tiks parakstīts</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Kas paraksta</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation>Kā nosūta</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Saglabāt kā PDF…</translation>
    </message>
    <message>
        <source>Save the attached file…</source>
        <translation>Saglabāt pielikumu…</translation>
    </message>
    <message>
        <source>Back to the request</source>
        <translation>Atpakaļ pie pieprasījuma</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Izsniegt un drukāt</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Pages of the letter</source>
        <translation>Vēstules lappuses</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Vēstule</translation>
    </message>
    <message>
        <source>These are the pages as they will print. Answers, refusals and notices to recipients are issued by a manager; after signing the content cannot be changed. Choose how a letter is sent before you issue it. Every print is recorded.</source>
        <translation>Šīs ir lappuses tā, kā tās izdrukās. Atbildes, atteikumus un paziņojumus saņēmējiem apstiprina vadītājs; pēc parakstīšanas saturu vairs nevar mainīt. Pirms vēstules izsniegšanas izvēlieties, kā to nosūta. Katru izdruku reģistrē.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienti</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pieprasījumi</translation>
    </message>
    <message>
        <source>Sign the answer?</source>
        <translation>Vai parakstīt atbildi?</translation>
    </message>
    <message>
        <source>Issue the letter?</source>
        <translation>Vai izsniegt vēstuli?</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Parakstīt</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Izsniegt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>After signing it can no longer be changed.</source>
        <translation>Pēc parakstīšanas to vairs nevar mainīt.</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Vēstules drukāšana</translation>
    </message>
    <message>
        <source>Save the signed letter</source>
        <translation>Parakstītās vēstules saglabāšana</translation>
    </message>
    <message>
        <source>Save the attached file</source>
        <translation>Pielikuma saglabāšana</translation>
    </message>
</context>
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
