<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Erasure</name>
    <message>
        <source>What is erased and what stays</source>
        <translation>Ko dzēš un kas paliek</translation>
    </message>
    <message>
        <source>Ground, criteria, and what remains</source>
        <translation>Pamats, kritēriji un tas, kas paliek</translation>
    </message>
    <message>
        <source>Ground (GDPR Art. 17)</source>
        <translation>Pamats (VDAR 17. pants)</translation>
    </message>
    <message>
        <source>What the customer asked for is decided on the request.</source>
        <translation>Par to, ko lūdzis klients, izlemj pieprasījumā.</translation>
    </message>
    <message>
        <source>Grounds that have ended for this customer</source>
        <translation>Kuri glabāšanas pamati šim klientam vairs nepastāv</translation>
    </message>
    <message>
        <source>The program cannot see that a contract or a claim has ended. Mark only what you have checked.</source>
        <translation>Programma neredz, vai līgums vai prasījums ir beidzies. Atzīmējiet tikai to, ko pārbaudījāt.</translation>
    </message>
    <message>
        <source>What remains afterwards</source>
        <translation>Kas paliek pēc dzēšanas</translation>
    </message>
</context>
<context>
    <name>ErasurePage</name>
    <message>
        <source>The customer asks for it</source>
        <translation>Klienta pieprasījums</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Piekrišana atsaukta</translation>
    </message>
    <message>
        <source>Objection to the processing</source>
        <translation>Iebildums pret apstrādi</translation>
    </message>
    <message>
        <source>Processed unlawfully</source>
        <translation>Dati apstrādāti nelikumīgi</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Dati vairs nav vajadzīgi</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Dati ievadīti kļūdas dēļ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Noraidīt</translation>
    </message>
    <message>
        <source>Propose the erasure</source>
        <translation>Ierosināt dzēšanu</translation>
    </message>
    <message>
        <source>Erase the data</source>
        <translation>Dzēst datus</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlieties…</translation>
    </message>
    <message>
        <source>Each kind of data says whether it goes or stays, why and until when. Where the shop has two managers, one proposes and the other decides. What was erased cannot be brought back; the signed act says what was done and names nobody.</source>
        <translation>Pie katra datu veida norādīts, vai tas tiks dzēsts vai paliks, kāpēc un līdz kuram laikam. Ja veikalā ir divi vadītāji, viens ierosina, bet otrs izlemj. Dzēsto nevar atjaunot; parakstītajā aktā ir norādīts, kas darīts, un nav nevienas personas vārda.</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Dzēšana</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienti</translation>
    </message>
    <message>
        <source>Nothing may go yet. Each kind of data says why.</source>
        <translation>Vēl neko nedrīkst dzēst. Iemesls norādīts pie katra datu veida.</translation>
    </message>
    <message>
        <source>The whole card goes: nothing has to be kept.</source>
        <translation>Kartīti dzēš pilnībā: nekas nav jāglabā.</translation>
    </message>
    <message>
        <source>A part goes. What has to be kept stays on the card until the day named.</source>
        <translation>Dzēš daļu datu. Tas, kas jāglabā, paliek kartītē līdz norādītajai dienai.</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Gaida lēmumu</translation>
    </message>
    <message>
        <source>The trail and the ledger of erasures: that something was erased, when and by whom; random numbers, no values.</source>
        <translation>Darbību žurnālā un dzēšanas reģistrā: ka dati ir dzēsti, kad un kas to darīja; tikai nejauši identifikatori, nevienas vērtības.</translation>
    </message>
    <message>
        <source>Counts by month, without a way back to a person.</source>
        <translation>Skaitļi pa mēnešiem, no kuriem personu nevar noteikt.</translation>
    </message>
    <message>
        <source>Attached backups ({labels}) may hold the data until {day}; then their keys are destroyed. A backup that is restored before that is cleaned first.</source>
        <translation>Pievienotajās rezerves kopijās ({labels}) dati var saglabāties līdz {day}; tad kopiju atslēgas iznīcina. Ja kopiju atjauno agrāk, dzēšanu vispirms atkārto.</translation>
    </message>
    <message>
        <source>Not attached: {labels}. Copies there keep the data without an end date, until the medium is attached again, destroyed, or the recovery code is replaced.</source>
        <translation>Nav pievienots: {labels}. Tur dati kopijās paliek bez beigu datuma, līdz datu nesējs atkal ir pievienots vai iznīcināts vai nomainīts atkopšanas kods.</translation>
    </message>
    <message>
        <source>There are no backups.</source>
        <translation>Rezerves kopiju nav.</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>Atsaukt ierosinājumu</translation>
    </message>
    <message>
        <source>Proposed by {name}, {when}.</source>
        <translation>Ierosināja: {name}, {when}.</translation>
    </message>
    <message>
        <source>Another manager decides.</source>
        <translation>Izlemj cits vadītājs.</translation>
    </message>
    <message>
        <source>Nothing may be erased yet.</source>
        <translation>Vēl neko nedrīkst dzēst.</translation>
    </message>
    <message>
        <source>Choose the ground.</source>
        <translation>Izvēlieties pamatu.</translation>
    </message>
    <message>
        <source>Another manager decides on your proposal.</source>
        <translation>Par ierosinājumu izlemj cits vadītājs.</translation>
    </message>
    <message>
        <source>Proposed. Another manager decides.</source>
        <translation>Ierosināts. Izlemj cits vadītājs.</translation>
    </message>
    <message>
        <source>Withdrawn. Nothing was erased.</source>
        <translation>Atsaukts. Nekas nav dzēsts.</translation>
    </message>
    <message>
        <source>Declined. Nothing was erased.</source>
        <translation>Noraidīts. Nekas nav dzēsts.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n vērtība</numerusform>
            <numerusform>%n vērtības</numerusform>
            <numerusform>nav vērtību</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer: {name}. Erased: {values}. What was erased cannot be brought back.</source>
        <translation>Klients: {name}. Tiks dzēsts: {values}. Dzēstos datus nevarēs atjaunot.</translation>
    </message>
    <message>
        <source>Erase the customer&apos;s data?</source>
        <translation>Vai dzēst klienta datus?</translation>
    </message>
    <message>
        <source>Erased: {number}</source>
        <translation>Dzēsts: {number}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>This card was erased. Nothing can be added to it. Register the customer again.</source>
        <translation>Šī kartīte ir dzēsta. Tai neko nevar pievienot. Reģistrējiet klientu no jauna.</translation>
    </message>
    <message>
        <source>Choose on what ground the data are to be erased.</source>
        <translation>Izvēlieties, uz kāda pamata dati jādzēš.</translation>
    </message>
    <message>
        <source>This criterion has its own term and cannot be marked as ended.</source>
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
        <source>The customer&apos;s request for erasure is open: decide on it there, so that it gets its answer.</source>
        <translation>Klienta dzēšanas pieprasījums ir atvērts: izlemiet par to tur, lai klients saņem atbildi.</translation>
    </message>
    <message>
        <source>This request does not ask for erasure.</source>
        <translation>Šajā pieprasījumā nav lūgts dzēst datus.</translation>
    </message>
    <message>
        <source>Something has to stay, so the request is granted in part: say which ground applies.</source>
        <translation>Kaut kas jāglabā, tāpēc pieprasījumu izpilda daļēji: norādiet pamatu.</translation>
    </message>
    <message>
        <source>Nothing has to stay: the request is granted as a whole.</source>
        <translation>Nekas nav jāglabā: pieprasījumu izpilda pilnībā.</translation>
    </message>
    <message>
        <source>There is a card of this person, so data are held.</source>
        <translation>Šai personai ir kartīte, tātad dati ir.</translation>
    </message>
    <message>
        <source>No act has been made for this erasure yet.</source>
        <translation>Šai dzēšanai akts vēl nav sagatavots.</translation>
    </message>
    <message>
        <source>This proposal is not there any more: it was decided or withdrawn.</source>
        <translation>Šī ierosinājuma vairs nav: par to jau ir izlemts.</translation>
    </message>
    <message>
        <source>You proposed this erasure yourself. Another manager decides on it. Nothing was changed.</source>
        <translation>Šo dzēšanu ierosinājāt jūs. Par to izlemj cits vadītājs. Nekas nav mainīts.</translation>
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
