<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>PhoneChange</name>
    <message>
        <source>What the caller wants to change</source>
        <translation>Ko zvanītājs vēlas mainīt</translation>
    </message>
    <message>
        <source>What does the caller want to change?</source>
        <translation>Ko zvanītājs vēlas mainīt?</translation>
    </message>
    <message>
        <source>The fields are empty on purpose: nothing of the card is told. Read back only what the caller has just said.</source>
        <translation>Lauki ir tukši, jo no kartītes neko nestāsta. Atkārtojiet tikai to, ko zvanītājs tikko nosauca.</translation>
    </message>
    <message>
        <source>Empty means Latvia.</source>
        <translation>Ja tukšs, Latvija.</translation>
    </message>
</context>
</TS>
