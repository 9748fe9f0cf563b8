<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>CopiesSection</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kartīte</numerusform>
            <numerusform>%n kartītes</numerusform>
            <numerusform>nav kartīšu</numerusform>
        </translation>
    </message>
    <message>
        <source>checked</source>
        <translation>pārbaudīta</translation>
    </message>
    <message>
        <source>term ended</source>
        <translation>termiņš beidzies</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>ir neatbilstība</translation>
    </message>
    <message>
        <source>There are no copies in the attached folders yet. The first one is made by itself within minutes, or now with the button above.</source>
        <translation>Pieejamajās mapēs kopiju vēl nav. Pirmā dažu minūšu laikā izveidosies pati; to var izveidot arī tagad ar pogu augšā.</translation>
    </message>
    <message>
        <source>Outcome of the rehearsal</source>
        <translation>Izmēģinājuma rezultāts</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>neskarts</translation>
    </message>
    <message>
        <source>something does not agree</source>
        <translation>ir neatbilstība</translation>
    </message>
    <message>
        <source>Backup of</source>
        <translation>Rezerves kopija</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienti</translation>
    </message>
    <message>
        <source>Values checked against the trail</source>
        <translation>Ar darbību žurnālu salīdzinātas vērtības</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Darbību žurnāls</translation>
    </message>
    <message>
        <source>Entries in the ledger of erasures</source>
        <translation>Ieraksti dzēšanas reģistrā</translation>
    </message>
    <message>
        <source>Erased once more</source>
        <translation>Dzēsts atkārtoti</translation>
    </message>
    <message>
        <source>Erased data that came back</source>
        <translation>Dzēstie dati, kas atgriezās</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Ilgums</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
</TS>
