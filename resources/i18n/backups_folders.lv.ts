<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>FoldersSection</name>
    <message>
        <source>no copy yet</source>
        <translation>kopijas vēl nav</translation>
    </message>
    <message>
        <source>newest copy {when}</source>
        <translation>jaunākā kopija {when}</translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>vairs nelieto</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>pieejama</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>nav pieejama</translation>
    </message>
    <message>
        <source>missing since {when}</source>
        <translation>nav pieejama kopš {when}</translation>
    </message>
    <message>
        <source>Copies on a medium that is not attached have no end date</source>
        <translation>Kopijām datu nesējā, kas nav pievienots, nav beigu datuma</translation>
    </message>
    <message>
        <source>Whoever is erased now stays in them until the medium is seen here again, is destroyed, or the recovery code is replaced and the old sheet destroyed.</source>
        <translation>Tajās dzēsto klientu dati paliek, līdz nesēju šeit atkal pievieno, to iznīcina vai nomaina atkopšanas kodu un iznīcina veco lapu.</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Izvēlieties kopiju mapi</translation>
    </message>
    <message>
        <source>Stop making backups to this folder?</source>
        <translation>Vai vairs neveidot kopijas šajā mapē?</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Vairs nelietot</translation>
    </message>
    <message>
        <source>Folder: {name}. What lies on it stays there and can be read with the present recovery code.</source>
        <translation>Mape: {name}. Tajā esošās kopijas paliek un ir nolasāmas ar pašreizējo atkopšanas kodu.</translation>
    </message>
    <message>
        <source>Was this medium destroyed?</source>
        <translation>Vai šis datu nesējs ir iznīcināts?</translation>
    </message>
    <message>
        <source>It was destroyed</source>
        <translation>Tas ir iznīcināts</translation>
    </message>
    <message>
        <source>Folder: {name}. Say so only if nobody can read it any more; it goes on record with your name.</source>
        <translation>Mape: {name}. Apstipriniet tikai tad, ja to vairs neviens nevar nolasīt; apliecinājums ar jūsu vārdu paliek darbību žurnālā.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
</context>
</TS>
