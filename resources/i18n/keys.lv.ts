<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>Enter the recovery code.</source>
        <translation>Ievadiet atkopšanas kodu.</translation>
    </message>
    <message>
        <source>Group {group} has a character that no recovery code has. Codes have digits and the letters A–Z without U.</source>
        <translation>{group}. grupā ir zīme, kādas atkopšanas kodā nav. Kodā ir cipari un burti A–Z bez U.</translation>
    </message>
    <message>
        <source>The recovery code has {want} characters, here there are {have}.</source>
        <translation>Atkopšanas kodā ir {want} zīmes, šeit ir {have}.</translation>
    </message>
    <message>
        <source>There is a mistake in group {group}. Compare it with the printed code.</source>
        <translation>{group}. grupā ir kļūda. Salīdziniet to ar izdrukāto kodu.</translation>
    </message>
    <message>
        <source>This is not the recovery code that was shown.</source>
        <translation>Šis nav parādītais atkopšanas kods.</translation>
    </message>
    <message>
        <source>This recovery code belongs to another store, or was replaced by a newer one.</source>
        <translation>Šis atkopšanas kods ir no citas krātuves vai ir aizstāts ar jaunāku.</translation>
    </message>
    <message>
        <source>The store is here, but this computer account does not have its key yet. Enter the recovery code once; after that the store opens by itself.</source>
        <translation>Krātuve ir šeit, bet šim datora kontam vēl nav tās atslēgas. Ievadiet atkopšanas kodu vienu reizi; pēc tam krātuve atvērsies pati.</translation>
    </message>
    <message>
        <source>This store has no recovery code.</source>
        <translation>Šai krātuvei nav atkopšanas koda.</translation>
    </message>
    <message>
        <source>Enter the passphrase to open the store.</source>
        <translation>Lai atvērtu krātuvi, ievadiet paroles vārdkopu.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Ievadiet paroles vārdkopu.</translation>
    </message>
    <message>
        <source>The passphrase is not right. The data are unchanged.</source>
        <translation>Paroles vārdkopa nav pareiza. Dati nav mainīti.</translation>
    </message>
    <message>
        <source>This store has no passphrase. Enter the recovery code.</source>
        <translation>Šai krātuvei nav paroles vārdkopas. Ievadiet atkopšanas kodu.</translation>
    </message>
    <message>
        <source>This computer account has no keyring. The data are unchanged. Enter the recovery code.</source>
        <translation>Šim datora kontam nav atslēgu saišķa. Dati nav mainīti. Ievadiet atkopšanas kodu.</translation>
    </message>
    <message>
        <source>The keyring of this computer account ({backend}) does not protect what it keeps, so it is not used. The data are unchanged. Enter the recovery code.</source>
        <translation>Šī datora konta atslēgu saišķis ({backend}) neaizsargā to, ko glabā, tāpēc to neizmanto. Dati nav mainīti. Ievadiet atkopšanas kodu.</translation>
    </message>
    <message>
        <source>The store cannot be opened: the system keyring did not answer within {seconds} seconds. The data are unchanged. Try again or enter the recovery code.</source>
        <translation>Nevar atvērt krātuvi: sistēmas atslēgu saišķis {seconds} s laikā neatbildēja. Dati nav mainīti. Mēģiniet vēlreiz vai ievadiet atkopšanas kodu.</translation>
    </message>
    <message>
        <source>The store cannot be opened: the system keyring is locked. The data are unchanged. Unlock it and try again, or enter the recovery code.</source>
        <translation>Nevar atvērt krātuvi: sistēmas atslēgu saišķis ir aizslēgts. Dati nav mainīti. Atslēdziet to un mēģiniet vēlreiz vai ievadiet atkopšanas kodu.</translation>
    </message>
    <message>
        <source>The store cannot be opened: the system keyring reported an error ({kind}). The data are unchanged. Try again or enter the recovery code.</source>
        <translation>Nevar atvērt krātuvi: sistēmas atslēgu saišķis ziņo par kļūdu ({kind}). Dati nav mainīti. Mēģiniet vēlreiz vai ievadiet atkopšanas kodu.</translation>
    </message>
    <message>
        <source>The system keyring does not keep what it is given, so it is not used.</source>
        <translation>Sistēmas atslēgu saišķis nesaglabā to, ko tam uztic, tāpēc to neizmanto.</translation>
    </message>
    <message>
        <source>This computer account now has a different keyring from the one that holds the store&apos;s key. The data are unchanged. Enter the recovery code once; after that the store opens by itself.</source>
        <translation>Šim datora kontam tagad ir cits atslēgu saišķis nekā tas, kurā ir krātuves atslēga. Dati nav mainīti. Ievadiet atkopšanas kodu vienu reizi; pēc tam krātuve atvērsies pati.</translation>
    </message>
    <message>
        <source>The store&apos;s key is not in the system keyring any more. The data are unchanged. Enter the recovery code once; after that the store opens by itself.</source>
        <translation>Krātuves atslēgas sistēmas atslēgu saišķī vairs nav. Dati nav mainīti. Ievadiet atkopšanas kodu vienu reizi; pēc tam krātuve atvērsies pati.</translation>
    </message>
    <message>
        <source>The key in the system keyring does not fit this store. The data are unchanged. Enter the recovery code once; after that the store opens by itself.</source>
        <translation>Atslēga sistēmas atslēgu saišķī šai krātuvei neder. Dati nav mainīti. Ievadiet atkopšanas kodu vienu reizi; pēc tam krātuve atvērsies pati.</translation>
    </message>
    <message>
        <source>The store is here, but both files with its keys are missing (keys.json, keys.copy.json). The data are unchanged. Put one of them back, from a backup if need be.</source>
        <translation>Krātuve ir šeit, bet trūkst abu failu ar tās atslēgām (keys.json, keys.copy.json). Dati nav mainīti. Atjaunojiet vienu no tiem, ja vajag, no rezerves kopijas.</translation>
    </message>
    <message>
        <source>The store is here, but both files with its keys are damaged (keys.json, keys.copy.json). The data are unchanged. Put one of them back, from a backup if need be.</source>
        <translation>Krātuve ir šeit, bet abi faili ar tās atslēgām ir bojāti (keys.json, keys.copy.json). Dati nav mainīti. Atjaunojiet vienu no tiem, ja vajag, no rezerves kopijas.</translation>
    </message>
    <message>
        <source>This computer account may not read the files with the store&apos;s keys. The data are unchanged. Ask whoever looks after the computer for access.</source>
        <translation>Šis datora konts nedrīkst lasīt failus ar krātuves atslēgām. Dati nav mainīti. Lūdziet piekļuvi datora uzturētājam.</translation>
    </message>
    <message>
        <source>The files with the store&apos;s keys were lost; the keyring has what is needed to write them again.</source>
        <translation>Faili ar krātuves atslēgām ir zuduši; atslēgu saišķī ir viss, lai tos uzrakstītu no jauna.</translation>
    </message>
    <message>
        <source>The files with the store&apos;s keys could not be written. What was valid before still is. Try again.</source>
        <translation>Neizdevās uzrakstīt failus ar krātuves atslēgām. Iepriekšējie joprojām der. Mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>There is a store in this folder already. No new one is ever made over it.</source>
        <translation>Šajā mapē krātuve jau ir. Jaunu tās vietā neveido.</translation>
    </message>
</context>
</TS>
