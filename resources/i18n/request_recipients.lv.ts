<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestRecipients</name>
    <message>
        <source>Write the notice</source>
        <translation>Sagatavot paziņojumu</translation>
    </message>
    <message>
        <source>Write the notice: {name}</source>
        <translation>Sagatavot paziņojumu: {name}</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Paziņots</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Nevar paziņot</translation>
    </message>
    <message>
        <source>A manager decides on this.</source>
        <translation>To izlemj vadītājs.</translation>
    </message>
    <message>
        <source>Why this recipient cannot be told</source>
        <translation>Kāpēc šim saņēmējam nevar paziņot</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlieties…</translation>
    </message>
    <message>
        <source>notice {number} sent</source>
        <translation>paziņojums {number} nosūtīts</translation>
    </message>
    <message>
        <source>Who got these data and is to be told</source>
        <translation>Kas šos datus saņēmis un kam jāpaziņo</translation>
    </message>
    <message>
        <source>The card’s disclosures name them. Each is told what was corrected, erased or restricted, unless that is impossible or takes disproportionate effort (GDPR Art. 19).</source>
        <translation>Saņēmējus rāda kartītē reģistrētā datu nodošana. Katram paziņo, kas labots, dzēsts vai ierobežots, ja vien tas nav neiespējami vai neprasa nesamērīgas pūles (VDAR 19. pants).</translation>
    </message>
</context>
</TS>
