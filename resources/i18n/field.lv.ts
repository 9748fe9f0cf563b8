<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Field</name>
    <message>
        <source>voluntary</source>
        <translation>brīvprātīgi</translation>
    </message>
    <message>
        <source>An invisible sign here turns the text round: {signs}.</source>
        <translation>Šeit ir neredzama zīme, kas apgriež tekstu: {signs}.</translation>
    </message>
</context>
</TS>
