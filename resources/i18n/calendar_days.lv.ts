<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>CalendarDays</name>
    <message>
        <source>public holiday</source>
        <translation>svētku diena</translation>
    </message>
    <message>
        <source>statutory day in lieu</source>
        <translation>likumā noteikta papildu brīvdiena</translation>
    </message>
    <message>
        <source>moved day off</source>
        <translation>pārcelta brīvdiena</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>darba diena</translation>
    </message>
    <message>
        <source>by law</source>
        <translation>pēc likuma</translation>
    </message>
    <message>
        <source>by the government&apos;s order</source>
        <translation>Ministru kabineta rīkojums</translation>
    </message>
    <message>
        <source>from the policy file</source>
        <translation>no politikas faila</translation>
    </message>
    <message>
        <source>Added by: {name}</source>
        <translation>Pievienoja: {name}</translation>
    </message>
</context>
</TS>
