<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RotateCode</name>
    <message>
        <source>Replace the recovery code</source>
        <translation>Nomainīt atkopšanas kodu</translation>
    </message>
    <message>
        <source>Present recovery code</source>
        <translation>Pašreizējais atkopšanas kods</translation>
    </message>
    <message>
        <source>From the sheet that is locked away.</source>
        <translation>No lapas, kas glabājas aizslēgtā vietā.</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Jaunais atkopšanas kods</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>Drukāt kodu</translation>
    </message>
    <message>
        <source>The new code, typed from the sheet</source>
        <translation>Jaunais kods, pārrakstīts no lapas</translation>
    </message>
</context>
<context>
    <name>RotateCodeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>Drukāt atkopšanas kodu</translation>
    </message>
    <message>
        <source>Printed. Lock the sheet away.</source>
        <translation>Izdrukāts. Glabājiet lapu aizslēgtā vietā.</translation>
    </message>
    <message>
        <source>Saved, not printed: {file}. Print it, lock the sheet away and delete the file.</source>
        <translation>Saglabāts datnē, nav izdrukāts: {file}. Izdrukājiet, glabājiet lapu aizslēgtu un datni izdzēsiet.</translation>
    </message>
    <message>
        <source>Folders that are not attached still open with the old code</source>
        <translation>Nepievienotās mapes joprojām atver ar veco kodu</translation>
    </message>
    <message>
        <source>{labels}. Attach them soon, or destroy the old sheet and them.</source>
        <translation>{labels}. Pievienojiet tās drīzumā vai iznīciniet gan tās, gan veco lapu.</translation>
    </message>
    <message>
        <source>Replace the code when the sheet was lost or seen by somebody, or to make backups unreadable on a medium that will not come back. Type the present code first.</source>
        <translation>Nomainiet kodu, ja lapa ir pazudusi vai to kāds ir redzējis, vai arī lai padarītu nelasāmas kopijas nesējā, kas neatgriezīsies. Vispirms ierakstiet pašreizējo kodu.</translation>
    </message>
    <message>
        <source>This is the new code. It is shown only now: print it or write it down.</source>
        <translation>Šis ir jaunais kods. To parādīs tikai vienu reizi: izdrukājiet vai pierakstiet to.</translation>
    </message>
    <message>
        <source>Type the new code from the sheet. Until then the old code stays in force.</source>
        <translation>Pārrakstiet jauno kodu no lapas. Līdz tam spēkā ir vecais kods.</translation>
    </message>
    <message>
        <source>The new code is in force, here and in every attached folder. Destroy the old sheet.</source>
        <translation>Jaunais kods ir spēkā šeit un visās pieejamajās mapēs. Iznīciniet veco lapu.</translation>
    </message>
    <message>
        <source>Show the new code</source>
        <translation>Rādīt jauno kodu</translation>
    </message>
    <message>
        <source>The code is on paper</source>
        <translation>Kods ir uz papīra</translation>
    </message>
    <message>
        <source>Replace the code</source>
        <translation>Nomainīt kodu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
</TS>
