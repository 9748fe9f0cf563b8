<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>DayCalendar</name>
    <message>
        <source>Month before</source>
        <translation>Iepriekšējais mēnesis</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nākamais mēnesis</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendārs</translation>
    </message>
</context>
</TS>
