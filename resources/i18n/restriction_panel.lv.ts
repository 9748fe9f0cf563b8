<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RestrictionPanel</name>
    <message>
        <source>Processing restricted</source>
        <translation>Apstrāde ierobežota</translation>
    </message>
    <message>
        <source>Open for a legal claim</source>
        <translation>Atvērt prasības dēļ</translation>
    </message>
    <message>
        <source>Announce the lifting…</source>
        <translation>Paziņot par atcelšanu…</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Atvērt vēstuli</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Atcelt ierobežojumu</translation>
    </message>
    <message>
        <source>Since {day} – {ground}. Recorded by {by}.</source>
        <translation>Kopš {day} – {ground}. Reģistrēja: {by}.</translation>
    </message>
    <message>
        <source>On {day} the customer was told that it will be lifted: {reason}.</source>
        <translation>{day} klientam paziņots, ka ierobežojumu atcels: {reason}.</translation>
    </message>
    <message>
        <source>For now these data may only be stored. The customer&apos;s own requests and legal claims go on; nothing else is shown, changed or handed out.</source>
        <translation>Šos datus pagaidām drīkst tikai glabāt. Klienta paša pieprasījumi un likumīgas prasības turpinās; citādi nekas netiek rādīts, mainīts vai nodots.</translation>
    </message>
</context>
</TS>
