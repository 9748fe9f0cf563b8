<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Erasure</name>
    <message>
        <source>What is erased and what stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground, criteria, and what remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground (GDPR Art. 17)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no longer holds for this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program cannot see that a contract or a claim has ended. Mark only what you have checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What remains afterwards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErasurePage</name>
    <message>
        <source>the customer asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objection to the processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processed unlawfully</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose the erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each kind of data says whether it goes or stays, why and until when. Where the shop has two managers, one proposes and the other decides. What was erased cannot be brought back; the signed act says what was done and names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may go yet. Each kind of data says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole card goes: nothing has to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part goes. What has to be kept stays on the card until the day named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail and the ledger of erasures: that something was erased, when and by whom; random numbers, no values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts by month, without a way back to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached backups ({labels}) may hold the data until {day}; then their keys are destroyed. A backup that is restored before that is cleaned first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not attached: {labels}. Copies there keep the data without an end date, until the medium is attached again, destroyed, or the recovery code is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by {name}, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another manager decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may be erased yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another manager decides on your proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed. Another manager decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn. Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined. Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Customer: {name}. Erased: {values}. What was erased cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the customer&apos;s data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased: {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
