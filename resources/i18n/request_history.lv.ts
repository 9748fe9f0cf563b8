<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestHistory</name>
    <message>
        <source>received {day}, {channel}</source>
        <translation>saņemts {day} {channel}</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Reģistrēts</translation>
    </message>
    <message>
        <source>“{wish}”</source>
        <translation>„{wish}”</translation>
    </message>
    <message>
        <source>Application printed</source>
        <translation>Iesniegums izdrukāts</translation>
    </message>
    <message>
        <source>Signed application received</source>
        <translation>Saņemts parakstīts iesniegums</translation>
    </message>
    <message>
        <source>Signed file</source>
        <translation>Parakstīts fails</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Pārstāvības pamats</translation>
    </message>
    <message>
        <source>Identity confirmed</source>
        <translation>Identitāte apstiprināta</translation>
    </message>
    <message>
        <source>Identity not confirmed</source>
        <translation>Identitāte nav apstiprināta</translation>
    </message>
    <message>
        <source>Decision proposed</source>
        <translation>Ierosināts lēmums</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Lēmums</translation>
    </message>
    <message>
        <source>Value corrected</source>
        <translation>Labota vērtība</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>līdz {day}</translation>
    </message>
    <message>
        <source>Time extended</source>
        <translation>Termiņš pagarināts</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Maksa</translation>
    </message>
    <message>
        <source>data held</source>
        <translation>dati atrasti</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>datu nav</translation>
    </message>
    <message>
        <source>Answer signed</source>
        <translation>Atbilde parakstīta</translation>
    </message>
    <message>
        <source>Withdrawn by the requester</source>
        <translation>Iesniedzējs atsauca</translation>
    </message>
</context>
</TS>
