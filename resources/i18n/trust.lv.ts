<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>The file is bigger than {megabytes} MB. It was not opened.</source>
        <translation>Fails ir lielāks par {megabytes} MB. Tas netika atvērts.</translation>
    </message>
    <message>
        <source>The file cannot be read as a trusted list.</source>
        <translation>Failu nevar nolasīt kā uzticamības sarakstu.</translation>
    </message>
    <message>
        <source>This is not a trusted list of the European Union.</source>
        <translation>Šis nav Eiropas Savienības uzticamības saraksts.</translation>
    </message>
    <message>
        <source>The trusted list is not signed. Nothing was imported.</source>
        <translation>Uzticamības saraksts nav parakstīts. Nekas netika importēts.</translation>
    </message>
    <message>
        <source>The signature of the trusted list is not valid. Nothing was imported.</source>
        <translation>Uzticamības saraksta paraksts nav derīgs. Nekas netika importēts.</translation>
    </message>
    <message>
        <source>List No. {number} is not newer than the loaded one, No. {known}. Nothing was imported.</source>
        <translation>Saraksts Nr.&#xa0;{number} nav jaunāks par ielādēto sarakstu Nr.&#xa0;{known}. Nekas netika importēts.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Fails ir tukšs.</translation>
    </message>
    <message>
        <source>Compare the fingerprint of the signer with the published one and confirm it first.</source>
        <translation>Vispirms salīdziniet parakstītāja kontrolsummu ar publicēto un apstipriniet to.</translation>
    </message>
    <message>
        <source>This list is not loaded.</source>
        <translation>Šis saraksts nav ielādēts.</translation>
    </message>
    <message>
        <source>The file cannot be read. Save it to this computer and open it from there.</source>
        <translation>Failu nevar nolasīt. Saglabājiet to šajā datorā un atveriet no turienes.</translation>
    </message>
</context>
</TS>
