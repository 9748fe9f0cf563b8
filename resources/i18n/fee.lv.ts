<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>This answer is free of charge: {free} answers a calendar year are free (policy {clause}).</source>
        <translation>Šī atbilde ir bez maksas: bez maksas sniedzamo atbilžu skaits gadā ir {free} (politikas {clause}. punkts).</translation>
    </message>
    <message>
        <source>A fee may be proposed only for an answer about the data held or for its copy (policy {clause}).</source>
        <translation>Maksu drīkst piedāvāt tikai par atbildi uz piekļuves pieprasījumu vai tās kopiju (politikas {clause}. punkts).</translation>
    </message>
    <message>
        <source>A fee was proposed for this request already.</source>
        <translation>Maksa par šo pieprasījumu jau ir piedāvāta.</translation>
    </message>
    <message>
        <source>An amount is a whole number from 0 to {most}.</source>
        <translation>Daudzums ir vesels skaitlis no 0 līdz {most}.</translation>
    </message>
    <message>
        <source>Fill in the cost sheet: the fee is what preparing the answer costs, and no more.</source>
        <translation>Aizpildiet izmaksu aprēķinu: maksa ir atbildes sagatavošanas izmaksas un nekas vairāk.</translation>
    </message>
    <message>
        <source>Write why a fee is fair here. The person reads it in the letter.</source>
        <translation>Uzrakstiet, kāpēc maksa ir pamatota. Klients to izlasīs vēstulē.</translation>
    </message>
    <message>
        <source>No fee is waiting for the customer&apos;s answer.</source>
        <translation>Nav maksas piedāvājuma, uz kuru klients vēl nav atbildējis.</translation>
    </message>
</context>
</TS>
