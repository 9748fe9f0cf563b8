<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>The file is larger than {limit} bytes. Choose the shop&apos;s policy file.</source>
        <translation>Fails ir lielāks par {limit} baitiem. Izvēlieties veikala politikas failu.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (at byte {offset}). Save it as UTF-8 and choose it again.</source>
        <translation>Fails nav UTF-8 teksts (baits {offset}). Saglabājiet to kā UTF-8 un izvēlieties vēlreiz.</translation>
    </message>
    <message>
        <source>The file cannot be read as TOML: {detail}</source>
        <translation>Failu nevar nolasīt kā TOML: {detail}</translation>
    </message>
    <message>
        <source>The policy file is not whole at “{place}”: {detail}</source>
        <translation>Politikas fails nav pilnīgs vietā „{place}”: {detail}</translation>
    </message>
    <message>
        <source>“{id}” occurs twice in “{place}”. Each id may occur once.</source>
        <translation>„{id}” sarakstā „{place}” ir divreiz. Katru id drīkst lietot vienreiz.</translation>
    </message>
    <message>
        <source>“{place}” names “{id}”, which the file does not have.</source>
        <translation>„{place}” min „{id}”, bet tāda failā nav.</translation>
    </message>
    <message>
        <source>The category “{id}” is missing. The desk keeps such data, so the file must say why and how long.</source>
        <translation>Trūkst kategorijas „{id}”. Programma šādus datus glabā, tāpēc failā jābūt nolūkam un glabāšanas termiņam.</translation>
    </message>
    <message>
        <source>“{id}” is missing from “{place}”. Stored records point at it: mark it “retired = true” instead.</source>
        <translation>Sarakstā „{place}” trūkst „{id}”. Uz to norāda saglabātie ieraksti: atzīmējiet „retired = true”, bet nedzēsiet.</translation>
    </message>
    <message>
        <source>The text of version {version} in “{place}” was changed. People agreed to the old text: add a new version.</source>
        <translation>Vietā „{place}” ir mainīts versijas {version} teksts. Klienti piekrita iepriekšējam tekstam: pievienojiet jaunu versiju.</translation>
    </message>
    <message>
        <source>The file has version {version}; version {current} is in force. Give the file a later version.</source>
        <translation>Faila versija ir {version}, bet spēkā ir versija {current}. Piešķiriet failam vēlāku versiju.</translation>
    </message>
    <message>
        <source>“{version}” in “{place}” is not a calendar day.</source>
        <translation>„{version}” vietā „{place}” nav kalendāra diena.</translation>
    </message>
    <message>
        <source>“{place}” is empty. It needs at least one entry.</source>
        <translation>Saraksts „{place}” ir tukšs. Tajā jābūt vismaz vienam ierakstam.</translation>
    </message>
    <message>
        <source>“{place}” needs both a number of months and the day they are counted from, or neither.</source>
        <translation>Vietā „{place}” jābūt gan mēnešu skaitam, gan dienai, no kuras tos skaita, vai nevienam no tiem.</translation>
    </message>
    <message>
        <source>“{place}” is in {country}. Data may be handed over only inside the European Union (policy 3.1).</source>
        <translation>„{place}” atrodas valstī {country}. Datus drīkst nodot tikai Eiropas Savienībā (politikas 3.1.&#xa0;punkts).</translation>
    </message>
</context>
</TS>
