<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RoleNames</name>
    <message>
        <source>front desk</source>
        <translation>konsultants</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>vadītājs</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>tehniķis</translation>
    </message>
</context>
</TS>
