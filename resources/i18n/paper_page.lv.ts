<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>PaperPage</name>
    <message>
        <source>Signed</source>
        <translation>Parakstīts</translation>
    </message>
    <message>
        <source>Signed: {number}</source>
        <translation>Parakstīts: {number}</translation>
    </message>
    <message>
        <source>The pages went to the printer</source>
        <translation>Lappuses nosūtītas printerim</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Saglabāts: {file}</translation>
    </message>
</context>
</TS>
