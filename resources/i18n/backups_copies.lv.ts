<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>CopiesSection</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kartīte</numerusform>
            <numerusform>%n kartītes</numerusform>
            <numerusform>nav kartīšu</numerusform>
        </translation>
    </message>
    <message>
        <source>checked</source>
        <translation>pārbaudīta</translation>
    </message>
    <message>
        <source>term ended</source>
        <translation>termiņš beidzies</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>ir neatbilstība</translation>
    </message>
    <message>
        <source>There are no copies in the attached folders yet. The first one is made by itself within minutes, or now with the button above.</source>
        <translation>Pieejamajās mapēs kopiju vēl nav. Pirmā dažu minūšu laikā izveidosies pati; to var izveidot arī tagad ar pogu augšā.</translation>
    </message>
</context>
</TS>
