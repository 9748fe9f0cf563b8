<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>HitList</name>
    <message>
        <source>Register a new customer: “{typed}”</source>
        <translation>Reģistrēt jaunu klientu: „{typed}”</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>Bez kartītes</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Ierobežota</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Atvērts pieprasījums</translation>
    </message>
</context>
</TS>
