<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestAssessSimple</name>
    <message>
        <source>Which answer is copied</source>
        <translation>Kuras atbildes kopiju izsniedz</translation>
    </message>
    <message>
        <source>The copy is the very document that was signed then.</source>
        <translation>Kopija ir tas pats dokuments, kas toreiz parakstīts.</translation>
    </message>
    <message>
        <source>Outcome of the complaint</source>
        <translation>Ko sūdzības izskatīšanā secināja</translation>
    </message>
    <message>
        <source>Look into what happened, correct it, and say both in the answer.</source>
        <translation>Noskaidrojiet, kas notika, izlabojiet to un atbildē norādiet gan vienu, gan otru.</translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation>vairs neglabā</translation>
    </message>
    <message>
        <source>Signed on {day}, request {number}</source>
        <translation>Atbilde parakstīta {day}, pieprasījums {number}</translation>
    </message>
    <message>
        <source>None of the earlier answers is kept any more, so no copy can be given.</source>
        <translation>Nevienu agrāko atbildi vairs neglabā, tāpēc kopiju izsniegt nevar.</translation>
    </message>
    <message>
        <source>This person never got an answer before. To say so is a full answer too.</source>
        <translation>Šī persona agrāk atbildi nav saņēmusi. Arī to pateikt ir pilnvērtīga atbilde.</translation>
    </message>
    <message>
        <source>Why it is no longer kept</source>
        <translation>Kāpēc to vairs neglabā</translation>
    </message>
    <message>
        <source>It stands in the answer.</source>
        <translation>Tas būs atbildē.</translation>
    </message>
    <message>
        <source>What was found and what was done</source>
        <translation>Kas noskaidrots un kas izdarīts</translation>
    </message>
    <message>
        <source>The customer reads this, and where to complain further.</source>
        <translation>To izlasīs klients kopā ar norādi, kur sūdzēties tālāk.</translation>
    </message>
    <message>
        <source>Choose the answer to be copied.</source>
        <translation>Izvēlieties atbildi, kuras kopiju izsniegt.</translation>
    </message>
    <message>
        <source>A manager decides on this.</source>
        <translation>To izlemj vadītājs.</translation>
    </message>
    <message>
        <source>Choose the outcome of the complaint.</source>
        <translation>Izvēlieties, ko sūdzības izskatīšanā secinājāt.</translation>
    </message>
    <message>
        <source>Write it down in a few sentences.</source>
        <translation>Uzrakstiet to dažos teikumos.</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Reģistrēt lēmumu</translation>
    </message>
    <message>
        <source>Refuse: no longer kept</source>
        <translation>Atteikt: vairs neglabā</translation>
    </message>
    <message>
        <source>There is no earlier answer</source>
        <translation>Agrākas atbildes nav</translation>
    </message>
    <message>
        <source>Copy this answer</source>
        <translation>Izsniegt šīs atbildes kopiju</translation>
    </message>
    <message>
        <source>Decision recorded</source>
        <translation>Lēmums reģistrēts</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Pamatota</translation>
    </message>
    <message>
        <source>What went wrong has been corrected.</source>
        <translation>Kas bija nepareizi, ir izlabots.</translation>
    </message>
    <message>
        <source>Justified in part</source>
        <translation>Daļēji pamatota</translation>
    </message>
    <message>
        <source>A part of it was confirmed and has been corrected.</source>
        <translation>Daļa no norādītā apstiprinājās un ir izlabota.</translation>
    </message>
    <message>
        <source>Not justified</source>
        <translation>Nepamatota</translation>
    </message>
    <message>
        <source>The answer says why, and where to complain further.</source>
        <translation>Atbildē norādīts, kāpēc un kur sūdzēties tālāk.</translation>
    </message>
</context>
</TS>
