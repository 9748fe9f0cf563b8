<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestReceived</name>
    <message>
        <source>The application</source>
        <translation>Iesniegums</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>latviešu</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angļu</translation>
    </message>
    <message>
        <source>not printed here yet</source>
        <translation>šeit vēl nav drukāts</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Iesniedzējs</translation>
    </message>
    <message>
        <source>Acts for the requester</source>
        <translation>Iesniedzēja vārdā rīkojas</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Saziņas dati</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Lūdz</translation>
    </message>
    <message>
        <source>In the requester&apos;s words</source>
        <translation>Iesniedzēja vārdiem</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Saņemts</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Reģistrēts</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>Atbildes valoda</translation>
    </message>
    <message>
        <source>Application printed</source>
        <translation>Iesniegums drukāts</translation>
    </message>
    <message>
        <source>Print the application, let the requester read and sign it, and keep the paper. An application that the requester brought along will do as well: write the number on it.</source>
        <translation>Izdrukājiet iesniegumu, dodiet to izlasīt un parakstīt, un papīru paturiet. Der arī iesniegums, ko iesniedzējs atnesa pats: uzrakstiet uz tā numuru.</translation>
    </message>
    <message>
        <source>The identity can be checked once the application is signed.</source>
        <translation>Identitāti pārbauda, kad iesniegums ir parakstīts.</translation>
    </message>
    <message>
        <source>Signed application received</source>
        <translation>Parakstīts iesniegums saņemts</translation>
    </message>
    <message>
        <source>Print application</source>
        <translation>Drukāt iesniegumu</translation>
    </message>
    <message>
        <source>Signed application brought along</source>
        <translation>Atnests parakstīts iesniegums</translation>
    </message>
    <message>
        <source>Application recorded</source>
        <translation>Iesniegums atzīmēts</translation>
    </message>
</context>
</TS>
