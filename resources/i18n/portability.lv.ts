<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>No file goes with this answer.</source>
        <translation>Šai atbildei faila nav.</translation>
    </message>
    <message>
        <source>The file is no longer kept: it was erased together with values that stood in it.</source>
        <translation>Fails vairs netiek glabāts: tas ir dzēsts kopā ar vērtībām, kas tajā bija.</translation>
    </message>
    <message>
        <source>The kept file is damaged: it is not the one that the letter speaks of. Do not hand it over.</source>
        <translation>Glabātais fails ir bojāts: tas nav tas, par kuru rakstīts vēstulē. Neizsniedziet to.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>Failu tur nevar ierakstīt. Izvēlieties citu mapi.</translation>
    </message>
</context>
</TS>
