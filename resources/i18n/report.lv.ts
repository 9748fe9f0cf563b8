<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Report</name>
    <message>
        <source>What will be signed</source>
        <translation>Kas tiks parakstīts</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Kas paraksta</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Saglabāt kā PDF…</translation>
    </message>
    <message>
        <source>Record hand-over</source>
        <translation>Atzīmēt izsniegšanu</translation>
    </message>
    <message>
        <source>Sign and print</source>
        <translation>Parakstīt un drukāt</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Access report</source>
        <translation>Personas datu pārskats</translation>
    </message>
    <message>
        <source>These are the pages as they will print. Page Up and Page Down turn them, Ctrl with plus or minus changes their size. Only a manager approves and signs; after that the content cannot be changed. Every print is recorded, and a second one is marked as a reprint on the paper only.</source>
        <translation>Šeit ir lappuses tādas, kādas tās izdrukās. Page Up un Page Down tās šķir, Ctrl ar plusu vai mīnusu maina izmēru. Apstiprina un paraksta tikai vadītājs; pēc tam saturu vairs nevar mainīt. Katru izdruku reģistrē, un otro atzīmē kā atkārtotu – tikai uz papīra.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pieprasījumi</translation>
    </message>
    <message>
        <source>Sign the report?</source>
        <translation>Vai parakstīt pārskatu?</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Parakstīt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>After signing it can no longer be changed.</source>
        <translation>Pēc parakstīšanas to vairs nevar mainīt.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Drukāt pārskatu</translation>
    </message>
    <message>
        <source>Save the signed report</source>
        <translation>Saglabāt parakstīto pārskatu</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>The report is not signed yet. A manager approves and signs it.</source>
        <translation>Pārskats vēl nav parakstīts. To apstiprina un paraksta vadītājs.</translation>
    </message>
    <message>
        <source>This request is answered with a letter, not with the report.</source>
        <translation>Uz šo pieprasījumu atbild ar vēstuli, nevis pārskatu.</translation>
    </message>
    <message>
        <source>The store has no signing key, so nothing can be signed. Nothing was changed. Call the technician.</source>
        <translation>Krātuvē nav parakstīšanas atslēgas, tāpēc neko nevar parakstīt. Nekas nav mainīts. Sazinieties ar tehniķi.</translation>
    </message>
    <message>
        <source>The signed report did not pass its own check. Nothing was kept. Try again, then call the technician.</source>
        <translation>Parakstītais pārskats neizturēja pārbaudi. Nekas nav saglabāts. Mēģiniet vēlreiz un tad sazinieties ar tehniķi.</translation>
    </message>
    <message>
        <source>The signed report is not kept any more: data in it were erased, and it went with them. Its number and checksum still prove the answer.</source>
        <translation>Parakstītais pārskats vairs netiek glabāts: dati, kas tajā bija, ir dzēsti, un līdz ar tiem arī pārskats. Atbildi joprojām pierāda tā numurs un kontrolsumma.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Failu nevar izlasīt.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder, or free some space, and save again.</source>
        <translation>Failu neizdevās saglabāt. Izvēlieties citu mapi vai atbrīvojiet vietu un saglabājiet vēlreiz.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check it, then print again; the attempt stays on record.</source>
        <translation>Printeris lappuses nepieņēma. Pārbaudiet to un drukājiet vēlreiz; mēģinājums paliek reģistrēts.</translation>
    </message>
    <message>
        <source>The kept report is not what was signed. Do not hand it out; tell the manager and delete nothing.</source>
        <translation>Saglabātais pārskats nav tas, kas tika parakstīts. Neizsniedziet to; ziņojiet vadītājam un neko nedzēsiet.</translation>
    </message>
    <message>
        <source>The pages cannot be drawn. The document itself was not changed.</source>
        <translation>Lappuses nevar parādīt. Pats dokuments nav mainīts.</translation>
    </message>
</context>
</TS>
