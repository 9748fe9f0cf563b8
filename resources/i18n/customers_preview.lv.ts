<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>CustomersPreview</name>
    <message>
        <source>Card since {date}</source>
        <translation>Kartīte kopš {date}</translation>
    </message>
    <message>
        <source>Without a card; request since {date}</source>
        <translation>Bez kartītes; pieprasījums kopš {date}</translation>
    </message>
    <message>
        <source>Processing restricted</source>
        <translation>Apstrāde ierobežota</translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n atvērts pieprasījums</numerusform>
            <numerusform>%n atvērti pieprasījumi</numerusform>
            <numerusform>nav atvērtu pieprasījumu</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Atvērt kartīti</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Atvērt pieprasījumu</translation>
    </message>
    <message>
        <source>Full details are on the card. Opening it is put on record · 4.4</source>
        <translation>Viss pārējais ir kartītē. Atvēršanu ieraksta darbību žurnālā · 4.4</translation>
    </message>
    <message>
        <source>These data may only be stored for now (GDPR Art. 18). No value is shown.</source>
        <translation>Šos datus pagaidām drīkst tikai glabāt (VDAR 18. pants). Vērtības nerāda.</translation>
    </message>
    <message>
        <source>Phone, last digits</source>
        <translation>Tālrunis, pēdējie cipari</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nav</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>Delivery address, place</source>
        <translation>Piegādes adrese, vieta</translation>
    </message>
    <message>
        <source>Newest entry on the card</source>
        <translation>Jaunākais ieraksts kartītē</translation>
    </message>
</context>
</TS>
