<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>This card was erased. Nothing can be added to it. Register the customer anew.</source>
        <translation>Šī kartīte ir dzēsta. Tai neko nevar pievienot. Reģistrējiet klientu no jauna.</translation>
    </message>
    <message>
        <source>Choose on what ground the data are to be erased.</source>
        <translation>Izvēlieties, uz kāda pamata dati jādzēš.</translation>
    </message>
    <message>
        <source>This criterion runs its own term and cannot be found to have ended.</source>
        <translation>Šim kritērijam ir savs termiņš; to nevar atzīt par beigušos.</translation>
    </message>
    <message>
        <source>Nothing is kept on this card any more.</source>
        <translation>Šajā kartītē vairs nekas netiek glabāts.</translation>
    </message>
    <message>
        <source>Nothing may be erased yet: every value is still needed for a reason that is named.</source>
        <translation>Vēl neko nedrīkst dzēst: katra vērtība ir vajadzīga norādītā iemesla dēļ.</translation>
    </message>
    <message>
        <source>An erasure of this card waits for a manager already.</source>
        <translation>Šīs kartītes dzēšana jau gaida vadītāja lēmumu.</translation>
    </message>
    <message>
        <source>No act was made for this erasure yet.</source>
        <translation>Šai dzēšanai akts vēl nav sagatavots.</translation>
    </message>
    <message>
        <source>This proposal is not there any more: it was decided or withdrawn.</source>
        <translation>Šī ierosinājuma vairs nav: par to jau ir izlemts.</translation>
    </message>
    <message>
        <source>You proposed this erasure yourself. Another manager decides on it. Nothing was changed.</source>
        <translation>Šo dzēšanu ierosinājāt Jūs. Par to izlemj cits vadītājs. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>The erasure was decided and has been carried out, although the desk was locked or the disk failed meanwhile.</source>
        <translation>Par dzēšanu ir izlemts, un dati ir dzēsti, kaut gan pa to laiku darbavieta tika aizslēgta vai radās diska kļūda.</translation>
    </message>
    <message>
        <source>The erasure was decided, but the data could not be deleted yet. It is carried out at the next start. Check the disk and start the program again.</source>
        <translation>Par dzēšanu ir izlemts, bet datus vēl neizdevās dzēst. Tie tiks dzēsti nākamajā programmas startā. Pārbaudiet disku un palaidiet programmu vēlreiz.</translation>
    </message>
</context>
</TS>
