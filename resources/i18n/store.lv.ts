<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>There is no store here yet.</source>
        <translation>Krātuves šeit vēl nav.</translation>
    </message>
    <message>
        <source>The store is here and can be opened.</source>
        <translation>Krātuve ir šeit, un to var atvērt.</translation>
    </message>
    <message>
        <source>The store&apos;s keys are here, but the store itself is missing. Nothing was changed and no new store was made. Put the file store.db back, from a backup if need be.</source>
        <translation>Krātuves atslēgas ir šeit, bet pašas krātuves trūkst. Nekas nav mainīts, un jauna krātuve nav izveidota. Atjaunojiet failu store.db, ja vajag, no rezerves kopijas.</translation>
    </message>
    <message>
        <source>A store was kept in this folder and is not there any more. No new store was made. Put the folder&apos;s files back, from a backup if need be.</source>
        <translation>Šajā mapē bija krātuve, bet tās vairs nav. Jauna krātuve nav izveidota. Atjaunojiet mapes failus, ja vajag, no rezerves kopijas.</translation>
    </message>
    <message>
        <source>All accounts of this computer had one store in the folder {folder}, and it is not there any more. No new store was made. Attach its drive or put the folder&apos;s files back, from a backup if need be.</source>
        <translation>Visiem šī datora kontiem bija viena krātuve mapē {folder}, bet tās tur vairs nav. Jauna krātuve nav izveidota. Pievienojiet tās disku vai atjaunojiet mapes failus, ja vajag, no rezerves kopijas.</translation>
    </message>
    <message>
        <source>A store was opened from this folder on this computer, and it is not there now. Nothing was changed and no new store was made. If it lies on a drive of its own, attach the drive and try again; otherwise restore it from a backup.</source>
        <translation>Uz šī datora šajā mapē ir bijusi krātuve, bet tagad tās tur nav. Nekas nav mainīts, un jauna krātuve nav izveidota. Ja krātuvei ir savs disks, pievienojiet to un mēģiniet vēlreiz; citādi atjaunojiet krātuvi no rezerves kopijas.</translation>
    </message>
    <message>
        <source>There is no store in this folder, and the system keyring, which would know whether there was one, does not answer. No new store was made. Unlock the keyring, attach the drive of the store if it has its own, and try again.</source>
        <translation>Šajā mapē krātuves nav, un sistēmas atslēgu saišķis, kas zinātu, vai tā šeit ir bijusi, neatbild. Jauna krātuve nav izveidota. Atslēdziet saišķi, pievienojiet krātuves disku, ja tai ir savs, un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The store&apos;s file is empty: its size is zero. This is not an empty customer list. The program did not change it. Restore the data from a backup.</source>
        <translation>Krātuves fails ir tukšs: tā izmērs ir nulle. Tas nav tukšs klientu saraksts. Programma to nav mainījusi. Atjaunojiet datus no rezerves kopijas.</translation>
    </message>
    <message>
        <source>The store&apos;s file was cut short. The program did not change it. Restore the data from a backup.</source>
        <translation>Krātuves fails ir aprauts. Programma to nav mainījusi. Atjaunojiet datus no rezerves kopijas.</translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged. The program did not change it. Restore the data from a backup.</source>
        <translation>Krātuves fails ir bojāts. Programma to nav mainījusi. Atjaunojiet datus no rezerves kopijas.</translation>
    </message>
    <message>
        <source>The store&apos;s file and the file with its last changes (store.db-wal) do not belong together: one of them was put back from a copy. The program did not change either of them and keeps both. Restore the data from a backup.</source>
        <translation>Krātuves fails un fails ar tās pēdējām izmaiņām (store.db-wal) neder kopā: viens no tiem ir atjaunots no kopijas. Programma nav mainījusi nevienu no tiem un saglabā abus. Atjaunojiet datus no rezerves kopijas.</translation>
    </message>
    <message>
        <source>This store was worked with, and nothing of that is in its file: the file with its last changes (store.db-wal) is missing. No new store was made. Restore the data from a backup.</source>
        <translation>Ar šo krātuvi ir strādāts, bet tās failā no tā nekā nav: trūkst faila ar pēdējām izmaiņām (store.db-wal). Jauna krātuve nav izveidota. Atjaunojiet datus no rezerves kopijas.</translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged in places. Stop working and restore the data from a backup.</source>
        <translation>Krātuves fails vietām ir bojāts. Pārtrauciet darbu un atjaunojiet datus no rezerves kopijas.</translation>
    </message>
    <message>
        <source>The file in the store&apos;s place is another store, or its beginning is damaged: the keys here do not belong to it. The program did not change it. Put the right file back.</source>
        <translation>Krātuves vietā ir citas krātuves fails, vai bojāts tā sākums: šejienes atslēgas tam nepieder. Programma to nav mainījusi. Ielieciet atpakaļ īsto failu.</translation>
    </message>
    <message>
        <source>The file in the store&apos;s place is not encrypted, so it is not this desk&apos;s store. The program did not open it. Put the right file back.</source>
        <translation>Fails krātuves vietā nav šifrēts, tātad tā nav šīs darbavietas krātuve. Programma to nav atvērusi. Ielieciet atpakaļ īsto failu.</translation>
    </message>
    <message>
        <source>The file in the store&apos;s place holds no tables, so it is not this desk&apos;s store. The program did not change it. Restore the data from a backup.</source>
        <translation>Failā krātuves vietā nav tabulu, tātad tā nav šīs darbavietas krātuve. Programma to nav mainījusi. Atjaunojiet datus no rezerves kopijas.</translation>
    </message>
    <message>
        <source>The store was made by a newer version of the program. Update the program. The data are unchanged.</source>
        <translation>Krātuve ir veidota ar jaunāku programmas versiju. Atjauniniet programmu. Dati nav mainīti.</translation>
    </message>
    <message>
        <source>The store was made by an older version of the program and has to be brought up to date first.</source>
        <translation>Krātuve ir veidota ar vecāku programmas versiju, un tā vispirms jāatjaunina.</translation>
    </message>
    <message>
        <source>The store is open in another program window. Close it there and try again.</source>
        <translation>Krātuve ir atvērta citā programmas logā. Aizveriet to tur un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The store is open in another session. Computer account: {account}, since {since}. Close the desk there and try again.</source>
        <translation>Krātuve ir atvērta citā sesijā. Datora konts: {account}, kopš {since}. Aizveriet programmu tur un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>In the store&apos;s place there is a folder or a link instead of the file. The program did not follow it. Put the right file back.</source>
        <translation>Krātuves faila vietā ir mape vai saite. Programma tai nesekoja. Ielieciet atpakaļ īsto failu.</translation>
    </message>
    <message>
        <source>This computer account may not read the store&apos;s file. The data are unchanged. Ask whoever looks after the computer for access.</source>
        <translation>Šis datora konts nedrīkst lasīt krātuves failu. Dati nav mainīti. Lūdziet piekļuvi datora uzturētājam.</translation>
    </message>
    <message>
        <source>The store&apos;s file may only be read, so nothing could be saved. The data are unchanged. Ask whoever looks after the computer for write access.</source>
        <translation>Krātuves failu drīkst tikai lasīt, tāpēc neko nevarētu saglabāt. Dati nav mainīti. Lūdziet rakstīšanas atļauju datora uzturētājam.</translation>
    </message>
    <message>
        <source>This computer account may not use the store&apos;s folder. Ask whoever looks after the computer for access.</source>
        <translation>Šis datora konts nedrīkst lietot krātuves mapi. Lūdziet piekļuvi datora uzturētājam.</translation>
    </message>
    <message>
        <source>The store&apos;s folder may only be read, so nothing could be saved. The data are unchanged. Ask whoever looks after the computer for write access.</source>
        <translation>Krātuves mapi drīkst tikai lasīt, tāpēc neko nevarētu saglabāt. Dati nav mainīti. Lūdziet rakstīšanas atļauju datora uzturētājam.</translation>
    </message>
    <message>
        <source>In the place of the store&apos;s folder there is a file. Move it away and try again.</source>
        <translation>Krātuves mapes vietā ir fails. Pārvietojiet to un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The store&apos;s folder is on a network drive, where two computers could damage it. Choose a folder on this computer.</source>
        <translation>Krātuves mape ir tīkla diskā, kur divi datori to var sabojāt. Izvēlieties mapi šajā datorā.</translation>
    </message>
    <message>
        <source>The database library (SQLite {found}) is too old to be safe. Install the program again.</source>
        <translation>Datubāzes bibliotēka (SQLite {found}) ir pārāk veca, lai būtu droša. Instalējiet programmu vēlreiz.</translation>
    </message>
    <message>
        <source>The store&apos;s folder does not allow safe writing (WAL). Choose a folder on this computer&apos;s own disk.</source>
        <translation>Krātuves mapē nevar droši rakstīt (WAL). Izvēlieties mapi paša datora diskā.</translation>
    </message>
    <message>
        <source>The disk is full. The last changes are not saved. Free some space and save again.</source>
        <translation>Disks ir pilns. Pēdējās izmaiņas nav saglabātas. Atbrīvojiet vietu un saglabājiet vēlreiz.</translation>
    </message>
    <message>
        <source>The store may only be read. The last changes are not saved. Check the access to the store&apos;s folder.</source>
        <translation>Krātuvi drīkst tikai lasīt. Pēdējās izmaiņas nav saglabātas. Pārbaudiet piekļuvi krātuves mapei.</translation>
    </message>
    <message>
        <source>The disk reported an error. The last changes are not saved. Check the disk and save again.</source>
        <translation>Disks ziņo par kļūdu. Pēdējās izmaiņas nav saglabātas. Pārbaudiet disku un saglabājiet vēlreiz.</translation>
    </message>
    <message>
        <source>Another program is holding the store&apos;s file. The last changes are not saved. Save again in a moment.</source>
        <translation>Krātuves failu aiztur cita programma. Pēdējās izmaiņas nav saglabātas. Pēc brīža saglabājiet vēlreiz.</translation>
    </message>
    <message>
        <source>The store&apos;s file cannot be opened. The data are unchanged. Check the folder and try again.</source>
        <translation>Nevar atvērt krātuves failu. Dati nav mainīti. Pārbaudiet mapi un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The store did not take the last changes; they are not saved. Try again.</source>
        <translation>Krātuve nepieņēma pēdējās izmaiņas; tās nav saglabātas. Mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>This store is older than the last state that this computer remembers: a copy was put back, or somebody changed the file. Nothing was changed. A manager can accept it on record, or restore the newest backup.</source>
        <translation>Šī krātuve ir vecāka par pēdējo stāvokli, ko atceras šis dators: ir atjaunota kopija vai kāds ir mainījis failu. Nekas nav mainīts. Vadītājs var to pieņemt ar ierakstu žurnālā vai atjaunot datus no jaunākās rezerves kopijas.</translation>
    </message>
    <message>
        <source>The trail of this store is not the one that this computer remembers. Nothing was changed. Tell the manager and delete nothing. A manager can accept it on record.</source>
        <translation>Šīs krātuves darbību žurnāls nav tas, ko atceras šis dators. Nekas nav mainīts. Ziņojiet vadītājam un neko nedzēsiet. Vadītājs to var pieņemt ar ierakstu žurnālā.</translation>
    </message>
</context>
</TS>
