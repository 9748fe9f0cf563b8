<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Settings</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Iestatījumu sadaļas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Izskats</translation>
    </message>
    <message>
        <source>Password and PIN</source>
        <translation>Parole un PIN kods</translation>
    </message>
    <message>
        <source>The PIN unlocks this workstation again while you are signed in.</source>
        <translation>PIN kods der šīs darbavietas atslēgšanai, līdz izrakstāties.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mainīt</translation>
    </message>
    <message>
        <source>Shop or place</source>
        <translation>Veikals vai vieta</translation>
    </message>
    <message>
        <source>It stands on the screen and on printed papers.</source>
        <translation>Redzams ekrānā un uz izdrukām.</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Lete</translation>
    </message>
    <message>
        <source>Code in numbers</source>
        <translation>Kods numuros</translation>
    </message>
    <message>
        <source>2 to 6 letters or digits, as in OG1-2026-0042. Another code starts a new series.</source>
        <translation>No 2 līdz 6 burtiem vai cipariem, piemēram, OG1-2026-0042. Ar citu kodu sākas jauna numuru sērija.</translation>
    </message>
    <message>
        <source>Minutes without activity until the lock</source>
        <translation>Dīkstāve līdz aizslēgšanai, minūtes</translation>
    </message>
    <message>
        <source>From 1 to 30; 3 is usual.</source>
        <translation>No 1 līdz 30; parasti 3.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konti</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Vienreizēja parole</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Mainīt lomu</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Slēgt kontu</translation>
    </message>
    <message>
        <source>Open the account again</source>
        <translation>Atvērt kontu</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Jauns konts</translation>
    </message>
    <message>
        <source>Name and surname</source>
        <translation>Vārds un uzvārds</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Loma</translation>
    </message>
    <message>
        <source>The program makes a one-time password; at the first sign-in the person chooses their own.</source>
        <translation>Programma izveido vienreizēju paroli; pirmajā pieteikšanās reizē darbinieks izvēlas savu.</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Pievienot kontu</translation>
    </message>
    <message>
        <source>Where the shop has two managers, one proposes and the other decides: on erasures, and on a manager&apos;s own role.</source>
        <translation>Ja veikalā ir divi vadītāji, par dzēšanu un par vadītāja paša lomu viens ierosina, bet otrs izlemj.</translation>
    </message>
    <message>
        <source>What waits for a manager&apos;s decision</source>
        <translation>Kas gaida vadītāja lēmumu</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Noraidīt</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Apstiprināt</translation>
    </message>
    <message>
        <source>Categories, purposes, terms, wordings and lists come from this file. A newer one takes effect when it is imported; what was recorded keeps the version it was made under.</source>
        <translation>No šā faila ir kategorijas, nolūki, termiņi, formulējumi un saraksti. Jaunāks fails stājas spēkā, kad tas ir importēts; agrākiem ierakstiem paliek versija, ar kuru tie veidoti.</translation>
    </message>
    <message>
        <source>Import a newer file</source>
        <translation>Importēt jaunāku failu</translation>
    </message>
    <message>
        <source>For the technician. It holds nothing about customers or staff.</source>
        <translation>Tehniķim. Par klientiem un darbiniekiem te nav nekā.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostika</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Pārbaudīt vēlreiz</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopēt</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Šis ekrāns</translation>
    </message>
    <message>
        <source>Shop and counter</source>
        <translation>Veikals un lete</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Darbinieki</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Lēmumi</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>Politikas fails</translation>
    </message>
    <message>
        <source>Trusted lists</source>
        <translation>Uzticamības saraksti</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendārs</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostika</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Kā sistēmā</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Gaišs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumšs</translation>
    </message>
    <message>
        <source>The arrow keys change the section, Tab goes into it. Language and appearance belong to this workstation; shop, staff and policy file to the whole shop, and every change of them goes on record.</source>
        <translation>Sadaļu maina ar bultiņu taustiņiem, ar Tab tajā ieiet. Valoda un izskats attiecas uz šo darbavietu; veikals, darbinieki un politikas fails – uz visu veikalu, un katra to izmaiņa paliek žurnālā.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Idle time is a whole number of minutes from {least} to {most}.</source>
        <translation>Dīkstāve ir vesels minūšu skaits no {least} līdz {most}.</translation>
    </message>
</context>
</TS>
