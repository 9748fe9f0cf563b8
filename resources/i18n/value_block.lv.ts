<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>ValueBlock</name>
    <message>
        <source>voluntary</source>
        <translation>brīvprātīgi</translation>
    </message>
    <message>
        <source>Correct: {field}</source>
        <translation>Labot: {field}</translation>
    </message>
    <message>
        <source>Add: {field}</source>
        <translation>Pievienot: {field}</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nav ziņu</translation>
    </message>
    <message>
        <source>Taken back: {source}</source>
        <translation>Vērtība noņemta: {source}</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier value(s)</source>
        <translation>
            <numerusform>%n iepriekšējā vērtība</numerusform>
            <numerusform>%n iepriekšējās vērtības</numerusform>
            <numerusform>nav iepriekšējo vērtību</numerusform>
        </translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation>(vērtība noņemta)</translation>
    </message>
</context>
</TS>
