<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>ScreenHelp</name>
    <message>
        <source>Arrow keys in the list choose who works, Tab leads to the password, Enter signs in. Whoever forgot the password finds below it how to get a new one.</source>
        <translation>Sarakstā ar bulttaustiņiem izvēlas, kas strādā, ar Tab pāriet uz paroli, ar Enter piesakās. Kā iegūt jaunu, ja parole aizmirsta, rakstīts zem paroles lauka.</translation>
    </message>
    <message>
        <source>Enter moves to the next field, and from the last one to the next page; Esc goes one page back. The store is made at the very end, when the recovery code has been typed again.</source>
        <translation>Enter pāriet uz nākamo lauku un no pēdējā – uz nākamo lapu; Esc atgriežas vienu lapu atpakaļ. Krātuve tiek izveidota pašās beigās, kad atkopšanas kods ir ierakstīts vēlreiz.</translation>
    </message>
    <message>
        <source>Type the PIN or the password and press Enter. Alt+M lets another person go on, with a password of their own. An unfinished form is kept encrypted and comes back only to the person who typed it.</source>
        <translation>Ierakstiet PIN kodu vai paroli un nospiediet Enter. Ar Alt+M darbu turpina cita persona ar savu paroli. Nepabeigta veidlapa glabājas šifrēta, un to atgūst tikai tas, kas to rakstīja.</translation>
    </message>
    <message>
        <source>Tab moves on, Enter does what the button or the field is for. Nothing in the folder is changed unless you choose it here. The report that is copied for whoever helps holds no data about people and no key.</source>
        <translation>Tab pāriet tālāk, Enter izpilda pogas vai lauka darbību. Mapē nekas netiek mainīts, ja jūs to šeit neizvēlaties. Ziņojumā, ko kopē palīgam, nav ne personas datu, ne atslēgu.</translation>
    </message>
    <message>
        <source>Enter moves to the next field, and from the last one to the next step. The store is replaced only when every check has passed; until then it can be stopped and stays as it was.</source>
        <translation>Enter pāriet uz nākamo lauku un no pēdējā – uz nākamo soli. Krātuve tiek aizstāta tikai tad, kad izturētas visas pārbaudes; līdz tam darbu var pārtraukt, un krātuve paliek, kāda bija.</translation>
    </message>
</context>
</TS>
