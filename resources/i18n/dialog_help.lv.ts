<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>DialogHelp</name>
    <message>
        <source>Tab moves on, Shift+Tab back. Enter in a field does what the coloured button says, on a button what that button says. Space ticks a box, arrow keys choose one of several. Esc closes this window, and nothing is carried out.</source>
        <translation>Tab pāriet tālāk, Shift+Tab – atpakaļ. Enter laukā izpilda iekrāsotās pogas darbību, uz pogas – šīs pogas darbību. Ar atstarpes taustiņu atzīmē rūtiņu, ar bulttaustiņiem izvēlas vienu no vairākiem. Esc aizver šo logu, un nekas netiek izpildīts.</translation>
    </message>
</context>
</TS>
