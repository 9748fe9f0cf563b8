<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>DisclosurePanel</name>
    <message>
        <source>Record a disclosure</source>
        <translation>Reģistrēt datu nodošanu</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Nodošanas diena</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Saņēmējs</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>Nodotie dati</translation>
    </message>
    <message>
        <source>Handed over: {categories}
Purpose: {ground}</source>
        <translation>Nodotie dati: {categories}
Nolūks: {ground}</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Datu nodošana</translation>
    </message>
    <message>
        <source>This customer&apos;s data have not been handed to anybody.</source>
        <translation>Šī klienta dati nevienam nav nodoti.</translation>
    </message>
</context>
</TS>
