<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Undertaking</name>
    <message>
        <source>Confidentiality undertaking</source>
        <translation>Apliecinājums par konfidencialitātes ievērošanu</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Pirms darba sākšanas</translation>
    </message>
    <message>
        <source>Text of the undertaking</source>
        <translation>Apliecinājuma teksts</translation>
    </message>
</context>
<context>
    <name>UndertakingDialog</name>
    <message>
        <source>{name} · wording of {version} · policy 4.4</source>
        <translation>{name} · redakcija {version} · politikas 4.4. punkts</translation>
    </message>
    <message>
        <source>It is recorded who accepted and when.</source>
        <translation>Ieraksta, kas un kad apliecināja.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>I undertake this</source>
        <translation>Apliecināt</translation>
    </message>
</context>
</TS>
