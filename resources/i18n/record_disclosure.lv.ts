<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RecordDisclosureForm</name>
    <message>
        <source>Record a disclosure</source>
        <translation>Reģistrēt datu nodošanu</translation>
    </message>
    <message>
        <source>Data go only to recipients that the policy names, and only what their task needs (policy 3.1, 3.2). The customer reads it in the access report.</source>
        <translation>Datus nodod tikai politikā nosauktiem saņēmējiem un tikai tos, kas vajadzīgi uzdevumam (politikas 3.1. un 3.2. punkts). Klients to redz personas datu pārskatā.</translation>
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
        <source>Purpose</source>
        <translation>Nolūks</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Nodošanas diena</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Reģistrēt</translation>
    </message>
</context>
</TS>
