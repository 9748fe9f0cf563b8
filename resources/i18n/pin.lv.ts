<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Pin</name>
    <message>
        <source>PIN and password</source>
        <translation>PIN kods un parole</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Ko maina</translation>
    </message>
    <message>
        <source>Your current password</source>
        <translation>Pašreizējā parole</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>PIN</source>
        <translation>PIN kods</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>The PIN opens this workstation again after a lock. It signs nobody in.</source>
        <translation>Ar PIN kodu atslēdz aizslēgtu darbavietu. Pieteikties ar to nevar.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Jauns PIN kods</translation>
    </message>
    <message>
        <source>6 to 12 digits, not in a row.</source>
        <translation>6–12 cipari, ne pēc kārtas.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Tas pats PIN kods vēlreiz</translation>
    </message>
    <message>
        <source>Changing the password also removes the PIN.</source>
        <translation>Mainot paroli, tiek noņemts arī PIN kods.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Jauna parole</translation>
    </message>
    <message>
        <source>At least 8 characters. Three or four unrelated words work well.</source>
        <translation>Vismaz 8 zīmes. Labi der trīs četri nesaistīti vārdi.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Tā pati parole vēlreiz</translation>
    </message>
    <message>
        <source>The PIN is saved.</source>
        <translation>PIN kods ir saglabāts.</translation>
    </message>
    <message>
        <source>The password is saved.</source>
        <translation>Parole ir saglabāta.</translation>
    </message>
</context>
</TS>
