<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Diagnostics</name>
    <message>
        <source>Looking at the store, the keys and the printers…</source>
        <translation>Pārbauda krātuvi, atslēgas un printerus…</translation>
    </message>
</context>
</TS>
