<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Trail</name>
    <message>
        <source>Who</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>Klienta kartīte</translation>
    </message>
    <message>
        <source>Name, then choose from the list</source>
        <translation>Ierakstiet vārdu un izvēlieties no saraksta</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Rādīt visu</translation>
    </message>
    <message>
        <source>Entries of the trail, newest first</source>
        <translation>Žurnāla ieraksti, jaunākie vispirms</translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message>
        <source>Check the chain</source>
        <translation>Pārbaudīt ķēdi</translation>
    </message>
    <message>
        <source>Every opening of a card and every change stands here. Entries cannot be changed or removed: each one carries the checksum of the one before it. The check reads the whole chain and every value it speaks of. Enter or a double click on an entry with a card shows only that card.</source>
        <translation>Šeit ir katra kartītes atvēršana un katra izmaiņa. Ierakstus nevar ne mainīt, ne noņemt: katrā ir iepriekšējā ieraksta kontrolsumma. Pārbaude izlasa visu ķēdi un katru tajā minēto vērtību. Enter vai dubultklikšķis uz ieraksta ar kartīti parāda tikai šo kartīti.</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Darbību žurnāls</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Visi</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n ieraksts</numerusform>
            <numerusform>%n ieraksti</numerusform>
            <numerusform>nav ierakstu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on record for this choice.</source>
        <translation>Šādai izvēlei ierakstu nav.</translation>
    </message>
    <message>
        <source>No card with this name was found.</source>
        <translation>Kartīte ar šādu vārdu nav atrasta.</translation>
    </message>
    <message>
        <source>The chain is being checked …</source>
        <translation>Pārbauda ķēdi …</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n vērtība</numerusform>
            <numerusform>%n vērtības</numerusform>
            <numerusform>nav vērtību</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is intact</source>
        <translation>Ķēde ir neskarta</translation>
    </message>
    <message>
        <source>Checked: {entries}, {facts}. Checksum of the last entry: {head}</source>
        <translation>Pārbaudīts: {entries}, {facts}. Pēdējā ieraksta kontrolsumma: {head}</translation>
    </message>
    <message>
        <source>Something does not agree in the trail</source>
        <translation>Darbību žurnālā ir neatbilstība</translation>
    </message>
    <message>
        <source>Tell the manager and delete nothing.</source>
        <translation>Ziņojiet vadītājam un neko nedzēsiet.</translation>
    </message>
    <message>
        <source>From entry No. {seq} on.</source>
        <translation>Sākot ar ierakstu Nr. {seq}.</translation>
    </message>
</context>
</TS>
