<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestDocument</name>
    <message>
        <source>Which document was shown</source>
        <translation>Kādu dokumentu uzrādīja</translation>
    </message>
    <message>
        <source>Machine-readable zone</source>
        <translation>Mašīnlasāmā zona (MRZ)</translation>
    </message>
    <message>
        <source>Valid today, by the date on the document</source>
        <translation>Šodien derīgs, pēc datuma dokumentā</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Kas ir salīdzināts</translation>
    </message>
    <message>
        <source>The name on the document differs</source>
        <translation>Vārds dokumentā atšķiras</translation>
    </message>
    <message>
        <source>Person matches the photo</source>
        <translation>Persona atbilst fotogrāfijai</translation>
    </message>
    <message>
        <source>Signature on the application</source>
        <translation>Paraksts uz iesnieguma</translation>
    </message>
    <message>
        <source>Why the names differ</source>
        <translation>Kāpēc vārdi atšķiras</translation>
    </message>
    <message>
        <source>Without an explanation from the list the identity cannot be confirmed.</source>
        <translation>Bez pamatojuma no saraksta identitāti nevar apstiprināt.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlieties…</translation>
    </message>
    <message>
        <source>The name and the date are compared; what was read is wiped at once.</source>
        <translation>Salīdzina vārdu un datumu; nolasīto tūlīt izdzēš.</translation>
    </message>
    <message>
        <source>not accepted · policy 5.5.1</source>
        <translation>nepieņem · politikas 5.5.1.&#xa0;punkts</translation>
    </message>
    <message>
        <source>Name and surname compared: {name}</source>
        <translation>Vārds un uzvārds salīdzināts: {name}</translation>
    </message>
    <message>
        <source>Checking: {name}</source>
        <translation>Pārbauda: {name}</translation>
    </message>
    <message>
        <source>Read its zone, or choose its kind again.</source>
        <translation>Nolasiet tā zonu vai vēlreiz izvēlieties tā veidu.</translation>
    </message>
    <message>
        <source>The document does not name {name}</source>
        <translation>Dokumentā nav norādīts šāds vārds: {name}</translation>
    </message>
    <message>
        <source>Choose an explanation below, or press “Cannot be confirmed”.</source>
        <translation>Izvēlieties pamatojumu zemāk vai spiediet „Nevar apstiprināt”.</translation>
    </message>
    <message>
        <source>Letter by letter.</source>
        <translation>Burts burtā.</translation>
    </message>
    <message>
        <source>After transliteration.</source>
        <translation>Pēc transliterācijas.</translation>
    </message>
    <message>
        <source>The document cuts the name off; what is there agrees.</source>
        <translation>Dokumentā vārds ir saīsināts; redzamā daļa sakrīt.</translation>
    </message>
    <message>
        <source>Document valid, check digits correct.</source>
        <translation>Dokuments derīgs, kontrolcipari pareizi.</translation>
    </message>
    <message>
        <source>The name agrees: {name}</source>
        <translation>Vārds sakrīt: {name}</translation>
    </message>
    <message>
        <source>Confirm identity</source>
        <translation>Apstiprināt identitāti</translation>
    </message>
    <message>
        <source>Identity confirmed</source>
        <translation>Identitāte apstiprināta</translation>
    </message>
    <message>
        <source>No data of the document are kept</source>
        <translation>Dokumenta dati netiek glabāti</translation>
    </message>
    <message>
        <source>No number, personal code, birth date, issuing state or picture. What stays: the kind, “valid on the day”, what matched and how, who checked and when.</source>
        <translation>Ne numurs, ne personas kods, ne dzimšanas datums, ne izdevējvalsts, ne attēls. Paliek: veids, „derīgs pārbaudes dienā”, kas un kā sakrita, kas un kad pārbaudīja.</translation>
    </message>
</context>
</TS>
