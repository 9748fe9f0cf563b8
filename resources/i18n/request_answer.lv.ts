<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestAnswer</name>
    <message>
        <source>How the answer leaves the shop</source>
        <translation>Kā atbildi izsniedz</translation>
    </message>
    <message>
        <source>Receipt for signature…</source>
        <translation>Saņemšanas apliecinājums parakstam…</translation>
    </message>
    <message>
        <source>Everything for the answer is here</source>
        <translation>Atbildei viss ir savākts</translation>
    </message>
    <message>
        <source>The answer is a letter that says what was decided and done, and why. A manager approves and signs it.</source>
        <translation>Atbilde ir vēstule, kurā teikts, kas un kāpēc izlemts un izdarīts. To apstiprina un paraksta vadītājs.</translation>
    </message>
    <message>
        <source>Print or save it. Whoever gets it in person signs the receipt. Then record here how it left.</source>
        <translation>Izdrukājiet vai saglabājiet to. Kas to saņem klātienē, paraksta saņemšanas apliecinājumu. Pēc tam šeit atzīmējiet, kā atbilde izsniegta.</translation>
    </message>
    <message>
        <source>The answer shows all that is held, page by page as it will print. A manager approves and signs it. “We hold nothing about you” is a full answer.</source>
        <translation>Atbilde rāda visu, kas glabājas, lappusi pa lappusei, kā to izdrukās. Vadītājs to apstiprina un paraksta. „Jūsu datu mums nav” ir pilnvērtīga atbilde.</translation>
    </message>
    <message>
        <source>Print it, let the requester sign the line on its last page, then record it here.</source>
        <translation>Izdrukājiet atbildi, dodiet parakstīt tās pēdējo lappusi un atzīmējiet izsniegšanu šeit.</translation>
    </message>
    <message>
        <source>The requester withdrew this request</source>
        <translation>Iesniedzējs šo pieprasījumu atsauca</translation>
    </message>
    <message>
        <source>This request is closed</source>
        <translation>Pieprasījums ir slēgts</translation>
    </message>
    <message>
        <source>Choose how the answer leaves the shop.</source>
        <translation>Izvēlieties, kā atbildi izsniedz.</translation>
    </message>
    <message>
        <source>Prepare answer</source>
        <translation>Sagatavot atbildi</translation>
    </message>
    <message>
        <source>Record hand-over</source>
        <translation>Atzīmēt izsniegšanu</translation>
    </message>
    <message>
        <source>Hand-over recorded, request closed</source>
        <translation>Izsniegts, pieprasījums slēgts</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>Atvērt atbildi</translation>
    </message>
</context>
</TS>
