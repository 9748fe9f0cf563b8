<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>CardActions</name>
    <message>
        <source>More</source>
        <translation>Vēl</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pieprasījums</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Nosūtījums</translation>
    </message>
    <message>
        <source>More for this card</source>
        <translation>Citas darbības ar kartīti</translation>
    </message>
    <message>
        <source>Customer on the phone…</source>
        <translation>Klients zvana…</translation>
    </message>
    <message>
        <source>Record a disclosure…</source>
        <translation>Reģistrēt datu nodošanu…</translation>
    </message>
    <message>
        <source>Keep data longer…</source>
        <translation>Glabāt datus ilgāk…</translation>
    </message>
    <message>
        <source>Restrict the processing…</source>
        <translation>Ierobežot apstrādi…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Dzēst…</translation>
    </message>
</context>
</TS>
