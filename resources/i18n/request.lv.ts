<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestPage</name>
    <message>
        <source>Requests</source>
        <translation>Pieprasījumi</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Jauns pieprasījums</translation>
    </message>
    <message>
        <source>now</source>
        <translation>tagad</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Reģistrēts</translation>
    </message>
    <message>
        <source>Close this request as withdrawn?</source>
        <translation>Vai slēgt pieprasījumu kā atsauktu?</translation>
    </message>
    <message>
        <source>Close request</source>
        <translation>Slēgt pieprasījumu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>No answer is prepared then. A new request can be made at any time.</source>
        <translation>Atbilde tad netiks sagatavota. Jaunu pieprasījumu var iesniegt jebkurā laikā.</translation>
    </message>
    <message>
        <source>Request closed</source>
        <translation>Pieprasījums slēgts</translation>
    </message>
    <message>
        <source>The steps run from left to right; each waits for the one before. Print the application (Ctrl+P), have it signed, look at an identity document, say what was found in the other systems, prepare the answer and hand it over. Enter does what the button at the foot says. The dates on the right follow from the day of receipt; “Why?” tells how, day by day.</source>
        <translation>Soļi iet no kreisās puses uz labo; katrs gaida iepriekšējo. Izdrukājiet iesniegumu (Ctrl+P), dodiet to parakstīt, apskatiet personu apliecinošu dokumentu, atzīmējiet, kas atrasts citās sistēmās, sagatavojiet atbildi un izsniedziet to. Enter dara to, kas rakstīts uz pogas apakšā. Termiņus labajā pusē skaita no saņemšanas dienas; „Kāpēc?” to parāda pa dienām.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>The signed application is missing.</source>
        <translation>Trūkst parakstīta iesnieguma.</translation>
    </message>
    <message>
        <source>The identity is not confirmed yet.</source>
        <translation>Identitāte vēl nav apstiprināta.</translation>
    </message>
    <message>
        <source>The identity was not confirmed. Check it again with another document.</source>
        <translation>Identitāte netika apstiprināta. Pārbaudiet to vēlreiz ar citu dokumentu.</translation>
    </message>
    <message>
        <source>The request is not assessed yet.</source>
        <translation>Pieprasījums vēl nav izvērtēts.</translation>
    </message>
    <message>
        <source>Not every other system has an outcome yet.</source>
        <translation>Vēl nav pārbaudītas visas citas sistēmas.</translation>
    </message>
    <message>
        <source>The answer is not prepared yet.</source>
        <translation>Atbilde vēl nav sagatavota.</translation>
    </message>
    <message>
        <source>The answer is not approved and signed by a manager.</source>
        <translation>Vadītājs atbildi vēl nav apstiprinājis un parakstījis.</translation>
    </message>
    <message>
        <source>The answer has not been sent or handed over yet.</source>
        <translation>Atbilde vēl nav nosūtīta vai izsniegta.</translation>
    </message>
    <message>
        <source>This request is closed. Nothing more can be recorded in it.</source>
        <translation>Šis pieprasījums ir slēgts. Tajā vairs neko nevar ierakstīt.</translation>
    </message>
    <message>
        <source>The answer is already signed. What it rests on cannot be changed any more.</source>
        <translation>Atbilde jau ir parakstīta. To, uz kā tā balstās, vairs nevar mainīt.</translation>
    </message>
    <message>
        <source>The answer is already signed. Record how it was sent or handed over.</source>
        <translation>Atbilde jau ir parakstīta. Atzīmējiet, kā tā nosūtīta vai izsniegta.</translation>
    </message>
    <message>
        <source>Write in a few words what was found: it goes into the answer.</source>
        <translation>Dažos vārdos uzrakstiet, kas atrasts: tas būs atbildē.</translation>
    </message>
    <message>
        <source>There is no such request.</source>
        <translation>Šāda pieprasījuma nav.</translation>
    </message>
    <message>
        <source>There is no such customer card.</source>
        <translation>Šādas klienta kartītes nav.</translation>
    </message>
    <message>
        <source>Choose what is asked for: at least one right.</source>
        <translation>Norādiet, ko lūdz: vismaz vienas tiesības.</translation>
    </message>
    <message>
        <source>Each right is asked for once in one application.</source>
        <translation>Vienā iesniegumā katras tiesības lūdz vienu reizi.</translation>
    </message>
    <message>
        <source>Choose how the request came in.</source>
        <translation>Norādiet, kā pieprasījums saņemts.</translation>
    </message>
    <message>
        <source>A request is made by the customer, a parent or guardian, or a representative.</source>
        <translation>Pieprasījumu iesniedz klients pats, vecāks vai aizbildnis, vai pārstāvis.</translation>
    </message>
    <message>
        <source>Enter the name and surname of whoever acts for the customer.</source>
        <translation>Ievadiet klienta pārstāvja vārdu un uzvārdu.</translation>
    </message>
    <message>
        <source>Choose which consents are withdrawn.</source>
        <translation>Norādiet, kuras piekrišanas atsauc.</translation>
    </message>
    <message>
        <source>It is not recorded by what right somebody acts for the customer.</source>
        <translation>Nav norādīts pārstāvības pamats.</translation>
    </message>
    <message>
        <source>What was decided is not carried out yet.</source>
        <translation>Nolemtais vēl nav izpildīts.</translation>
    </message>
    <message>
        <source>Not every recipient of the data has been told yet.</source>
        <translation>Vēl nav paziņots visiem datu saņēmējiem.</translation>
    </message>
    <message>
        <source>A fee was proposed and the customer has not answered yet.</source>
        <translation>Ir piedāvāta maksa, un klients vēl nav atbildējis.</translation>
    </message>
    <message>
        <source>This request does not have this step.</source>
        <translation>Šim pieprasījumam šāda soļa nav.</translation>
    </message>
    <message>
        <source>Nobody may refuse this: an objection to marketing and a withdrawal of consent always take effect.</source>
        <translation>To nedrīkst atteikt: iebildums pret tirgvedību un piekrišanas atsaukums vienmēr stājas spēkā.</translation>
    </message>
    <message>
        <source>What was asked is already carried out, so it cannot be refused any more.</source>
        <translation>Lūgtais jau ir izpildīts, tāpēc to vairs nevar atteikt.</translation>
    </message>
    <message>
        <source>Choose the ground of the refusal.</source>
        <translation>Norādiet atteikuma pamatu.</translation>
    </message>
    <message>
        <source>Write the facts on which this rests.</source>
        <translation>Aprakstiet faktus, uz kuriem tas balstās.</translation>
    </message>
    <message>
        <source>Choose the language of the answer: Latvian or English.</source>
        <translation>Izvēlieties atbildes valodu: latviešu vai angļu.</translation>
    </message>
    <message>
        <source>The day of receipt cannot be in the future.</source>
        <translation>Saņemšanas diena nevar būt nākotnē.</translation>
    </message>
    <message>
        <source>The day of receipt is more than {days} days ago. Check the year.</source>
        <translation>Kopš saņemšanas dienas pagājušas vairāk nekā {days} dienas. Pārbaudiet gadu.</translation>
    </message>
    <message>
        <source>Enter the day of receipt like 24.11.2026.</source>
        <translation>Ierakstiet saņemšanas dienu, piemēram, 24.11.2026.</translation>
    </message>
    <message>
        <source>Enter the name and surname of the requester.</source>
        <translation>Jānorāda iesniedzēja vārds un uzvārds.</translation>
    </message>
    <message>
        <source>Enter a phone number or an e-mail address, so that the answer can be announced.</source>
        <translation>Ierakstiet tālruņa numuru vai e-pasta adresi, lai varētu paziņot, ka atbilde ir gatava.</translation>
    </message>
    <message>
        <source>The policy file has no such system.</source>
        <translation>Politikas failā šādas sistēmas nav.</translation>
    </message>
    <message>
        <source>Choose what was found in this system.</source>
        <translation>Izvēlieties, kas atrasts šajā sistēmā.</translation>
    </message>
    <message>
        <source>Choose why this system was not searched.</source>
        <translation>Izvēlieties, kāpēc šī sistēma nav pārbaudīta.</translation>
    </message>
    <message>
        <source>This is too long: there is room for {limit} characters.</source>
        <translation>Teksts ir par garu: vietas pietiek {limit} rakstzīmēm.</translation>
    </message>
    <message>
        <source>Choose how the answer was sent or handed over.</source>
        <translation>Izvēlieties, kā atbilde nosūtīta vai izsniegta.</translation>
    </message>
</context>
</TS>
