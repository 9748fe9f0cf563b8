<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>This recipient is not to be told in this request.</source>
        <translation>Šajā pieprasījumā šim saņēmējam nav jāpaziņo.</translation>
    </message>
    <message>
        <source>Choose whether the recipient was told.</source>
        <translation>Norādiet, vai saņēmējam ir paziņots.</translation>
    </message>
    <message>
        <source>Choose why this recipient cannot be told.</source>
        <translation>Izvēlieties, kāpēc šim saņēmējam nevar paziņot.</translation>
    </message>
</context>
</TS>
