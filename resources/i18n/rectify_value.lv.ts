<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RectifyValue</name>
    <message>
        <source>Correct: {field}</source>
        <translation>Labot: {field}</translation>
    </message>
    <message>
        <source>Add: {field}</source>
        <translation>Pievienot: {field}</translation>
    </message>
    <message>
        <source>On the card: {value}</source>
        <translation>Kartītē: {value}</translation>
    </message>
    <message>
        <source>Take the value off the card</source>
        <translation>Noņemt vērtību no kartītes</translation>
    </message>
    <message>
        <source>Why an unusual value is right</source>
        <translation>Kāpēc neparasta vērtība ir pareiza</translation>
    </message>
    <message>
        <source>What shows that this is right</source>
        <translation>Kas apliecina, ka jaunā vērtība ir pareiza</translation>
    </message>
    <message>
        <source>In a few words, without document numbers. It stands in the answer.</source>
        <translation>Dažos vārdos, bez dokumentu numuriem. Tas būs atbildē.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>Lietot</translation>
    </message>
</context>
</TS>
