<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>The backup folder is not there. Attach the medium, or choose a folder that exists.</source>
        <translation>Kopiju mape nav pieejama. Pievienojiet datu nesēju vai izvēlieties mapi, kas ir pieejama.</translation>
    </message>
    <message>
        <source>Backups already go to this folder.</source>
        <translation>Šajā mapē rezerves kopijas jau tiek glabātas.</translation>
    </message>
    <message>
        <source>This is the folder of the store itself. Choose another one, best on another disk.</source>
        <translation>Šī ir pašas krātuves mape. Izvēlieties citu, vislabāk citā diskā.</translation>
    </message>
    <message>
        <source>There is no backup that could be read. Make one, or attach another medium.</source>
        <translation>Nav rezerves kopijas, ko varētu nolasīt. Izveidojiet to vai pievienojiet citu datu nesēju.</translation>
    </message>
    <message>
        <source>The term of this backup has ended and its key is gone, so nobody can read it. Choose another one.</source>
        <translation>Šīs rezerves kopijas termiņš ir beidzies, un tās atslēga ir dzēsta, tāpēc to vairs nevar nolasīt. Izvēlieties citu.</translation>
    </message>
    <message>
        <source>The backup did not pass the check after writing and is not used. Make another one.</source>
        <translation>Pārbaudē pēc ierakstīšanas rezerves kopijā atrasta neatbilstība, tāpēc to nelieto. Izveidojiet jaunu.</translation>
    </message>
    <message>
        <source>The backup does not hold all that its description promises. It is not used. Choose another one.</source>
        <translation>Rezerves kopijā nav visa, kas norādīts tās aprakstā. To nelieto. Izvēlieties citu.</translation>
    </message>
    <message>
        <source>The backup was changed or damaged after it was made. It is not used. Choose another one.</source>
        <translation>Rezerves kopija pēc izveidošanas ir mainīta vai bojāta. To nelieto. Izvēlieties citu.</translation>
    </message>
    <message>
        <source>The backup is described, but its file is gone. Choose another one.</source>
        <translation>Rezerves kopijai ir apraksts, bet trūkst faila. Izvēlieties citu.</translation>
    </message>
    <message>
        <source>The description beside the backup is missing. Choose another backup.</source>
        <translation>Rezerves kopijai trūkst apraksta. Izvēlieties citu kopiju.</translation>
    </message>
    <message>
        <source>The description beside the backup cannot be read. Choose another backup.</source>
        <translation>Rezerves kopijas aprakstu nevar nolasīt. Izvēlieties citu kopiju.</translation>
    </message>
    <message>
        <source>There are no backups of Optician Desk in this folder. Choose the folder that the backups were made to.</source>
        <translation>Šajā mapē nav Optician Desk rezerves kopiju. Izvēlieties mapi, kurā tās tika veidotas.</translation>
    </message>
    <message>
        <source>The list of keys (generations.json) in this folder is damaged. Put it back from another backup folder.</source>
        <translation>Atslēgu saraksts (generations.json) šajā mapē ir bojāts. Atjaunojiet to no citas kopiju mapes.</translation>
    </message>
    <message>
        <source>The list of keys (generations.json) in this folder belongs to another store.</source>
        <translation>Atslēgu saraksts (generations.json) šajā mapē pieder citai krātuvei.</translation>
    </message>
    <message>
        <source>This backup is of another store. The store here was not touched.</source>
        <translation>Šī ir citas krātuves rezerves kopija. Krātuve šeit nav skarta.</translation>
    </message>
    <message>
        <source>Enter a whole number from {least} to {most}.</source>
        <translation>Ievadiet veselu skaitli no {least} līdz {most}.</translation>
    </message>
</context>
</TS>
