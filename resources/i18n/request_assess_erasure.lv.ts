<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestAssessErasure</name>
    <message>
        <source>What is erased and what stays</source>
        <translation>Ko dzēš un kas paliek</translation>
    </message>
    <message>
        <source>What may be erased is erased at once and cannot be brought back; every consent ends with it. What has to stay is named in the answer with its ground and its end, and is then erased by itself.</source>
        <translation>Ko drīkst dzēst, dzēš uzreiz un neatgriezeniski; reizē beidzas visas piekrišanas. Kas jāglabā, to atbildē nosauc ar pamatu un beigu termiņu; pēc tam to dzēš automātiski.</translation>
    </message>
    <message>
        <source>Grounds that have ended for this customer</source>
        <translation>Kuri glabāšanas pamati šim klientam vairs nepastāv</translation>
    </message>
    <message>
        <source>The program cannot see that a contract or a claim has ended. Mark only what you have checked.</source>
        <translation>Programma neredz, ka līgums vai prasība ir beigusies. Atzīmējiet tikai to, ko pārbaudījāt.</translation>
    </message>
    <message>
        <source>Why not everything is erased</source>
        <translation>Kāpēc nedzēš visu</translation>
    </message>
    <message>
        <source>Proposed by {name}, {when}. Another manager decides.</source>
        <translation>Ierosināja: {name}, {when}. Izlemj cits vadītājs.</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Gaida lēmumu</translation>
    </message>
    <message>
        <source>A manager assesses and decides on the erasure.</source>
        <translation>Dzēšanu izvērtē un par to izlemj vadītājs.</translation>
    </message>
    <message>
        <source>Another manager decides.</source>
        <translation>Izlemj cits vadītājs.</translation>
    </message>
    <message>
        <source>Nothing may be erased: mark what no longer holds, or refuse.</source>
        <translation>Neko nedrīkst dzēst: atzīmējiet, kas vairs nepastāv, vai atsakiet.</translation>
    </message>
    <message>
        <source>Erase the data</source>
        <translation>Dzēst datus</translation>
    </message>
    <message>
        <source>Refuse the erasure</source>
        <translation>Atteikt dzēšanu</translation>
    </message>
    <message>
        <source>Close the assessment</source>
        <translation>Pabeigt izvērtēšanu</translation>
    </message>
    <message>
        <source>Propose the erasure</source>
        <translation>Ierosināt dzēšanu</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Dzēsts</translation>
    </message>
    <message>
        <source>Decision recorded</source>
        <translation>Lēmums reģistrēts</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n vērtība</numerusform>
            <numerusform>%n vērtības</numerusform>
            <numerusform>nav vērtību</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased: {values}. What was erased cannot be brought back.</source>
        <translation>Dzēš: {values}. Dzēsto nevar atgūt.</translation>
    </message>
    <message>
        <source>Erase the customer&apos;s data?</source>
        <translation>Vai dzēst klienta datus?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>Atsaukt ierosinājumu</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Noraidīt</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Nekas nav dzēsts.</translation>
    </message>
</context>
</TS>
