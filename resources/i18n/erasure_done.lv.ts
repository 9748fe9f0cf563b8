<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>ErasureDone</name>
    <message>
        <source>Pages of the erasure act</source>
        <translation>Dzēšanas akta lappuses</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Saglabāt kā PDF…</translation>
    </message>
    <message>
        <source>Sign the act again</source>
        <translation>Parakstīt aktu vēlreiz</translation>
    </message>
    <message>
        <source>Print the act</source>
        <translation>Drukāt aktu</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Kas izdarīts</translation>
    </message>
    <message>
        <source>Erasure act</source>
        <translation>Dzēšanas akts</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laiks</translation>
    </message>
    <message>
        <source>Values erased</source>
        <translation>Dzēstās vērtības</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienti</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>Papers erased</source>
        <translation>Dzēstie dokumenti</translation>
    </message>
    <message>
        <source>Drafts erased</source>
        <translation>Dzēstie melnraksti</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Ierosināja</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Izlēma</translation>
    </message>
    <message>
        <source>Entry in the ledger of erasures</source>
        <translation>Ieraksts dzēšanas reģistrā</translation>
    </message>
    <message>
        <source>The card is gone. Nothing of it can be found any more.</source>
        <translation>Kartītes vairs nav. Nekas no tās vairs nav atrodams.</translation>
    </message>
    <message>
        <source>What has to be kept stays on the card; the act says why.</source>
        <translation>Tas, kas jāglabā, paliek kartītē; aktā norādīts, kāpēc.</translation>
    </message>
    <message>
        <source>The file was checked: the erased values are not in it.</source>
        <translation>Krātuves fails ir pārbaudīts: dzēsto vērtību tajā nav.</translation>
    </message>
    <message>
        <source>The file is still in use and is cleaned later; the program does it by itself.</source>
        <translation>Krātuves fails vēl ir lietošanā, un to iztīrīs vēlāk; programma to izdarīs pati.</translation>
    </message>
    <message>
        <source>Folders not reached, with older copies: {labels}</source>
        <translation>Nesasniegtas mapes ar agrākām kopijām: {labels}</translation>
    </message>
    <message>
        <source>The shop has one manager, who proposed and decided.</source>
        <translation>Veikalā ir viens vadītājs; ierosināja un izlēma viena persona.</translation>
    </message>
    <message>
        <source>Print the erasure act</source>
        <translation>Drukāt dzēšanas aktu</translation>
    </message>
    <message>
        <source>The pages went to the printer</source>
        <translation>Lappuses nosūtītas printerim</translation>
    </message>
    <message>
        <source>Save the erasure act</source>
        <translation>Saglabāt dzēšanas aktu</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Saglabāts: {file}</translation>
    </message>
</context>
</TS>
