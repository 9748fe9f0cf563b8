<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RegisterLikely</name>
    <message>
        <source>Contacts of others are masked here (4.4).</source>
        <translation>Citu klientu saziņas dati te ir aizsegti (4.4).</translation>
    </message>
    <message>
        <source>There may be a card already</source>
        <translation>Varbūt kartīte jau ir</translation>
    </message>
    <message>
        <source>Similar cards appear while you type. A family may share a phone. You decide.</source>
        <translation>Līdzīgas kartītes parādās, kamēr rakstāt. Ģimenei var būt viens tālrunis. Izlemjat jūs.</translation>
    </message>
    <message>
        <source>No similar card</source>
        <translation>Līdzīgu kartīšu nav</translation>
    </message>
    <message>
        <source>Cards with the same phone, e-mail or a similar name appear here while you type.</source>
        <translation>Kamēr rakstāt, te parādās kartītes ar līdzīgu vārdu, to pašu tālruni vai e-pastu.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērt</translation>
    </message>
    <message>
        <source>Open the card: {name}</source>
        <translation>Atvērt kartīti: {name}</translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation>nav e-pasta</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>Tas pats e-pasts</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Tas pats tālrunis</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Tas pats vārds un uzvārds</translation>
    </message>
    <message>
        <source>Same name without its marks</source>
        <translation>Tas pats vārds bez garumzīmēm</translation>
    </message>
    <message>
        <source>Name and surname swapped</source>
        <translation>Vārds un uzvārds mainīti vietām</translation>
    </message>
    <message>
        <source>Other ending of the surname: {pair}</source>
        <translation>Cita uzvārda galotne: {pair}</translation>
    </message>
    <message>
        <source>Similar name: {pair}</source>
        <translation>Līdzīgs vārds: {pair}</translation>
    </message>
</context>
</TS>
