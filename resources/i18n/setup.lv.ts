<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Setup</name>
    <message>
        <source>Set up this desk</source>
        <translation>Sagatavot darbavietu</translation>
    </message>
    <message>
        <source>This counter</source>
        <translation>Šī lete</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Veikals</translation>
    </message>
    <message>
        <source>Its place or name, for example Ogre.</source>
        <translation>Vieta vai nosaukums, piemēram, Ogre.</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Lete</translation>
    </message>
    <message>
        <source>What people call this place of work.</source>
        <translation>Kā šo darbavietu sauc ikdienā.</translation>
    </message>
    <message>
        <source>Code of the counter</source>
        <translation>Letes kods</translation>
    </message>
    <message>
        <source>2 to 6 letters or digits; it begins every printed number.</source>
        <translation>2–6 burti vai cipari; ar to sākas katrs drukātais numurs.</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Jūsu konts</translation>
    </message>
    <message>
        <source>The first account is a manager&apos;s. Accounts for the others are added in the settings.</source>
        <translation>Pirmais konts ir vadītāja konts. Pārējos darbiniekus pievieno iestatījumos.</translation>
    </message>
    <message>
        <source>Name and surname</source>
        <translation>Vārds un uzvārds</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>At least 8 characters. Three or four unrelated words work well.</source>
        <translation>Vismaz 8 zīmes. Labi der trīs četri nesaistīti vārdi.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Tā pati parole vēlreiz</translation>
    </message>
    <message>
        <source>The key of the store</source>
        <translation>Krātuves atslēga</translation>
    </message>
    <message>
        <source>Asking the system keyring whether it keeps the key…</source>
        <translation>Pārbauda, vai sistēmas atslēgu saišķis glabā atslēgu…</translation>
    </message>
    <message>
        <source>A passphrase instead of the keyring</source>
        <translation>Paroles vārdkopa atslēgu saišķa vietā</translation>
    </message>
    <message>
        <source>The store will open with a passphrase at every start of the program. It is not kept anywhere, so choose one that can be remembered.</source>
        <translation>Ar paroles vārdkopu krātuvi atver katru reizi, kad palaiž programmu. Tā nekur nav saglabāta, tāpēc izvēlieties tādu, ko var atcerēties.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Paroles vārdkopa</translation>
    </message>
    <message>
        <source>At least 15 characters. Five unrelated words work well.</source>
        <translation>Vismaz 15 zīmes. Labi der pieci nesaistīti vārdi.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Tā pati vārdkopa vēlreiz</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Atkopšanas kods</translation>
    </message>
    <message>
        <source>Print the recovery code or write it down. It is shown only once. It opens the store when the keyring or the computer fails, and lets a manager choose a new password.</source>
        <translation>Izdrukājiet vai pierakstiet atkopšanas kodu. To parādīs tikai vienu reizi. Ar to var atvērt krātuvi, ja nedarbojas atslēgu saišķis vai dators, un vadītājs var izvēlēties jaunu paroli.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Atkopšanas kods</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>Drukāt kodu</translation>
    </message>
    <message>
        <source>Type the recovery code again</source>
        <translation>Ievadiet atkopšanas kodu vēlreiz</translation>
    </message>
    <message>
        <source>From the paper, so that it is certain to be right there. Spaces, hyphens and small letters do not matter.</source>
        <translation>Rakstiet no papīra, lai būtu droši, ka tur tas ir pareizs. Atstarpēm, defisēm un mazajiem burtiem nav nozīmes.</translation>
    </message>
    <message>
        <source>The encrypted store is being created…</source>
        <translation>Veido šifrēto krātuvi…</translation>
    </message>
    <message>
        <source>The store is being created</source>
        <translation>Veido krātuvi</translation>
    </message>
    <message>
        <source>Restore from a backup instead</source>
        <translation>Atjaunot no rezerves kopijas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message>
        <source>Counter 1</source>
        <translation>1. lete</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Lete</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vadītājs</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Atslēga</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Atkopšanas kods</translation>
    </message>
    <message>
        <source>Create the store</source>
        <translation>Izveidot krātuvi</translation>
    </message>
    <message>
        <source>The code is on paper</source>
        <translation>Kods ir uz papīra</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tālāk</translation>
    </message>
    <message>
        <source>There is no usable system keyring here</source>
        <translation>Sistēmas atslēgu saišķi šeit nevar izmantot</translation>
    </message>
    <message>
        <source>The key itself is kept by the keyring of this computer account.</source>
        <translation>Pašu atslēgu glabā šī datora konta atslēgu saišķis.</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>Drukāt atkopšanas kodu</translation>
    </message>
    <message>
        <source>Printed. Lock the sheet away, not beside the computer.</source>
        <translation>Izdrukāts. Glabājiet lapu aizslēgtu, ne blakus datoram.</translation>
    </message>
    <message>
        <source>Saved, not printed: {file}. Print it, lock the sheet away and delete the file.</source>
        <translation>Saglabāts datnē, nav izdrukāts: {file}. Izdrukājiet, glabājiet lapu aizslēgtu un datni izdzēsiet.</translation>
    </message>
    <message>
        <source>This computer account has none.</source>
        <translation>Šim datora kontam tāda nav.</translation>
    </message>
    <message>
        <source>The one found does not protect what it keeps.</source>
        <translation>Atrastais neaizsargā to, ko glabā.</translation>
    </message>
    <message>
        <source>It is locked. Unlock it and go back one step to use it.</source>
        <translation>Tas ir aizslēgts. Lai to izmantotu, atslēdziet to un dodieties soli atpakaļ.</translation>
    </message>
    <message>
        <source>It does not answer. Go back one step to try again.</source>
        <translation>Tas neatbild. Lai mēģinātu vēlreiz, dodieties soli atpakaļ.</translation>
    </message>
    <message>
        <source>It does not keep what it is given.</source>
        <translation>Tas nesaglabā to, ko tam uztic.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Set-up was interrupted before the store was ever in use. What it left can be put aside, and set-up begun again.</source>
        <translation>Sagatavošana tika pārtraukta, pirms krātuvi sāka lietot. Iesākto var nolikt malā un sākt no jauna.</translation>
    </message>
    <message>
        <source>Set-up was interrupted after the store was made, and nobody has worked with it yet. It can be put aside, and set-up begun again.</source>
        <translation>Sagatavošana tika pārtraukta pēc krātuves izveidošanas, un ar to vēl neviens nav strādājis. To var nolikt malā un sākt no jauna.</translation>
    </message>
    <message>
        <source>Enter the shop&apos;s name or place.</source>
        <translation>Ievadiet veikala nosaukumu vai vietu.</translation>
    </message>
    <message>
        <source>Enter the counter&apos;s name.</source>
        <translation>Ievadiet letes nosaukumu.</translation>
    </message>
    <message>
        <source>The code has 2 to 6 letters A–Z or digits, for example OG1.</source>
        <translation>Kodā ir 2–6 burti A–Z vai cipari, piemēram, OG1.</translation>
    </message>
    <message>
        <source>Enter the name and surname.</source>
        <translation>Ievadiet vārdu un uzvārdu.</translation>
    </message>
    <message>
        <source>This is too long: there is room for {most} characters.</source>
        <translation>Teksts ir pārāk garš: vietas pietiek {most} zīmēm.</translation>
    </message>
</context>
</TS>
