<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>LensPanel</name>
    <message>
        <source>changed since last time</source>
        <translation>mainīts kopš iepriekšējās reizes</translation>
    </message>
    <message>
        <source>OD right eye · OS left eye · BC and DIA in mm, PWR and CYL in dioptres, AXIS in degrees</source>
        <translation>OD labā acs · OS kreisā acs · BC un DIA mm, PWR un CYL dioptrijās, AXIS grādos</translation>
    </message>
    <message>
        <source>As written in the referral</source>
        <translation>Kā rakstīts nosūtījumā</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Piezīmes</translation>
    </message>
    <message>
        <source>The customer withdrew the consent to keep lens parameters. They are no longer used and wait to be erased.</source>
        <translation>Klients atsauca piekrišanu glabāt lēcu parametrus. Tos vairs nelieto, un tie gaida dzēšanu.</translation>
    </message>
    <message>
        <source>There are no lens parameters yet. Add a referral (Ctrl+R).</source>
        <translation>Kontaktlēcu parametru vēl nav. Pievienojiet nosūtījumu (Ctrl+R).</translation>
    </message>
    <message>
        <source>Add a referral</source>
        <translation>Pievienot nosūtījumu</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Spēkā</translation>
    </message>
    <message>
        <source>Ask the doctor</source>
        <translation>Jautāt speciālistam</translation>
    </message>
    <message>
        <source>Lens parameters, newest first</source>
        <translation>Lēcu parametri, jaunākie vispirms</translation>
    </message>
    <message>
        <source>no lines were kept</source>
        <translation>rindas nav saglabātas</translation>
    </message>
    <message>
        <source>A prescription for spectacles: the values are not those of a lens.</source>
        <translation>Briļļu recepte: tās nav lēcu vērtības.</translation>
    </message>
    <message>
        <source>{eye}: ask the doctor; what is missing stands in the lines only.</source>
        <translation>{eye}: jājautā speciālistam; trūkstošais ir tikai rindās.</translation>
    </message>
    <message>
        <source>{eye}: transposed to minus cylinder; written as {values}.</source>
        <translation>{eye}: pārrēķināts uz mīnus cilindru; rakstīts {values}.</translation>
    </message>
    <message>
        <source>{eye}: unusual, because {reason}.</source>
        <translation>{eye}: neparasta vērtība; iemesls: {reason}.</translation>
    </message>
</context>
</TS>
