<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>This is too long: there is room for {limit} characters.</source>
        <translation>Teksts ir par garu: vietas pietiek {limit} rakstzīmēm.</translation>
    </message>
    <message>
        <source>This text holds characters that cannot be saved. Type it instead of pasting it.</source>
        <translation>Tekstā ir rakstzīmes, ko nevar saglabāt. Ierakstiet to, nevis ielīmējiet.</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>Ievadiet vārdu.</translation>
    </message>
    <message>
        <source>Enter the surname.</source>
        <translation>Ievadiet uzvārdu.</translation>
    </message>
    <message>
        <source>Enter the phone number.</source>
        <translation>Ievadiet tālruņa numuru.</translation>
    </message>
    <message>
        <source>A phone number is written in digits. Start a foreign number with + and the country code.</source>
        <translation>Tālruņa numuru raksta ar cipariem. Ārvalstu numuru sāciet ar + un valsts kodu.</translation>
    </message>
    <message>
        <source>A Latvian phone number has 8 digits, here there are {digits}. Start a foreign number with + and the country code.</source>
        <translation>Latvijas tālruņa numurā ir 8 cipari, te ir {digits}. Ārvalstu numuru sāciet ar + un valsts kodu.</translation>
    </message>
    <message>
        <source>There is no such phone number. Check the digits.</source>
        <translation>Šāda tālruņa numura nav. Pārbaudiet ciparus.</translation>
    </message>
    <message>
        <source>Enter the e-mail address, or say why there is none.</source>
        <translation>Ievadiet e-pasta adresi vai norādiet, kāpēc tās nav.</translation>
    </message>
    <message>
        <source>The e-mail address is incomplete: @ is missing.</source>
        <translation>E-pasta adrese nav pilnīga: trūkst zīmes @.</translation>
    </message>
    <message>
        <source>The e-mail address is incomplete: the part after @ is missing.</source>
        <translation>E-pasta adrese nav pilnīga: trūkst daļas aiz @.</translation>
    </message>
    <message>
        <source>The e-mail address is incomplete: after @ there is no ending such as .lv or .com.</source>
        <translation>E-pasta adrese nav pilnīga: aiz @ trūkst beigu daļas, piemēram, .lv vai .com.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Check the spelling.</source>
        <translation>Šī nav e-pasta adrese. Pārbaudiet rakstību.</translation>
    </message>
    <message>
        <source>Choose the reason why there is no e-mail address.</source>
        <translation>Jānorāda iemesls, kāpēc nav e-pasta adreses.</translation>
    </message>
    <message>
        <source>Four digits, for example LV-5001.</source>
        <translation>Četri cipari, piemēram, LV-5001.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>Izvēlieties valsti no saraksta.</translation>
    </message>
    <message>
        <source>A delivery address needs a street or house and a place. Complete it or leave it empty.</source>
        <translation>Piegādes adresē vajadzīga iela vai māja un vieta. Papildiniet adresi vai atstājiet to tukšu.</translation>
    </message>
</context>
</TS>
