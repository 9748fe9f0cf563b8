<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestSystems</name>
    <message>
        <source>Found</source>
        <translation>Atrasts</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nekas nav atrasts</translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>Nav meklēts</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kas atrasts</translation>
    </message>
    <message>
        <source>In a few words; it goes into the answer as it stands.</source>
        <translation>Dažos vārdos; atbildē tas būs tā, kā te rakstīts.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlieties…</translation>
    </message>
    <message>
        <source>Why it was not searched</source>
        <translation>Kāpēc nav meklēts</translation>
    </message>
    <message>
        <source>What was found in other systems</source>
        <translation>Kas atrasts citās sistēmās</translation>
    </message>
    <message>
        <source>The desk does not hold these. The answer says of each what was found there.</source>
        <translation>Šo sistēmu datu programmā nav. Atbildē par katru ir teikts, kas tur atrasts.</translation>
    </message>
    <message>
        <source>Before the answer, still to be looked at: {systems}.</source>
        <translation>Pirms atbildes vēl jāpārbauda: {systems}.</translation>
    </message>
    <message>
        <source>Still to be told: {recipients}.</source>
        <translation>Vēl jāpaziņo: {recipients}.</translation>
    </message>
    <message>
        <source>Record results</source>
        <translation>Saglabāt rezultātus</translation>
    </message>
    <message>
        <source>Results recorded</source>
        <translation>Rezultāti saglabāti</translation>
    </message>
</context>
</TS>
