<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>PlanSection</name>
    <message>
        <source>From {least} to {most}.</source>
        <translation>No {least} līdz {most}.</translation>
    </message>
    <message>
        <source>After {day} nothing that is copied today is left in the attached folders. What is erased goes from them much earlier.</source>
        <translation>Pēc {day} pieejamajās mapēs vairs nav nekā no šodien kopētā. Tas, ko dzēš, no tām pazūd daudz agrāk.</translation>
    </message>
    <message>
        <source>The rhythm is saved</source>
        <translation>Glabāšanas ilgums saglabāts</translation>
    </message>
</context>
</TS>
