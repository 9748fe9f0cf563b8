<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>DraftKeeper</name>
    <message>
        <source>What was typed could not be kept.</source>
        <translation>Ievadīto neizdevās saglabāt.</translation>
    </message>
    <message>
        <source>This is your unfinished form. It was kept encrypted.</source>
        <translation>Šis ir jūsu nepabeigtais ieraksts. Tas bija saglabāts šifrēts.</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Iztukšot veidlapu</translation>
    </message>
</context>
</TS>
