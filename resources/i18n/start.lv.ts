<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Start</name>
    <message>
        <source>Sign in to open the customers&apos; cards.</source>
        <translation>Piesakieties, lai atvērtu klientu kartītes.</translation>
    </message>
    <message>
        <source>Who is at the counter?</source>
        <translation>Kas strādā pie letes?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Aizmirsta parole</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Pieteikties</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Ieslēgts Caps Lock</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation>Atver krātuvi…</translation>
    </message>
    <message>
        <source>Store encrypted</source>
        <translation>Krātuve šifrēta</translation>
    </message>
    <message>
        <source>Last saved {time}</source>
        <translation>Saglabāts {time}</translation>
    </message>
    <message>
        <source>The keyring did not keep the key: the recovery code will be asked again</source>
        <translation>Atslēgu saišķis nesaglabāja atslēgu: atkopšanas kodu vajadzēs vēlreiz</translation>
    </message>
    <message>
        <source>The one-time password once more; then you choose your own.</source>
        <translation>Ierakstiet vienreizējo paroli vēlreiz; pēc tam izvēlieties savu.</translation>
    </message>
    <message>
        <source>The password is not right. Caps Lock is on.</source>
        <translation>Parole nav pareiza. Ieslēgts Caps Lock.</translation>
    </message>
    <message>
        <source>Good morning!</source>
        <translation>Labrīt!</translation>
    </message>
    <message>
        <source>Good afternoon!</source>
        <translation>Labdien!</translation>
    </message>
    <message>
        <source>Good evening!</source>
        <translation>Labvakar!</translation>
    </message>
</context>
</TS>
