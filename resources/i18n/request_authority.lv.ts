<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestAuthority</name>
    <message>
        <source>By what right</source>
        <translation>Pārstāvības pamats</translation>
    </message>
    <message>
        <source>The paper is looked at and given back; no copy is kept.</source>
        <translation>Dokumentu apskata un atdod; kopiju neglabā.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlieties…</translation>
    </message>
    <message>
        <source>Authority checked</source>
        <translation>Pilnvarojums pārbaudīts</translation>
    </message>
    <message>
        <source>Parent or guardian: {name}</source>
        <translation>Vecāks vai aizbildnis: {name}</translation>
    </message>
    <message>
        <source>Representative: {name}</source>
        <translation>Pārstāvis: {name}</translation>
    </message>
    <message>
        <source>Authority checked: {kind}</source>
        <translation>Pilnvarojums pārbaudīts: {kind}</translation>
    </message>
    <message>
        <source>The representative&apos;s authority is not checked yet.</source>
        <translation>Pārstāvja pilnvarojums vēl nav pārbaudīts.</translation>
    </message>
    <message>
        <source>Authority recorded</source>
        <translation>Pilnvarojums reģistrēts</translation>
    </message>
</context>
</TS>
