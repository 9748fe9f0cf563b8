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
        <source>Every opening of a card and every change stands here. Entries cannot be changed or removed: each one carries the checksum of the one before it. The check reads the whole chain and every value it speaks of. Enter or a double click shows an entry as a whole; from there its card is opened, which goes on record, or the entries of that card alone are shown.</source>
        <translation>Šeit ir katra kartītes atvēršana un katra izmaiņa. Ierakstus nevar ne mainīt, ne noņemt: katrā ir iepriekšējā ieraksta kontrolsumma. Pārbaude izlasa visu ķēdi un katru tajā minēto vērtību. Enter vai dubultklikšķis parāda visu ierakstu; no turienes var atvērt tā kartīti, ko reģistrē, vai parādīt tikai šīs kartītes ierakstus.</translation>
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
        <source>Entry No. {seq}</source>
        <translation>Ieraksts Nr. {seq}</translation>
    </message>
    <message>
        <source>The chain is being checked…</source>
        <translation>Pārbauda ķēdi…</translation>
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
        <source>Checked up to this check: {entries}, {facts}. Checksum of the last entry: {head}</source>
        <translation>Pārbaudīts līdz šai pārbaudei: {entries}, {facts}. Pēdējā ieraksta kontrolsumma: {head}</translation>
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
<context>
    <name>messages</name>
    <message>
        <source>An entry of the trail was changed.</source>
        <translation>Žurnāla ieraksts ir mainīts.</translation>
    </message>
    <message>
        <source>An entry of the trail does not follow the one before it.</source>
        <translation>Žurnāla ieraksts neseko iepriekšējam.</translation>
    </message>
    <message>
        <source>Entries of the trail are missing.</source>
        <translation>Žurnālā trūkst ierakstu.</translation>
    </message>
    <message>
        <source>A number occurs in the trail twice.</source>
        <translation>Žurnālā divreiz ir viens un tas pats numurs.</translation>
    </message>
    <message>
        <source>The newest entries of the trail were cut off.</source>
        <translation>Žurnāla jaunākie ieraksti ir nogriezti.</translation>
    </message>
    <message>
        <source>The trail is not the one that was sealed.</source>
        <translation>Žurnāls nav tas, kas tika apzīmogots.</translation>
    </message>
    <message>
        <source>The store is older than the last known state.</source>
        <translation>Krātuve ir vecāka par pēdējo zināmo stāvokli.</translation>
    </message>
    <message>
        <source>A seal of the trail does not say what is stored with it.</source>
        <translation>Žurnāla zīmogs neatbilst tam, kas glabājas kopā ar to.</translation>
    </message>
    <message>
        <source>A seal of the trail is missing.</source>
        <translation>Trūkst žurnāla zīmoga.</translation>
    </message>
    <message>
        <source>The signature of a seal is not valid.</source>
        <translation>Žurnāla zīmoga paraksts neatbilst.</translation>
    </message>
    <message>
        <source>The keys of the seals do not belong together.</source>
        <translation>Zīmogu atslēgas neatbilst cita citai.</translation>
    </message>
    <message>
        <source>The ledger of erasures was changed.</source>
        <translation>Dzēšanas reģistrs ir mainīts.</translation>
    </message>
    <message>
        <source>Entries of the ledger of erasures are missing.</source>
        <translation>Dzēšanas reģistrā trūkst ierakstu.</translation>
    </message>
    <message>
        <source>The ledger of erasures beside the store is not the store&apos;s own.</source>
        <translation>Dzēšanas reģistrs krātuves mapē neatbilst krātuvei.</translation>
    </message>
    <message>
        <source>A value was deleted without an entry in the ledger of erasures.</source>
        <translation>Vērtība ir izdzēsta bez ieraksta dzēšanas reģistrā.</translation>
    </message>
    <message>
        <source>A stored value was changed behind the program&apos;s back.</source>
        <translation>Glabāta vērtība ir mainīta, programmai nezinot.</translation>
    </message>
    <message>
        <source>A stored value is missing.</source>
        <translation>Trūkst glabātas vērtības.</translation>
    </message>
    <message>
        <source>Something that was erased is there again.</source>
        <translation>Dzēstais ir atgriezies.</translation>
    </message>
    <message>
        <source>There is a value in the store that nobody entered.</source>
        <translation>Krātuvē ir vērtība, ko neviens nav ievadījis.</translation>
    </message>
    <message>
        <source>A card shows something that no stored value says.</source>
        <translation>Kartītē redzams kas tāds, kā nav glabātajās vērtībās.</translation>
    </message>
    <message>
        <source>A kept signed document was changed.</source>
        <translation>Glabāts parakstīts dokuments ir mainīts.</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>Pārbaude pārtraukta pirms beigām.</translation>
    </message>
</context>
</TS>
