<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Lock</name>
    <message>
        <source>Who takes over?</source>
        <translation>Kas pārņem darbavietu?</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Continue as another person</source>
        <translation>Turpināt ar citu darbinieku</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Ieslēgts Caps Lock</translation>
    </message>
    <message>
        <source>An unfinished form is kept encrypted. Only this person gets it back: {name}</source>
        <translation>Nepabeigta veidlapa ir saglabāta šifrēta. To atgūs tikai: {name}</translation>
    </message>
    <message>
        <source>Locked at {time} after a while without activity</source>
        <translation>Aizslēgts {time} pēc dīkstāves</translation>
    </message>
    <message>
        <source>Locked at {time} together with the computer</source>
        <translation>Aizslēgts {time} reizē ar datoru</translation>
    </message>
    <message>
        <source>Locked at {time}</source>
        <translation>Aizslēgts {time}</translation>
    </message>
    <message>
        <source>Store encrypted</source>
        <translation>Krātuve šifrēta</translation>
    </message>
    <message>
        <source>PIN to continue</source>
        <translation>PIN kods, lai turpinātu</translation>
    </message>
    <message>
        <source>Tries left: {left}; after that the password is needed.</source>
        <translation>Atlikušie mēģinājumi: {left}; pēc tam vajadzēs paroli.</translation>
    </message>
    <message>
        <source>With the password</source>
        <translation>Ar paroli</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Izrakstīties</translation>
    </message>
    <message>
        <source>With the PIN</source>
        <translation>Ar PIN kodu</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Pārņemt</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Atslēgt</translation>
    </message>
    <message>
        <source>Back to: {name}</source>
        <translation>Atpakaļ: {name}</translation>
    </message>
    <message>
        <source>Continue as another person</source>
        <translation>Turpināt ar citu darbinieku</translation>
    </message>
</context>
</TS>
