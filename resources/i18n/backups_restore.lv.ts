<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RestoreSection</name>
    <message>
        <source>Put aside {when}</source>
        <translation>Nolikta malā {when}</translation>
    </message>
    <message>
        <source>Restore from a backup?</source>
        <translation>Vai atjaunot datus no rezerves kopijas?</translation>
    </message>
    <message>
        <source>Sign out and restore</source>
        <translation>Izrakstīties un atjaunot</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>You are signed out first. What was saved since that backup is then only in the store put aside.</source>
        <translation>Vispirms notiks izrakstīšanās. Pēc kopijas saglabātais paliks tikai malā noliktajā krātuvē.</translation>
    </message>
    <message>
        <source>Delete the former store?</source>
        <translation>Vai dzēst agrāko krātuvi?</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Dzēst krātuvi</translation>
    </message>
    <message>
        <source>{name}. What was saved in it and is in no backup cannot be brought back.</source>
        <translation>{name}. Tajā saglabāto, kā nav nevienā rezerves kopijā, vairs nevarēs atjaunot.</translation>
    </message>
    <message>
        <source>The former store is deleted</source>
        <translation>Agrākā krātuve dzēsta</translation>
    </message>
</context>
</TS>
