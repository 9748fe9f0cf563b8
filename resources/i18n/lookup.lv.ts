<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>This cannot be done now ({code}). Nothing was changed.</source>
        <translation>To pašlaik nevar izdarīt ({code}). Nekas nav mainīts.</translation>
    </message>
</context>
</TS>
