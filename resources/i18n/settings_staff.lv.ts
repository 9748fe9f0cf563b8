<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>closed</source>
        <translation>slēgts</translation>
    </message>
    <message>
        <source>one-time password</source>
        <translation>vienreizēja parole</translation>
    </message>
    <message>
        <source>open</source>
        <translation>atvērts</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <source>One-time password: {password}</source>
        <translation>Vienreizēja parole: {password}</translation>
    </message>
    <message>
        <source>For: {name}. Hand it over now; it is not shown again and serves for the first sign-in only.</source>
        <translation>Kam: {name}. Nododiet to tagad: vēlreiz to nerādīs, un tā der tikai pirmajai pieteikšanās reizei.</translation>
    </message>
    <message>
        <source>Account: {name}. New role: {role}. Another manager decides on it.</source>
        <translation>Konts: {name}. Jaunā loma: {role}. Par to izlemj cits vadītājs.</translation>
    </message>
    <message>
        <source>Account: {name}. New role: {role}. It takes effect at the next sign-in.</source>
        <translation>Konts: {name}. Jaunā loma: {role}. Tā būs spēkā no nākamās pieteikšanās.</translation>
    </message>
    <message>
        <source>Propose another role?</source>
        <translation>Vai ierosināt citu lomu?</translation>
    </message>
    <message>
        <source>Change the role?</source>
        <translation>Vai mainīt lomu?</translation>
    </message>
    <message>
        <source>Propose the role</source>
        <translation>Ierosināt lomu</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Mainīt lomu</translation>
    </message>
    <message>
        <source>The change of role waits for another manager.</source>
        <translation>Lomas maiņa gaida citu vadītāju.</translation>
    </message>
    <message>
        <source>Close this account?</source>
        <translation>Vai slēgt šo kontu?</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Slēgt kontu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Account: {name}. Nobody can sign in with it any more. What was recorded stays.</source>
        <translation>Konts: {name}. Ar to vairs nevarēs pieteikties. Ieraksti paliek.</translation>
    </message>
</context>
</TS>
