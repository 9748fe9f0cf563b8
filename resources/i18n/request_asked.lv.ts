<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestAsked</name>
    <message>
        <source>There is no card of this person. That the company holds nothing about a person is a full answer too.</source>
        <translation>Šai personai nav kartītes. Arī tas, ka uzņēmumam par personu datu nav, ir pilnvērtīga atbilde.</translation>
    </message>
    <message>
        <source>In the customer’s words: {wish}</source>
        <translation>Klienta vārdiem: {wish}</translation>
    </message>
</context>
</TS>
