<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>The ledger of erasures (erasures.jsonl) is not intact at line {line}. The store stays closed, since erased people could come back. Nothing was changed. Put back the file from a backup folder, or call the technician.</source>
        <translation>Dzēšanas reģistra (erasures.jsonl) {line}. rindā ir neatbilstība. Krātuve paliek slēgta, jo dzēsto klientu dati varētu atgriezties. Nekas nav mainīts. Atjaunojiet failu no kopiju mapes vai pasauciet tehniķi.</translation>
    </message>
    <message>
        <source>The ledger of erasures beside the store is not the one that the store knows. The store stays closed. Nothing was changed. Put back the file from a backup folder, or call the technician.</source>
        <translation>Dzēšanas reģistrs krātuves mapē neatbilst tam, ko zina krātuve. Krātuve paliek slēgta. Nekas nav mainīts. Atjaunojiet failu no kopiju mapes vai pasauciet tehniķi.</translation>
    </message>
    <message>
        <source>The ledger of erasures (erasures.jsonl) cannot be read. Nothing was changed. Close programs that use the store&apos;s folder and try again.</source>
        <translation>Dzēšanas reģistru (erasures.jsonl) nevar nolasīt. Nekas nav mainīts. Aizveriet programmas, kas lieto krātuves mapi, un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The ledger of erasures could not be written, so nothing was erased. Check the disk and try again.</source>
        <translation>Neizdevās papildināt dzēšanas reģistru, tāpēc nekas nav dzēsts. Pārbaudiet disku un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The ledger of erasures is older than the last one known: erased people could come back. Choose the newest backup folder, or let a manager accept it on record.</source>
        <translation>Dzēšanas reģistrs ir vecāks par pēdējo zināmo: dzēsto klientu dati varētu atgriezties. Norādiet jaunāko kopiju mapi, vai arī vadītājs to pieņem ar ierakstu žurnālā.</translation>
    </message>
    <message>
        <source>The ledger of erasures is not the one that this computer remembers. Tell the manager and delete nothing. A manager can accept it on record.</source>
        <translation>Dzēšanas reģistrs nav tas, ko atceras šis dators. Ziņojiet vadītājam un neko nedzēsiet. Vadītājs to var pieņemt ar ierakstu žurnālā.</translation>
    </message>
    <message>
        <source>What the keyring remembers of the store cannot be read. The store itself was not touched. Call the technician.</source>
        <translation>Sistēmas atslēgu saišķa ierakstu par krātuvi nevar nolasīt. Pati krātuve nav skarta. Pasauciet tehniķi.</translation>
    </message>
</context>
</TS>
