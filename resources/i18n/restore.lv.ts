<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Restore</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Atjaunot no rezerves kopijas</translation>
    </message>
    <message>
        <source>Attach the medium with the backups and have the sheet with the recovery code at hand. Nothing changes here until every check has passed.</source>
        <translation>Pievienojiet datu nesēju ar rezerves kopijām un sagatavojiet lapu ar atkopšanas kodu. Nekas netiek mainīts, kamēr nav pabeigtas visas pārbaudes.</translation>
    </message>
    <message>
        <source>Folder with the backups</source>
        <translation>Mape ar rezerves kopijām</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlēties…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Atkopšanas kods</translation>
    </message>
    <message>
        <source>From the sheet printed at set-up, or when the code was last replaced.</source>
        <translation>No lapas, kas izdrukāta, veidojot krātuvi vai pēdējo reizi nomainot kodu.</translation>
    </message>
    <message>
        <source>Backups that can be restored, newest first</source>
        <translation>Kopijas, ko var atjaunot, jaunākās vispirms</translation>
    </message>
    <message>
        <source>Who restores</source>
        <translation>Kas atjauno</translation>
    </message>
    <message>
        <source>Password, as it was on the day of the backup</source>
        <translation>Parole, kāda tā bija kopijas dienā</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation>Datus atjauno no rezerves kopijas</translation>
    </message>
    <message>
        <source>It is read into a file of its own, checked, and cleared of everybody who was erased since. Only then does it take its place.</source>
        <translation>Kopiju nolasa atsevišķā failā, pārbauda un izdzēš no tās visus, kas kopš tā laika dzēsti. Tikai tad tā nonāk krātuves vietā.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Norise</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
</context>
<context>
    <name>RestoreScreen</name>
    <message>
        <source>Folder and code</source>
        <translation>Mape un kods</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Kopija</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Atjaunošana</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pabeigts</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pārtraukt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Look for backups</source>
        <translation>Meklēt kopijas</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Atjaunot šo kopiju</translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation>Uz pieteikšanos</translation>
    </message>
    <message>
        <source>Choose the folder with the backups</source>
        <translation>Izvēlieties mapi ar rezerves kopijām</translation>
    </message>
    <message>
        <source>The store is back.</source>
        <translation>Krātuve ir atjaunota.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienti</translation>
    </message>
    <message>
        <source>Erased once more</source>
        <translation>Dzēsts atkārtoti</translation>
    </message>
    <message>
        <source>Former store, kept in</source>
        <translation>Agrākā krātuve saglabāta mapē</translation>
    </message>
    <message>
        <source>Where this computer remembers a later state, a manager is asked next to accept the older one, on record.</source>
        <translation>Ja šis dators atceras jaunāku stāvokli, programma lūgs vadītāju pieņemt vecāko; to ieraksta darbību žurnālā.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Pārtraukts. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>Accept as a manager</source>
        <translation>Pieņemt kā vadītājam</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>This former store is not there any more. Nothing was deleted.</source>
        <translation>Šīs agrākās krātuves vairs nav. Nekas nav dzēsts.</translation>
    </message>
</context>
</TS>
