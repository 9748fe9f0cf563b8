<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>HoldPanel</name>
    <message>
        <source>Keep longer</source>
        <translation>Glabāt ilgāk</translation>
    </message>
    <message>
        <source>No longer to be kept</source>
        <translation>Vairs nav jāglabā</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Glabāt līdz</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Criterion of policy 4.3</source>
        <translation>Politikas 4.3. punkta kritērijs</translation>
    </message>
    <message>
        <source>To be kept</source>
        <translation>Jāglabā</translation>
    </message>
    <message>
        <source>Nothing is marked to be kept longer. A claim or an open contract keeps data from being erased: mark it here.</source>
        <translation>Nekas nav atzīmēts ilgākai glabāšanai. Ja datus nedrīkst dzēst prasības vai neizpildīta līguma dēļ, atzīmējiet to šeit.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Spēkā</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Noņemts</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beidzies</translation>
    </message>
    <message>
        <source>{covers}: {reasoning}
Policy {clause} · {by}, {day}</source>
        <translation>{covers}: {reasoning}
Politikas {clause}. punkts · {by}, {day}</translation>
    </message>
</context>
</TS>
