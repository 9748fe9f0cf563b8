<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Backups</name>
    <message>
        <source>Progress</source>
        <translation>Norise</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pārtraukt</translation>
    </message>
    <message>
        <source>Sections of the page about backups</source>
        <translation>Rezerves kopiju lapas sadaļas</translation>
    </message>
    <message>
        <source>Backups in the attached folders, newest first</source>
        <translation>Rezerves kopijas pieejamajās mapēs, jaunākās vispirms</translation>
    </message>
    <message>
        <source>Folders that backups go to</source>
        <translation>Kopiju mapes</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Pievienot mapi…</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Vairs nelietot</translation>
    </message>
    <message>
        <source>Medium was destroyed</source>
        <translation>Nesējs iznīcināts</translation>
    </message>
    <message>
        <source>All backups of today and yesterday stay; older ones are thinned by this rhythm.</source>
        <translation>Šodienas un vakardienas kopijas paliek visas; no vecākajām paliek tik, cik norādīts šeit.</translation>
    </message>
    <message>
        <source>Hours between two backups</source>
        <translation>Stundas starp divām kopijām</translation>
    </message>
    <message>
        <source>Days with one backup each</source>
        <translation>Dienas ar vienu kopiju dienā</translation>
    </message>
    <message>
        <source>Weeks with one backup each</source>
        <translation>Nedēļas ar vienu kopiju nedēļā</translation>
    </message>
    <message>
        <source>Months with one backup each</source>
        <translation>Mēneši ar vienu kopiju mēnesī</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Atjaunot no rezerves kopijas</translation>
    </message>
    <message>
        <source>The technician and the recovery code are needed. The store in use is closed; it is kept aside until a manager lets it go.</source>
        <translation>Vajadzīgs tehniķis un atkopšanas kods. Pašreizējo krātuvi aizver un saglabā atsevišķi, līdz vadītājs to dzēš.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Atjaunot…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Atkopšanas kods</translation>
    </message>
    <message>
        <source>With a new code the old sheet opens neither the store here nor the attached folders.</source>
        <translation>Ar jaunu kodu vecā lapa vairs neatver ne krātuvi, ne kopijas pieejamajās mapēs.</translation>
    </message>
    <message>
        <source>Replace the code…</source>
        <translation>Nomainīt kodu…</translation>
    </message>
    <message>
        <source>Former stores</source>
        <translation>Agrākās krātuves</translation>
    </message>
    <message>
        <source>Restoring put them aside. They hold customers as they were that day.</source>
        <translation>Tās atjaunojot nolika malā. Tajās klientu dati ir tādi, kādi bija tajā dienā.</translation>
    </message>
    <message>
        <source>Only a manager can delete a former store.</source>
        <translation>Agrāko krātuvi drīkst dzēst tikai vadītājs.</translation>
    </message>
    <message>
        <source>Delete the former store</source>
        <translation>Dzēst agrāko krātuvi</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Check</source>
        <translation>Pārbaudīt</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Izmēģināt</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Izveidot kopiju</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopijas</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mapes</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Glabāšanas ilgums</translation>
    </message>
    <message>
        <source>Restore and code</source>
        <translation>Atjaunošana un kods</translation>
    </message>
    <message>
        <source>Backups are made by themselves while the program runs, and before risky work. Each one is opened and checked after it was written. A rehearsal restores the newest one aside, repeats the erasures and removes it again: only then is it proven that the shop can come back.</source>
        <translation>Rezerves kopijas veidojas pašas, kamēr programma darbojas, un pirms riskantām darbībām. Katru kopiju pēc ierakstīšanas atver un pārbauda. Izmēģinājumā jaunāko kopiju atjauno atsevišķi, atkārto dzēšanas un pēc tam to noņem: tikai tā var pārliecināties, ka datus tiešām var atjaunot.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Rezerves kopijas</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Pārtrauc…</translation>
    </message>
    <message>
        <source>Stopped. What was there before is unchanged.</source>
        <translation>Pārtraukts. Iepriekšējais nav mainīts.</translation>
    </message>
    <message>
        <source>The backup is being made and checked…</source>
        <translation>Veido un pārbauda rezerves kopiju…</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>Rezerves kopija izveidota un pārbaudīta.</translation>
    </message>
    <message>
        <source>The backup is made, but not in every folder.</source>
        <translation>Rezerves kopija izveidota, bet ne visās mapēs.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Rezerves kopija nav izveidota.</translation>
    </message>
    <message>
        <source>Every copy is being opened and checked…</source>
        <translation>Atver un pārbauda katru kopiju…</translation>
    </message>
    <message>
        <source>There is no copy to check in the attached folders.</source>
        <translation>Pieejamajās mapēs nav kopiju, ko pārbaudīt.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) not good</source>
        <translation>
            <numerusform>%n kopijā ir neatbilstība</numerusform>
            <numerusform>%n kopijās ir neatbilstība</numerusform>
            <numerusform>neatbilstību nav</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) checked, all good</source>
        <translation>
            <numerusform>Pārbaudīta %n kopija: tā ir kārtībā</numerusform>
            <numerusform>Pārbaudītas %n kopijas: visas ir kārtībā</numerusform>
            <numerusform>Nav kopiju, ko pārbaudīt</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup is being restored aside…</source>
        <translation>Atjauno jaunāko kopiju izmēģinājumam…</translation>
    </message>
    <message>
        <source>The rehearsal passed: the data can be restored, and nobody who was erased is among them.</source>
        <translation>Izmēģinājums izdevās: datus var atjaunot, un dzēsto klientu tajos nav.</translation>
    </message>
    <message>
        <source>The rehearsal did not pass.</source>
        <translation>Izmēģinājums neizdevās.</translation>
    </message>
    <message>
        <source>Make another backup and rehearse again. If it fails again, call the technician.</source>
        <translation>Izveidojiet jaunu kopiju un izmēģiniet vēlreiz. Ja neizdodas atkal, pasauciet tehniķi.</translation>
    </message>
</context>
</TS>
