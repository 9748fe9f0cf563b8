<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Customers</name>
    <message>
        <source>What was found</source>
        <translation>Meklēšanas rezultāti</translation>
    </message>
    <message>
        <source>↑ ↓  choose</source>
        <translation>↑ ↓  izvēlēties</translation>
    </message>
    <message>
        <source>Enter  open the card</source>
        <translation>Enter  atvērt kartīti</translation>
    </message>
    <message>
        <source>Esc  clear the search</source>
        <translation>Esc  notīrīt meklēto</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Register customer</source>
        <translation>Reģistrēt klientu</translation>
    </message>
    <message>
        <source>Type the beginning of a name, with or without its marks, the beginning of a phone number, an e-mail address or a request number; several beginnings narrow the search (“anna 2912”). Arrow keys choose, Enter opens the card, or the request whose number was typed; Esc clears. Ctrl+N registers a new customer with what was typed. Phones of others are shown by their last three digits only.</source>
        <translation>Ierakstiet vārda sākumu ar garumzīmēm vai bez tām, tālruņa numura sākumu, e-pasta adresi vai pieprasījuma numuru; vairāki sākumi sašaurina meklēto („anna 2912”). Ar bultiņām izvēlieties, ar Enter atveriet kartīti vai pieprasījumu, kura numurs ierakstīts, ar Esc notīriet. Ar Ctrl+N reģistrējiet jaunu klientu ar ierakstīto. Citu klientu tālruņiem redzami tikai pēdējie trīs cipari.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienti</translation>
    </message>
    <message numerus="yes">
        <source>the first %n shown</source>
        <translation>
            <numerusform>parādīts pirmais %n</numerusform>
            <numerusform>parādīti pirmie %n</numerusform>
            <numerusform>nav parādīts neviens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n atrasts</numerusform>
            <numerusform>%n atrasti</numerusform>
            <numerusform>nekas nav atrasts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was found. Check the spelling or register a new customer.</source>
        <translation>Nekas nav atrasts. Pārbaudiet rakstību vai reģistrējiet jaunu klientu.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kartīte</numerusform>
            <numerusform>%n kartītes</numerusform>
            <numerusform>nav kartīšu</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no customers yet. Register the first one (Ctrl+N).</source>
        <translation>Klientu vēl nav. Reģistrējiet pirmo klientu (Ctrl+N).</translation>
    </message>
    <message>
        <source>Type a name, a phone number, an e-mail address or a request number in the box above. Nobody is shown before that.</source>
        <translation>Augšējā laukā ierakstiet vārdu, tālruni, e-pasta adresi vai pieprasījuma numuru. Pirms tam neviens klients netiek rādīts.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>Phone, e-mail or number</source>
        <translation>Tālrunis, e-pasts, numurs</translation>
    </message>
    <message>
        <source>Newest entry</source>
        <translation>Jaunākais ieraksts</translation>
    </message>
</context>
</TS>
