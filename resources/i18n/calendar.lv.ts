<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>Choose what kind of day it is.</source>
        <translation>Izvēlieties dienas veidu.</translation>
    </message>
    <message>
        <source>Type the day, for example 22.06.2026.</source>
        <translation>Ievadiet datumu, piemēram, 22.06.2026.</translation>
    </message>
    <message>
        <source>Only days from {first} to {last} can be entered.</source>
        <translation>Var ievadīt tikai dienas no {first}. līdz {last}. gadam.</translation>
    </message>
    <message>
        <source>Saturdays and Sundays are off anyway: this day changes no time limit.</source>
        <translation>Sestdienas un svētdienas jau ir brīvas: šī diena nevienu termiņu nemaina.</translation>
    </message>
    <message>
        <source>The shop has an entry for this day already. Remove that one first.</source>
        <translation>Šai dienai veikalam jau ir ieraksts. Vispirms noņemiet to.</translation>
    </message>
    <message>
        <source>The calendar knows this day as such already.</source>
        <translation>Kalendārā šī diena jau ir tāda.</translation>
    </message>
    <message>
        <source>Name the day: it stands in the explanation of the dates.</source>
        <translation>Jānorāda nosaukums: tas redzams termiņa aprēķinā.</translation>
    </message>
    <message>
        <source>The name of a day has at most {limit} characters.</source>
        <translation>Dienas nosaukumā var būt ne vairāk kā {limit} rakstzīmes.</translation>
    </message>
    <message>
        <source>The shop has no entry for this day any more.</source>
        <translation>Šai dienai veikala ieraksta vairs nav.</translation>
    </message>
</context>
</TS>
