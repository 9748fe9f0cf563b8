<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>BackupWords</name>
    <message>
        <source>today {time}</source>
        <translation>šodien {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>vakar {time}</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Šajā datorā</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Rezerves kopijas vēl nav</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>Rezerves kopija {when}</translation>
    </message>
    <message>
        <source>{made}, folder missing: {label}</source>
        <translation>{made}, trūkst mapes: {label}</translation>
    </message>
    <message>
        <source>{made}, folders missing: {count}</source>
        <translation>{made}, trūkstošas mapes: {count}</translation>
    </message>
    <message>
        <source>{made}, only on this disk</source>
        <translation>{made}, tikai šajā diskā</translation>
    </message>
    <message>
        <source>{when}, folder missing</source>
        <translation>{when}, trūkst mapes</translation>
    </message>
    <message>
        <source>{when}, only on this disk</source>
        <translation>{when}, tikai šajā diskā</translation>
    </message>
    <message>
        <source>Copies are on this computer alone</source>
        <translation>Kopijas ir tikai šajā datorā</translation>
    </message>
    <message>
        <source>If its disk fails or the computer is stolen, they are gone with it. Add a folder on a USB disk or a share.</source>
        <translation>Ja disks sabojāsies vai datoru nozags, kopiju vairs nebūs. Pievienojiet mapi USB diskā vai tīkla diskā.</translation>
    </message>
</context>
</TS>
