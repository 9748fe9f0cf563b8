<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Forgotten</name>
    <message>
        <source>Forgotten password</source>
        <translation>Aizmirsta parole</translation>
    </message>
    <message>
        <source>Recovery code of the store</source>
        <translation>Krātuves atkopšanas kods</translation>
    </message>
    <message>
        <source>From the sheet that was printed at set-up: seven groups of five characters.</source>
        <translation>No lapas, ko izdrukāja, sagatavojot darbavietu: septiņas grupas pa piecām zīmēm.</translation>
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
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>The recovery code of the store lets a manager choose a new password. It is recorded that this was done.</source>
        <translation>Ar krātuves atkopšanas kodu vadītājs var izvēlēties jaunu paroli. To ieraksta darbību žurnālā.</translation>
    </message>
    <message>
        <source>A manager can reset your password in the settings and gives you a one-time password. With it you sign in and choose your own.</source>
        <translation>Vadītājs iestatījumos var atiestatīt paroli un izsniegt vienreizēju paroli. Ar to piesakieties un izvēlieties savu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Set the new password</source>
        <translation>Saglabāt jauno paroli</translation>
    </message>
</context>
</TS>
