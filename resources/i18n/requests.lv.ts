<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Requests</name>
    <message>
        <source>Requests</source>
        <translation>Pieprasījumi</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>New request</source>
        <translation>Jauns pieprasījums</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pieprasījumi</translation>
    </message>
    <message>
        <source>Every request about data-protection rights, the earliest target date first. Arrow keys choose, Enter opens. The heads of the columns sort: Tab to them, arrow keys along them, Enter sorts and turns the order. The filters stay until they are cleared. A request of a customer is received from the card; Ctrl+Shift+R here receives one from somebody whose card is not known: “we hold nothing about you” is an answer too.</source>
        <translation>Visi pieprasījumi par datu aizsardzības tiesībām, vispirms ar agrāko vēlamo termiņu. Bulttaustiņi izvēlas, Enter atver. Kolonnu virsraksti kārto: ar Tab pārejiet pie tiem, ar bulttaustiņiem izvēlieties kolonnu, Enter kārto un maina secību. Filtri paliek, līdz tos notīra. Klienta pieprasījumu sāciet kartītē; šeit ar Ctrl+Shift+R reģistrējiet pieprasījumu bez kartītes: arī „jūsu datu pie mums nav” ir atbilde.</translation>
    </message>
    <message>
        <source>To be signed: {count}</source>
        <translation>Jāparaksta: {count}</translation>
    </message>
    <message>
        <source>No request in this view matches the filters.</source>
        <translation>Šajā skatā neviens pieprasījums neatbilst filtriem.</translation>
    </message>
    <message>
        <source>No request is closed yet.</source>
        <translation>Neviens pieprasījums vēl nav slēgts.</translation>
    </message>
    <message>
        <source>No request is due soon.</source>
        <translation>Nevienam pieprasījumam termiņš netuvojas.</translation>
    </message>
    <message>
        <source>No request is overdue.</source>
        <translation>Nokavētu pieprasījumu nav.</translation>
    </message>
    <message>
        <source>No open requests. A customer&apos;s request is started on the card, one without a card here.</source>
        <translation>Atvērtu pieprasījumu nav. Klienta pieprasījumu sāciet klienta kartītē, personas bez kartītes – šeit.</translation>
    </message>
    <message>
        <source>Request without a card</source>
        <translation>Pieprasījums bez kartītes</translation>
    </message>
</context>
</TS>
