<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>The file is empty.</source>
        <translation>Fails ir tukšs.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Ask for a smaller one.</source>
        <translation>Fails ir lielāks par {limit} MB. Lūdziet atsūtīt mazāku.</translation>
    </message>
    <message>
        <source>The file cannot be read. Save it to this computer and open it from there.</source>
        <translation>Failu nevar nolasīt. Saglabājiet to šajā datorā un atveriet no turienes.</translation>
    </message>
    <message>
        <source>No electronic signature can be read in this file, so it was not kept. Open the .edoc, .asice or .pdf itself.</source>
        <translation>Šajā failā elektroniskais paraksts nav nolasāms, tāpēc tas nav saglabāts. Atveriet pašu .edoc, .asice vai .pdf failu.</translation>
    </message>
    <message>
        <source>There is no signed file with this request.</source>
        <translation>Šim pieprasījumam nav parakstīta faila.</translation>
    </message>
    <message>
        <source>This signature cannot be confirmed. Ask for identity by letter.</source>
        <translation>Šo parakstu nevar apstiprināt. Ar vēstuli lūdziet apliecināt identitāti.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Failu neizdevās tur saglabāt. Izvēlieties citu vietu.</translation>
    </message>
</context>
</TS>
