<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>ReferralPage</name>
    <message>
        <source>{place} {value}: not possible</source>
        <translation>{place} {value}: nav iespējams</translation>
    </message>
    <message>
        <source>{place}: missing</source>
        <translation>{place}: trūkst vērtības</translation>
    </message>
    <message>
        <source>{place} {value}: unusual</source>
        <translation>{place} {value}: neparasta vērtība</translation>
    </message>
    <message>
        <source>{place} {value}: plus cylinder</source>
        <translation>{place} {value}: plus cilindrs</translation>
    </message>
    <message>
        <source>It stays in the lines only, and the eye is marked “ask the doctor”.</source>
        <translation>Tas paliek tikai rindās, un acij pieliek atzīmi „jautāt speciālistam”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt darbību</translation>
    </message>
    <message>
        <source>Ask the doctor</source>
        <translation>Jautāt speciālistam</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Pārrēķināt</translation>
    </message>
    <message>
        <source>Write {value}</source>
        <translation>Ierakstīt {value}</translation>
    </message>
    <message>
        <source>OD and OS: an unusual difference</source>
        <translation>OD un OS: neparasta atšķirība</translation>
    </message>
    <message>
        <source>{eye}: transposed to minus cylinder</source>
        <translation>{eye}: pārrēķināts uz mīnus cilindru</translation>
    </message>
    <message>
        <source>Written in the referral: {values}. It is kept beside the new values.</source>
        <translation>Nosūtījumā rakstīts: {values}. Tas paliek blakus jaunajām vērtībām.</translation>
    </message>
    <message>
        <source>Powers of spectacles are not those of lenses</source>
        <translation>Briļļu stiprums nav lēcu stiprums</translation>
    </message>
    <message>
        <source>From {limit} D on a lens on the eye needs another power. Nothing is converted here: ask the doctor.</source>
        <translation>No {limit} D lēcai uz acs vajag citu stiprumu. Šeit neko nepārrēķina: jautājiet speciālistam.</translation>
    </message>
    <message>
        <source>{place}: written {written}, in the table {value}.</source>
        <translation>{place}: rakstīts {written}, tabulā {value}.</translation>
    </message>
    <message>
        <source>Only in the table: {places}.</source>
        <translation>Tikai tabulā: {places}.</translation>
    </message>
    <message>
        <source>Only as written: {places}.</source>
        <translation>Tikai nosūtījuma rindās: {places}.</translation>
    </message>
    <message>
        <source>It can be saved all the same.</source>
        <translation>Saglabāt var arī tā.</translation>
    </message>
    <message>
        <source>The table is not as written in the referral</source>
        <translation>Tabulā ir citādi nekā nosūtījuma rindās</translation>
    </message>
</context>
</TS>
