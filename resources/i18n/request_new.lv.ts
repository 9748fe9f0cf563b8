<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestNew</name>
    <message>
        <source>Who asks</source>
        <translation>Kas iesniedz</translation>
    </message>
    <message>
        <source>Without a card: name and contact are kept with the request alone. “We hold nothing about you” is an answer too.</source>
        <translation>Bez kartītes: vārdu un saziņas datus glabā tikai pie pieprasījuma. Arī „Jūsu datu mums nav” ir atbilde.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Uzvārds</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Tālrunis vai e-pasts</translation>
    </message>
    <message>
        <source>To tell when the answer is ready.</source>
        <translation>Lai paziņotu, kad atbilde ir gatava.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Iesniedz</translation>
    </message>
    <message>
        <source>Given name of the person who acts</source>
        <translation>Pārstāvja vārds</translation>
    </message>
    <message>
        <source>Surname of the person who acts</source>
        <translation>Pārstāvja uzvārds</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Ko lūdz</translation>
    </message>
    <message>
        <source>In the requester&apos;s own words</source>
        <translation>Iesniedzēja paša vārdiem</translation>
    </message>
    <message>
        <source>How it reached the shop</source>
        <translation>Kā saņemts</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Saņemts</translation>
    </message>
    <message>
        <source>The day it reached the shop, also if it is registered later.</source>
        <translation>Diena, kad tas nonāca veikalā, arī ja reģistrē vēlāk.</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>Atbildes valoda</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Latviešu</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Angļu</translation>
    </message>
    <message>
        <source>Register request</source>
        <translation>Reģistrēt pieprasījumu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Still to be corrected: {fields}</source>
        <translation>Vēl jālabo: {fields}</translation>
    </message>
    <message>
        <source>Request registered</source>
        <translation>Pieprasījums reģistrēts</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>klients pats</translation>
    </message>
    <message>
        <source>parent or guardian</source>
        <translation>vecāks vai aizbildnis</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>pārstāvis</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>klātienē</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>pa e-pastu</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>pa pastu</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>pa tālruni</translation>
    </message>
    <message>
        <source>It takes effect as soon as it is registered; nobody has to prove who they are to be left alone.</source>
        <translation>Stājas spēkā, tiklīdz reģistrēts; identitāte nav jāpierāda.</translation>
    </message>
    <message>
        <source>The time runs from the day of the e-mail, signed or not. A signed file is opened in the identity step; without one, identity is asked for by letter.</source>
        <translation>Termiņu skaita no e-pasta saņemšanas dienas, arī ja vēstule nav parakstīta. Parakstīto failu atver identitātes solī; ja tā nav, ar vēstuli lūdz apliecināt identitāti.</translation>
    </message>
    <message>
        <source>The time runs from the day the letter came. Identity is asked for in the least intrusive way that will do.</source>
        <translation>Termiņu skaita no vēstules saņemšanas dienas. Identitāti pārbauda vienkāršākajā veidā, ar ko pietiek.</translation>
    </message>
    <message>
        <source>Nothing is disclosed by phone. The caller is identified first; the answer is given in writing.</source>
        <translation>Pa tālruni neko neizpauž. Vispirms pārbauda zvanītāja identitāti; atbildi sniedz rakstveidā.</translation>
    </message>
    <message>
        <source>The application is printed next, read and signed; then an identity document is looked at.</source>
        <translation>Pēc tam izdrukā iesniegumu, iesniedzējs to izlasa un paraksta; tad apskata personu apliecinošu dokumentu.</translation>
    </message>
</context>
</TS>
