<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestDates</name>
    <message>
        <source>Why?</source>
        <translation>Kāpēc?</translation>
    </message>
    <message>
        <source>The requester withdraws it</source>
        <translation>Iesniedzējs atsauc pieprasījumu</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termiņi</translation>
    </message>
    <message>
        <source>Target and outer limit</source>
        <translation>Vēlamais un galējais termiņš</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Vēlamais termiņš</translation>
    </message>
    <message>
        <source>Outer limit</source>
        <translation>Galējais termiņš</translation>
    </message>
    <message>
        <source>GDPR Art. 12(3) · Reg. 1182/71</source>
        <translation>VDAR 12.&#xa0;panta 3.&#xa0;punkts · Regula 1182/71</translation>
    </message>
    <message>
        <source>Free of charge: answer {number} this year (policy 5.4)</source>
        <translation>Bez maksas: šogad {number}.&#xa0;atbilde (politikas 5.4.&#xa0;punkts)</translation>
    </message>
    <message>
        <source>Free of charge: answer {number} of {free} this year (policy 5.4)</source>
        <translation>Bez maksas: šogad {number}.&#xa0;atbilde no {free} (politikas 5.4.&#xa0;punkts)</translation>
    </message>
</context>
</TS>
