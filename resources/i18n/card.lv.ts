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
        <source>Card since {since} · last change {last}</source>
        <translation>Kartīte kopš {since} · pēdējās izmaiņas {last}</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Apstrāde ierobežota</translation>
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
        <source>Objects to marketing</source>
        <translation>Iebilst pret tirgvedību</translation>
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
        <source>Everything known about the customer, each value with its source. The pencil corrects a value; the earlier one stays until its term ends. A switch records a consent given or withdrawn. More (Ctrl+.): a disclosure, data to be kept longer, restricting the processing. Every opening of a card goes to the trail.</source>
        <translation>Viss, kas zināms par klientu, un katrai vērtībai tās avots. Ar zīmuli vērtību labo; iepriekšējā paliek līdz glabāšanas termiņa beigām. Slēdzis reģistrē dotu vai atsauktu piekrišanu. Vēl (Ctrl+.): datu nodošana, ilgāk glabājamie dati, apstrādes ierobežošana. Katru kartītes atvēršanu ieraksta darbību žurnālā.</translation>
    </message>
    <message>
        <source>Change recorded</source>
        <translation>Izmaiņa reģistrēta</translation>
    </message>
    <message>
        <source>Value added</source>
        <translation>Vērtība pievienota</translation>
    </message>
    <message>
        <source>Value corrected</source>
        <translation>Vērtība labota</translation>
    </message>
    <message>
        <source>Value taken back</source>
        <translation>Vērtība noņemta</translation>
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
        <source>Do these data no longer need to be kept?</source>
        <translation>Vai šie dati vairs nav jāglabā?</translation>
    </message>
    <message>
        <source>No longer to be kept</source>
        <translation>Vairs nav jāglabā</translation>
    </message>
    <message>
        <source>What was only kept because of it may then be erased.</source>
        <translation>Ko glabāja tikai tāpēc, to pēc tam drīkst dzēst.</translation>
    </message>
    <message>
        <source>Lift the restriction?</source>
        <translation>Vai atcelt ierobežojumu?</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Atcelt ierobežojumu</translation>
    </message>
    <message>
        <source>The data are used again for the purposes for which they were collected.</source>
        <translation>Datus atkal izmanto nolūkiem, kuriem tie iegūti.</translation>
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
        <source>The card has no such value.</source>
        <translation>Kartītē šādas vērtības nav.</translation>
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
