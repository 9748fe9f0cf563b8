<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Trouble</name>
    <message>
        <source>Recovery code</source>
        <translation>Atkopšanas kods</translation>
    </message>
    <message>
        <source>From the sheet that was printed at set-up. Spaces, hyphens and small letters do not matter.</source>
        <translation>No lapas, ko izdrukāja, sagatavojot darbavietu. Atstarpēm, defisēm un mazajiem burtiem nav nozīmes.</translation>
    </message>
    <message>
        <source>Passphrase of the store</source>
        <translation>Krātuves paroles vārdkopa</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vadītājs</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>Izmantot atkopšanas kodu</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Atjaunot no rezerves kopijas</translation>
    </message>
    <message>
        <source>Begin set-up again</source>
        <translation>Sākt sagatavošanu no jauna</translation>
    </message>
    <message>
        <source>This counter is new</source>
        <translation>Šī lete ir jauna</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Mēģināt vēlreiz</translation>
    </message>
    <message>
        <source>Accept on record</source>
        <translation>Pieņemt un ierakstīt</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>Atvērt krātuvi</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopēt ziņojumu</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Aizvērt programmu</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Folder: {folder}</source>
        <translation>Mape: {folder}</translation>
    </message>
    <message>
        <source>Was there never a store at this counter?</source>
        <translation>Vai pie šīs letes krātuves nekad nav bijis?</translation>
    </message>
    <message>
        <source>Set up a new counter</source>
        <translation>Sagatavot jaunu leti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Set-up makes a new store with an empty customer list. If this counter already has customers, cancel and call whoever looks after the computer.</source>
        <translation>Sagatavošana izveido jaunu krātuvi ar tukšu klientu sarakstu. Ja šai letei klienti jau ir, atceliet un sazinieties ar datora uzturētāju.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Nokopēts</translation>
    </message>
    <message>
        <source>Begin with a new store</source>
        <translation>Sākt ar jaunu krātuvi</translation>
    </message>
    <message>
        <source>Begin with a new, empty store?</source>
        <translation>Vai sākt ar jaunu, tukšu krātuvi?</translation>
    </message>
    <message>
        <source>This computer has opened another store from this folder. None of its customers, consents and requests will be in the new one. If its drive or a backup can still be found, cancel.</source>
        <translation>Uz šī datora šajā mapē ir bijusi cita krātuve. Tās klientu, piekrišanu un pieprasījumu jaunajā nebūs. Ja tās disks vai rezerves kopija vēl ir atrodama, atceliet.</translation>
    </message>
    <message>
        <source>The store does not match what this computer remembers</source>
        <translation>Krātuve neatbilst tam, ko atceras šis dators</translation>
    </message>
    <message>
        <source>The store asks for the recovery code</source>
        <translation>Krātuvei vajadzīgs atkopšanas kods</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>Atvērt krātuvi</translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation>Nevar atvērt krātuvi</translation>
    </message>
    <message>
        <source>This computer has no usable system keyring, so the store opens with the passphrase chosen at set-up.</source>
        <translation>Šajā datorā nevar izmantot sistēmas atslēgu saišķi, tāpēc krātuvi atver ar vārdkopu, ko izvēlējās, sagatavojot darbavietu.</translation>
    </message>
    <message>
        <source>The recovery code opens the store whatever the keyring does.</source>
        <translation>Ar atkopšanas kodu krātuvi var atvērt bez atslēgu saišķa.</translation>
    </message>
</context>
</TS>
