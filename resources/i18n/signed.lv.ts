<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>The trusted list of the country that issued the certificate is not loaded in Settings.</source>
        <translation>Iestatījumos nav ielādēts tās valsts uzticamības saraksts, kurā izdots sertifikāts.</translation>
    </message>
    <message>
        <source>The issuer of the certificate is not on a loaded trusted list.</source>
        <translation>Sertifikāta izdevēja nav nevienā ielādētajā uzticamības sarakstā.</translation>
    </message>
    <message>
        <source>The issuer is on the trusted list, but did not have granted status when the file was signed.</source>
        <translation>Izdevējs ir uzticamības sarakstā, bet parakstīšanas brīdī tam nebija piešķirts statuss.</translation>
    </message>
    <message>
        <source>The certificate was not in force at the time of the signature.</source>
        <translation>Parakstīšanas brīdī sertifikāts nebija spēkā.</translation>
    </message>
    <message>
        <source>The loaded trusted list is out of date. Import the newest one in Settings.</source>
        <translation>Ielādētais uzticamības saraksts ir novecojis. Importējiet jaunāko iestatījumos.</translation>
    </message>
    <message>
        <source>The file holds no time-stamp: the time is not proven.</source>
        <translation>Failā nav laika zīmoga: laiks nav pierādīts.</translation>
    </message>
    <message>
        <source>Who made the time-stamp is not on a loaded trusted list: the time is not proven.</source>
        <translation>Laika zīmoga izdevēja nav nevienā ielādētajā uzticamības sarakstā: laiks nav pierādīts.</translation>
    </message>
    <message>
        <source>The time-stamp uses a method that is not accepted here: the time is not proven.</source>
        <translation>Laika zīmogam izmantota metode, ko šeit nepieņem: laiks nav pierādīts.</translation>
    </message>
    <message>
        <source>The file does not prove that the certificate was not revoked when it signed.</source>
        <translation>Fails nepierāda, ka parakstīšanas brīdī sertifikāts nebija atsaukts.</translation>
    </message>
    <message>
        <source>The certificate was revoked later, and no time-stamp proves that it signed before that.</source>
        <translation>Sertifikāts vēlāk ir atsaukts, un neviens laika zīmogs nepierāda, ka parakstīts pirms tam.</translation>
    </message>
    <message>
        <source>The certificate is not a qualified one for signatures.</source>
        <translation>Sertifikāts nav kvalificēts parakstīšanai.</translation>
    </message>
    <message>
        <source>The certificate does not say that its key lies in a qualified device.</source>
        <translation>Sertifikāts neapliecina, ka tā atslēga atrodas kvalificētā ierīcē.</translation>
    </message>
    <message>
        <source>This signature does not cover every file.</source>
        <translation>Šis paraksts neattiecas uz visiem failiem.</translation>
    </message>
    <message>
        <source>What is missing here can be confirmed free of charge at www.eparaksts.lv.</source>
        <translation>To, kā šeit trūkst, bez maksas var apstiprināt vietnē www.eparaksts.lv.</translation>
    </message>
    <message>
        <source>The content was changed after it was signed.</source>
        <translation>Saturs ir mainīts pēc parakstīšanas.</translation>
    </message>
    <message>
        <source>The signature does not match what it is said to sign.</source>
        <translation>Paraksts neatbilst tam, ko tas it kā paraksta.</translation>
    </message>
    <message>
        <source>The signature is damaged or not built as it must be.</source>
        <translation>Paraksts ir bojāts vai nav veidots, kā vajag.</translation>
    </message>
    <message>
        <source>The signature names a different certificate from the one it contains.</source>
        <translation>Parakstā norādīts cits sertifikāts, nevis tas, kas tam pievienots.</translation>
    </message>
    <message>
        <source>The time-stamp does not belong to this signature.</source>
        <translation>Laika zīmogs nepieder šim parakstam.</translation>
    </message>
    <message>
        <source>The certificate was already revoked when it signed.</source>
        <translation>Parakstīšanas brīdī sertifikāts jau bija atsaukts.</translation>
    </message>
    <message>
        <source>A file that was signed is missing.</source>
        <translation>Trūkst faila, kas ir parakstīts.</translation>
    </message>
    <message>
        <source>The file lies in the container, but no signature covers it.</source>
        <translation>Fails ir konteinerā, bet neviens paraksts uz to neattiecas.</translation>
    </message>
    <message>
        <source>The file holds no signature.</source>
        <translation>Failā nav neviena paraksta.</translation>
    </message>
    <message>
        <source>The container holds no document.</source>
        <translation>Konteinerā nav neviena dokumenta.</translation>
    </message>
    <message>
        <source>A container of this kind may hold one document only; this one holds more.</source>
        <translation>Šāda veida konteinerā drīkst būt tikai viens dokuments, bet šajā ir vairāk.</translation>
    </message>
    <message>
        <source>The file holds more signatures than are read here.</source>
        <translation>Failā ir vairāk parakstu, nekā šeit nolasa.</translation>
    </message>
    <message>
        <source>The list of contents does not match what the container holds.</source>
        <translation>Satura saraksts neatbilst tam, kas ir konteinerā.</translation>
    </message>
    <message>
        <source>A signature lies in the container without the list of what it signs.</source>
        <translation>Konteinerā ir paraksts bez saraksta, kas ar to parakstīts.</translation>
    </message>
    <message>
        <source>The container does not say that it is a signed container.</source>
        <translation>Konteiners nenorāda, ka tas ir parakstu konteiners.</translation>
    </message>
    <message>
        <source>The container does not say what it is.</source>
        <translation>Konteiners nenorāda, kas tas ir.</translation>
    </message>
    <message>
        <source>The container does not say what it is in its first place, as it must.</source>
        <translation>Konteiners nenorāda savu veidu pirmajā vietā, kā tam vajag.</translation>
    </message>
    <message>
        <source>The container is damaged.</source>
        <translation>Konteiners ir bojāts.</translation>
    </message>
    <message>
        <source>Something is hidden before, between or after the files.</source>
        <translation>Pirms failiem, starp tiem vai aiz tiem kaut kas ir paslēpts.</translation>
    </message>
    <message>
        <source>The container tells two different things about the same file.</source>
        <translation>Konteiners par vienu un to pašu failu sniedz divas dažādas ziņas.</translation>
    </message>
    <message>
        <source>The same name occurs twice.</source>
        <translation>Viens un tas pats nosaukums ir divreiz.</translation>
    </message>
    <message>
        <source>Two names are so alike that one file could replace the other.</source>
        <translation>Divi nosaukumi ir tik līdzīgi, ka viens fails varētu aizstāt otru.</translation>
    </message>
    <message>
        <source>The name of a file is not allowed: it could lead elsewhere.</source>
        <translation>Faila nosaukums nav atļauts: tas varētu vest citur.</translation>
    </message>
    <message>
        <source>An entry is a link to another place, not a file.</source>
        <translation>Ieraksts ir saite uz citu vietu, nevis fails.</translation>
    </message>
    <message>
        <source>A file in the container is damaged.</source>
        <translation>Konteinerā ir bojāts fails.</translation>
    </message>
    <message>
        <source>The container holds more than 200 files.</source>
        <translation>Konteinerā ir vairāk nekā 200 failu.</translation>
    </message>
    <message>
        <source>The files are too big: one may have 20 MB, all together 40 MB.</source>
        <translation>Faili ir par lieliem: viens drīkst būt 20 MB, visi kopā 40 MB.</translation>
    </message>
    <message>
        <source>A file would swell to many times its size. It was not unpacked.</source>
        <translation>Atspiests fails būtu daudzkārt lielāks. Tas netika atspiests.</translation>
    </message>
    <message>
        <source>A part of the container cannot be read as XML.</source>
        <translation>Vienu konteinera daļu nevar nolasīt kā XML.</translation>
    </message>
    <message>
        <source>A part of the container calls in something from outside. It was not read.</source>
        <translation>Viena konteinera daļa mēģina pievienot kaut ko no ārpuses. Tā netika nolasīta.</translation>
    </message>
    <message>
        <source>A part of the container is not written in UTF-8.</source>
        <translation>Viena konteinera daļa nav rakstīta UTF-8 kodējumā.</translation>
    </message>
    <message>
        <source>A part of the container that should be small is too big.</source>
        <translation>Viena konteinera daļa, kurai jābūt mazai, ir par lielu.</translation>
    </message>
    <message>
        <source>The document was changed after it was signed.</source>
        <translation>Dokuments ir mainīts pēc parakstīšanas.</translation>
    </message>
    <message>
        <source>Something was appended after the end of the document.</source>
        <translation>Aiz dokumenta beigām kaut kas ir pievienots.</translation>
    </message>
    <message>
        <source>The signature does not cover the whole document.</source>
        <translation>Paraksts neattiecas uz visu dokumentu.</translation>
    </message>
    <message>
        <source>The file is bigger than 25 MB. It was not opened.</source>
        <translation>Fails ir lielāks par 25 MB. Tas netika atvērts.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Fails ir tukšs.</translation>
    </message>
    <message>
        <source>This is an eDoc file of the old kind (before ASiC-E). It cannot be checked here.</source>
        <translation>Šis ir vecā parauga eDoc fails (pirms ASiC-E). Šeit to nevar pārbaudīt.</translation>
    </message>
    <message>
        <source>This is not a signed container and not a PDF file.</source>
        <translation>Šis nav ne parakstu konteiners, ne PDF fails.</translation>
    </message>
    <message>
        <source>The container holds a time-stamp, but nobody&apos;s signature.</source>
        <translation>Konteinerā ir laika zīmogs, bet nav neviena paraksta.</translation>
    </message>
    <message>
        <source>The signature uses a method that is not accepted here.</source>
        <translation>Parakstam izmantota metode, ko šeit nepieņem.</translation>
    </message>
    <message>
        <source>The signature is over a changed form of the file, not over the file.</source>
        <translation>Parakstīts nevis pats fails, bet tā pārveidojums.</translation>
    </message>
    <message>
        <source>The signature does not hold the certificate of its signer.</source>
        <translation>Parakstā nav parakstītāja sertifikāta.</translation>
    </message>
    <message>
        <source>Several people signed in one signature. That is not read here.</source>
        <translation>Vienā parakstā parakstījās vairākas personas. Šeit to nenolasa.</translation>
    </message>
    <message>
        <source>The container is built for very big files. That is not read here.</source>
        <translation>Konteiners veidots ļoti lieliem failiem. Šeit to nenolasa.</translation>
    </message>
    <message>
        <source>The container is protected by a password.</source>
        <translation>Konteiners ir aizsargāts ar paroli.</translation>
    </message>
    <message>
        <source>The container is packed by a method that is not read here.</source>
        <translation>Konteiners saspiests ar metodi, ko šeit nenolasa.</translation>
    </message>
    <message>
        <source>The document is protected by a password.</source>
        <translation>Dokuments ir aizsargāts ar paroli.</translation>
    </message>
    <message>
        <source>The PDF file is damaged or too complicated to be read here.</source>
        <translation>PDF fails ir bojāts vai par sarežģītu, lai to šeit nolasītu.</translation>
    </message>
    <message>
        <source>Checking the file would take too long. It was stopped.</source>
        <translation>Faila pārbaude ilgtu pārāk ilgi. Tā tika pārtraukta.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Failu nevar nolasīt.</translation>
    </message>
</context>
</TS>
