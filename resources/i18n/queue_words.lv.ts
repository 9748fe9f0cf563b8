<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>QueueWords</name>
    <message>
        <source>Access</source>
        <translation>Piekļuve</translation>
    </message>
    <message>
        <source>Copy of an answer</source>
        <translation>Atbildes kopija</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>Labošana</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Dzēšana</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Ierobežošana</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>Pārnesamība</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Iebildums</translation>
    </message>
    <message>
        <source>Against marketing</source>
        <translation>Pret tirgvedību</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Atsaukta piekrišana</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Sūdzība</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Maksa</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Pa e-pastu</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Pa pastu</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Pa tālruni</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Tīmekļa veidlapa</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Trešā persona</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Klātienē</translation>
    </message>
</context>
</TS>
