<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>QueueFilter</name>
    <message>
        <source>Which requests are shown</source>
        <translation>Kurus pieprasījumus rādīt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Visi veidi</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Kā saņemts</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Visi kanāli</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Solis</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Visi soļi</translation>
    </message>
    <message>
        <source>Last step by</source>
        <translation>Pēdējā soļa veicējs</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Ikviens</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Notīrīt filtrus</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>Atvērti {count}</translation>
    </message>
    <message>
        <source>Due soon {count}</source>
        <translation>Tuvojas termiņš {count}</translation>
    </message>
    <message>
        <source>Overdue {count}</source>
        <translation>Nokavēti {count}</translation>
    </message>
    <message>
        <source>Closed {count}</source>
        <translation>Slēgti {count}</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Visi {count}</translation>
    </message>
</context>
</TS>
