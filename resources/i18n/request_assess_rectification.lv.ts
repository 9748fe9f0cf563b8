<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestAssessRectification</name>
    <message>
        <source>What is corrected</source>
        <translation>Kas tiek labots</translation>
    </message>
    <message>
        <source>Something else that was asked for stays as it is</source>
        <translation>Kaut kas cits no lūgtā paliek, kā ir</translation>
    </message>
    <message>
        <source>Only a manager decides that something asked for stays as it is.</source>
        <translation>To, ka kaut kas no lūgtā paliek, kā ir, izlemj tikai vadītājs.</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Kāpēc tas paliek</translation>
    </message>
    <message>
        <source>What shows that the present value is right. It stands in the answer.</source>
        <translation>Kas apliecina, ka pašreizējā vērtība ir pareiza. Tas būs atbildē.</translation>
    </message>
    <message>
        <source>Select each value that is to be corrected.</source>
        <translation>Izvēlieties katru labojamo vērtību.</translation>
    </message>
    <message>
        <source>Say why the rest stays as it is.</source>
        <translation>Norādiet, kāpēc pārējais paliek, kā ir.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Izlabot</translation>
    </message>
    <message>
        <source>Values corrected</source>
        <translation>Vērtības izlabotas</translation>
    </message>
</context>
</TS>
