<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>The customer made this request: nobody acts for the customer.</source>
        <translation>Šo pieprasījumu iesniedza klients pats; pārstāvja nav.</translation>
    </message>
    <message>
        <source>Choose by what right somebody acts for the customer.</source>
        <translation>Izvēlieties, uz kāda pamata pārstāvis rīkojas klienta vārdā.</translation>
    </message>
    <message>
        <source>Check each point of the authority and tick it.</source>
        <translation>Pārbaudiet katru pilnvarojuma punktu un atzīmējiet to.</translation>
    </message>
</context>
</TS>
