<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>ConsentGrid</name>
    <message>
        <source>Consents</source>
        <translation>Piekrišanas</translation>
    </message>
    <message>
        <source>voluntary</source>
        <translation>brīvprātīgi</translation>
    </message>
    <message>
        <source>Wording {version} · {clause}: {text}</source>
        <translation>Formulējums {version} · {clause}: {text}</translation>
    </message>
    <message>
        <source>Ask for each one separately; the wording to read out appears here. Consent can be withdrawn at any time.</source>
        <translation>Jautājiet par katru atsevišķi; nolasāmais formulējums parādās šeit. Piekrišanu var atsaukt jebkurā laikā.</translation>
    </message>
</context>
</TS>
