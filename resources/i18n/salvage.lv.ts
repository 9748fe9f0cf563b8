<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>Nothing in the damaged file can be read. The program did not change it. Restore the data from a backup.</source>
        <translation>Bojātajā failā neko nevar nolasīt. Programma to nav mainījusi. Atjaunojiet datus no rezerves kopijas.</translation>
    </message>
    <message>
        <source>A file of this name is there already. Choose another name; nothing is overwritten.</source>
        <translation>Šāds fails jau ir. Izvēlieties citu nosaukumu; nekas netiek pārrakstīts.</translation>
    </message>
</context>
</TS>
