<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>PhoneQuestions</name>
    <message>
        <source>Finds the right card; proves nothing.</source>
        <translation>Palīdz atrast kartīti; neko nepierāda.</translation>
    </message>
    <message>
        <source>The number that we have, not the one on the display.</source>
        <translation>Numurs, kas ir mums, nevis tas, kas redzams ekrānā.</translation>
    </message>
    <message>
        <source>Letter by letter.</source>
        <translation>Pa burtam.</translation>
    </message>
    <message>
        <source>Street, house and flat.</source>
        <translation>Iela, māja un dzīvoklis.</translation>
    </message>
    <message>
        <source>The surname is enough.</source>
        <translation>Pietiek ar uzvārdu.</translation>
    </message>
    <message>
        <source>The month, for example 10.2026 or October.</source>
        <translation>Mēnesis, piemēram, 10.2026 vai oktobris.</translation>
    </message>
    <message>
        <source>The customer answered</source>
        <translation>Klients atbildēja</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Neizdevās sazvanīt</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>Kas zvana?</translation>
    </message>
    <message>
        <source>Ask without reading anything out, and type what you hear. The program compares; it shows neither what is on the card nor which answer was wrong.</source>
        <translation>Jautājiet, neko nenolasot priekšā, un ierakstiet dzirdēto. Programma salīdzina; tā nerāda ne kartītē ierakstīto, ne to, kura atbilde bija nepareiza.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Atzvanīšana</translation>
    </message>
    <message>
        <source>Or call back</source>
        <translation>Vai arī atzvaniet</translation>
    </message>
    <message>
        <source>Hang up, dial the number on the card and ask for the customer. A number that the caller gives does not count.</source>
        <translation>Nolieciet klausuli, piezvaniet uz kartītē norādīto numuru un palūdziet klientu. Zvanītāja nosauktais numurs neder.</translation>
    </message>
</context>
</TS>
