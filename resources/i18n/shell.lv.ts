<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Shell</name>
    <message>
        <source>Something does not agree in the trail</source>
        <translation>Darbību žurnālā ir neatbilstība</translation>
    </message>
    <message>
        <source>Nothing was changed. Delete nothing, and call the technician.</source>
        <translation>Nekas nav mainīts. Neko nedzēsiet un pasauciet tehniķi.</translation>
    </message>
    <message>
        <source>From entry No. {seq} on.</source>
        <translation>Sākot ar ierakstu Nr. {seq}.</translation>
    </message>
    <message>
        <source>Open the trail</source>
        <translation>Atvērt darbību žurnālu</translation>
    </message>
    <message>
        <source>{shop} · counter {counter}</source>
        <translation>{shop} · lete {counter}</translation>
    </message>
</context>
</TS>
