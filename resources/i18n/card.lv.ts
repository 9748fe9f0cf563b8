<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>CardForm</name>
    <message>
        <source>Contact</source>
        <translation>Saziņa</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Erase…</source>
        <translation>Dzēst…</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pieprasījums</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Nosūtījums</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Lēcas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pieprasījumi</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Datu nodošana</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Kartītes skatījumi</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>Kartītes daļas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saņemts</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termiņš</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laiks</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Darbinieks</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Darbība</translation>
    </message>
    <message>
        <source>There are no requests. A new one begins here (Ctrl+Shift+R).</source>
        <translation>Pieprasījumu nav. Jaunu pieprasījumu sāciet šeit (Ctrl+Shift+R).</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Jauns pieprasījums</translation>
    </message>
    <message>
        <source>Card since {since} · last change {last}</source>
        <translation>Kartīte kopš {since} · pēdējās izmaiņas {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n atvērts pieprasījums</numerusform>
            <numerusform>%n atvērti pieprasījumi</numerusform>
            <numerusform>nav atvērtu pieprasījumu</numerusform>
        </translation>
    </message>
    <message>
        <source>Lens consent withdrawn</source>
        <translation>Atsaukta piekrišana glabāt lēcu parametrus</translation>
    </message>
    <message>
        <source>Ask the doctor</source>
        <translation>Jautāt speciālistam</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērts</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Slēgts</translation>
    </message>
    <message>
        <source>Everything known of the customer, each value with its source. The pencil corrects a value; the earlier one stays until its term ends. A switch records a consent given or withdrawn. Every opening of a card goes to the trail.</source>
        <translation>Viss, kas zināms par klientu, un katrai vērtībai tās avots. Ar zīmuli vērtību labo; iepriekšējā paliek līdz glabāšanas termiņa beigām. Slēdzis reģistrē dotu vai atsauktu piekrišanu. Katru kartītes atvēršanu ieraksta darbību žurnālā.</translation>
    </message>
    <message>
        <source>in Latvian</source>
        <translation>latviešu valodā</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>angļu valodā</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saglabāts</translation>
    </message>
    <message>
        <source>Does the customer agree explicitly?</source>
        <translation>Vai reģistrēt klienta nepārprotamu piekrišanu?</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>Reģistrēt piekrišanu</translation>
    </message>
    <message>
        <source>Withdraw the consent to keep lens parameters?</source>
        <translation>Vai atsaukt piekrišanu glabāt lēcu parametrus?</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Atsaukt piekrišanu</translation>
    </message>
    <message>
        <source>The withdrawal counts at once: the parameters are no longer used.</source>
        <translation>Atsaukums stājas spēkā uzreiz: parametrus vairs nelieto.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Print the privacy notice</source>
        <translation>Drukāt privātuma politiku</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>There is no such card any more. Search for the customer again.</source>
        <translation>Šādas kartītes vairs nav. Meklējiet klientu vēlreiz.</translation>
    </message>
    <message>
        <source>Choose an entry from the list.</source>
        <translation>Izvēlieties ierakstu no saraksta.</translation>
    </message>
    <message>
        <source>This value is needed to serve the customer (policy 6.2). Correct it instead.</source>
        <translation>Šī vērtība ir nepieciešama klienta apkalpošanai (politikas 6.2. punkts). To var labot, bet ne noņemt.</translation>
    </message>
    <message>
        <source>Enter the new value.</source>
        <translation>Ievadiet jauno vērtību.</translation>
    </message>
    <message>
        <source>The processing is restricted: for now these data may only be stored (GDPR Art. 18).</source>
        <translation>Apstrāde ir ierobežota: šos datus pagaidām drīkst tikai glabāt (VDAR 18. pants).</translation>
    </message>
    <message>
        <source>The policy file does not offer this consent.</source>
        <translation>Politikas failā šādas piekrišanas nav.</translation>
    </message>
</context>
</TS>
