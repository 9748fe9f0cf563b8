<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Palīdzība</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Aizvērt palīdzību</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taustiņi</translation>
    </message>
    <message>
        <source>Find a customer or a request</source>
        <translation>Meklēt klientu vai pieprasījumu</translation>
    </message>
    <message>
        <source>Register a customer</source>
        <translation>Reģistrēt klientu</translation>
    </message>
    <message>
        <source>Enter a referral (on a card)</source>
        <translation>Ievadīt nosūtījumu (kartītē)</translation>
    </message>
    <message>
        <source>Start a request</source>
        <translation>Sākt pieprasījumu</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukāt</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Saglabāt veidlapu</translation>
    </message>
    <message>
        <source>What else can be done (on a card, in a request)</source>
        <translation>Citas darbības (kartītē, pieprasījumā)</translation>
    </message>
    <message>
        <source>Lock the workstation</source>
        <translation>Aizslēgt darbavietu</translation>
    </message>
    <message>
        <source>Continue as another person (at the lock)</source>
        <translation>Turpināt ar citu darbinieku (kad darbavieta aizslēgta)</translation>
    </message>
    <message>
        <source>Help, also in a dialog</source>
        <translation>Palīdzība, arī dialoglodziņā</translation>
    </message>
    <message>
        <source>Hide the screen at once</source>
        <translation>Uzreiz paslēpt ekrāna saturu</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Vienu soli atpakaļ</translation>
    </message>
    <message>
        <source>Everything can be done with the keyboard: Tab moves on, Enter in the last field saves.</source>
        <translation>Visu var izdarīt ar tastatūru: Tab pāriet tālāk, Enter pēdējā laukā saglabā.</translation>
    </message>
</context>
<context>
    <name>ScreenCover</name>
    <message>
        <source>The screen is hidden. F9 shows it again.</source>
        <translation>Ekrāna saturs ir paslēpts. F9 to atkal parāda.</translation>
    </message>
</context>
</TS>
