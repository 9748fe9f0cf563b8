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
        <source>The request</source>
        <translation>Pieprasījums</translation>
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
        <source>Request registered</source>
        <translation>Pieprasījums reģistrēts</translation>
    </message>
</context>
</TS>
