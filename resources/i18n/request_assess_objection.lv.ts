<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestAssessObjection</name>
    <message>
        <source>The processing stops</source>
        <translation>Apstrādi pārtrauc</translation>
    </message>
    <message>
        <source>It goes on, for compelling grounds</source>
        <translation>Apstrādi turpina pārliecinošu leģitīmu iemeslu dēļ</translation>
    </message>
    <message>
        <source>How the interests were weighed</source>
        <translation>Interešu izvērtējums</translation>
    </message>
    <message>
        <source>Why the company’s grounds outweigh the customer’s interests, rights and freedoms. It stands in the answer.</source>
        <translation>Kāpēc uzņēmuma iemesli ir svarīgāki par klienta interesēm, tiesībām un brīvībām. Tas būs atbildē.</translation>
    </message>
    <message>
        <source>Kept with the request.</source>
        <translation>Glabājas pie pieprasījuma.</translation>
    </message>
    <message>
        <source>What the customer objects to</source>
        <translation>Pret ko klients iebilst</translation>
    </message>
    <message>
        <source>These purposes rest on legitimate interests. The processing stops unless compelling grounds are shown, or it is needed for a legal claim. An objection to marketing is never weighed: it takes effect on receipt.</source>
        <translation>Šie nolūki pamatoti ar leģitīmajām interesēm. Apstrādi pārtrauc, ja vien nav pārliecinošu leģitīmu iemeslu vai tā nav vajadzīga likumīgai prasībai. Iebildumu pret tirgvedību neizvērtē: tas ir spēkā kopš saņemšanas.</translation>
    </message>
    <message>
        <source>A manager weighs the interests and decides.</source>
        <translation>Intereses izvērtē un lēmumu pieņem vadītājs.</translation>
    </message>
    <message>
        <source>Still to be decided: {purposes}.</source>
        <translation>Vēl jāizlemj: {purposes}.</translation>
    </message>
    <message>
        <source>Tick the purposes that the customer objects to.</source>
        <translation>Atzīmējiet nolūkus, pret kuriem klients iebilst.</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Reģistrēt lēmumu</translation>
    </message>
    <message>
        <source>Decision recorded</source>
        <translation>Lēmums reģistrēts</translation>
    </message>
</context>
</TS>
