<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RefuseRequestDialog</name>
    <message>
        <source>Refuse the request</source>
        <translation>Atteikties izpildīt pieprasījumu</translation>
    </message>
    <message>
        <source>A refusal needs a ground in the law and the facts behind it; the shop has to prove them. The letter names the complaint to the authority and the court. Sign it as the answer.</source>
        <translation>Atteikumam vajag pamatu likumā un faktus; tos pierāda veikals. Vēstulē norādīts, kā iesniegt sūdzību uzraudzības iestādē un vērsties tiesā. To paraksta kā atbildi.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Atteikties</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Pamats</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlieties…</translation>
    </message>
    <message>
        <source>The facts</source>
        <translation>Fakti</translation>
    </message>
    <message>
        <source>What was found and why the ground fits. The customer reads it in the letter.</source>
        <translation>Kas noskaidrots un kāpēc pamats ir atbilstošs. Klients to izlasīs vēstulē.</translation>
    </message>
</context>
</TS>
