<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>DecisionsSection</name>
    <message>
        <source>Nothing waits for a decision. An erasure is begun on the customer&apos;s card, a change of role under Staff.</source>
        <translation>Nekas negaida lēmumu. Dzēšanu sāk klienta kartītē, lomas maiņu – sadaļā „Darbinieki”.</translation>
    </message>
    <message>
        <source>Look at it and decide</source>
        <translation>Apskatīt un izlemt</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Apstiprināt</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Noraidīt</translation>
    </message>
    <message>
        <source>Account: {name}. New role: {role}. It takes effect at the next sign-in.</source>
        <translation>Konts: {name}. Jaunā loma: {role}. Tā būs spēkā no nākamās pieteikšanās.</translation>
    </message>
    <message>
        <source>Change the role?</source>
        <translation>Vai mainīt lomu?</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Mainīt lomu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Proposed by {name}, {when}</source>
        <translation>Ierosināja: {name}, {when}</translation>
    </message>
    <message>
        <source>Erasure: {name}</source>
        <translation>Dzēšana: {name}</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Gaida lēmumu</translation>
    </message>
    <message>
        <source>Role: {name}, {former} → {role}</source>
        <translation>Loma: {name}, {former} → {role}</translation>
    </message>
    <message>
        <source>Waits for another manager</source>
        <translation>Gaida citu vadītāju</translation>
    </message>
</context>
</TS>
