<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Mailing</name>
    <message>
        <source>A list holds only customers who agreed to this and to being reached this way, and only the one field needed for it. Restricted cards and customers who object are left out.</source>
        <translation>Sarakstā ir tikai tie, kas tam šādā veidā ir piekrituši, un tikai tas viens lauks, kas šim veidam vajadzīgs. Kartītes ar ierobežotu apstrādi un klienti, kas iebilduši, sarakstā nav.</translation>
    </message>
    <message>
        <source>Exports on record</source>
        <translation>Reģistrētie eksporti</translation>
    </message>
</context>
<context>
    <name>MailingPage</name>
    <message>
        <source>Mailings</source>
        <translation>Sūtījumi</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Eksportēt sarakstu</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Nolūks</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Piekrituši</translation>
    </message>
    <message>
        <source>May be reached</source>
        <translation>Drīkst uzrunāt</translation>
    </message>
    <message>
        <source>Lists of addressees</source>
        <translation>Adresātu saraksti</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Adresāti</translation>
    </message>
    <message>
        <source>When and by whom</source>
        <translation>Kad un kas</translation>
    </message>
    <message>
        <source>Exports on record, newest first</source>
        <translation>Reģistrētie eksporti, jaunākie vispirms</translation>
    </message>
    <message>
        <source>No list has been exported yet.</source>
        <translation>Neviens saraksts vēl nav eksportēts.</translation>
    </message>
    <message>
        <source>The policy file names no mailing.</source>
        <translation>Politikas failā nav neviena sūtījumu veida.</translation>
    </message>
    <message>
        <source>Choose a line and save its list (Enter or Ctrl+E) for the system that sends e-mails or text messages. Each export is on record. Whoever takes a consent back or objects is not on the next list: give the sending system a fresh one before each mailing.</source>
        <translation>Izvēlieties rindu un saglabājiet tās sarakstu (Enter vai Ctrl+E) sistēmai, kas sūta e-pastus vai īsziņas. Katru eksportu reģistrē. Kas piekrišanu atsauc vai iebilst, nākamajā sarakstā vairs nav, tāpēc pirms katra sūtījuma eksportējiet jaunu sarakstu.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>izlaists %n</numerusform>
            <numerusform>izlaisti %n</numerusform>
            <numerusform>nav izlaistu</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Saglabāt sarakstu</translation>
    </message>
    <message numerus="yes">
        <source>%n addressee(s) saved</source>
        <translation>
            <numerusform>Saglabāts %n adresāts</numerusform>
            <numerusform>Saglabāti %n adresāti</numerusform>
            <numerusform>Nav saglabātu adresātu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>The policy file has no such purpose and channel.</source>
        <translation>Politikas failā nav šāda nolūka un saziņas veida.</translation>
    </message>
    <message>
        <source>The list could not be saved there. Choose another folder and export it again.</source>
        <translation>Sarakstu tur neizdevās saglabāt. Izvēlieties citu mapi un eksportējiet vēlreiz.</translation>
    </message>
    <message>
        <source>Nobody may be written to for this purpose through this channel.</source>
        <translation>Šim nolūkam šādā veidā nedrīkst rakstīt nevienam.</translation>
    </message>
</context>
</TS>
