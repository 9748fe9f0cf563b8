<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>CrashScreen</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Programmā radās kļūda</translation>
    </message>
    <message>
        <source>What was saved is safe; what was typed was kept as a draft a few seconds ago. The report below holds no personal data: copy it and send it to whoever looks after the program.</source>
        <translation>Saglabātais ir drošībā; ievadītais pirms dažām sekundēm saglabāts melnrakstā. Kļūdas ziņojumā nav personas datu: nokopējiet to un nosūtiet tam, kas uztur programmu.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ziņojums</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopēt ziņojumu</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Turpināt</translation>
    </message>
</context>
</TS>
