<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>Choose why the identity could not be confirmed.</source>
        <translation>Izvēlieties, kāpēc identitāti nevarēja apstiprināt.</translation>
    </message>
    <message>
        <source>Choose which document was shown.</source>
        <translation>Izvēlieties, kādu dokumentu uzrādīja.</translation>
    </message>
    <message>
        <source>The shop does not accept this kind of document.</source>
        <translation>Šāda veida dokumentu veikals nepieņem.</translation>
    </message>
    <message>
        <source>A driving licence is not accepted here. Ask for an identity card or a passport.</source>
        <translation>Vadītāja apliecību šeit nepieņem. Lūdziet personas apliecību vai pasi.</translation>
    </message>
    <message>
        <source>Confirm that the document is valid today.</source>
        <translation>Apstipriniet, ka dokuments šodien ir derīgs.</translation>
    </message>
    <message>
        <source>The document has expired. Ask for another document.</source>
        <translation>Dokumenta derīguma termiņš ir beidzies. Lūdziet uzrādīt citu dokumentu.</translation>
    </message>
    <message>
        <source>Compare the name and tick it.</source>
        <translation>Salīdziniet vārdu un atzīmējiet to.</translation>
    </message>
    <message>
        <source>Compare the person with the photo and tick it.</source>
        <translation>Salīdziniet personu ar fotogrāfiju un atzīmējiet to.</translation>
    </message>
    <message>
        <source>The names on the document and on the card differ. Choose an explanation, or press “Cannot be confirmed”.</source>
        <translation>Vārds dokumentā un klienta kartītē atšķiras. Norādiet pamatojumu vai spiediet „Nevar apstiprināt”.</translation>
    </message>
    <message>
        <source>Choose the explanation from the list.</source>
        <translation>Izvēlieties pamatojumu no saraksta.</translation>
    </message>
    <message>
        <source>The zone that was read belongs to another kind of document. Choose the right kind and read it again.</source>
        <translation>Nolasītā zona ir no cita veida dokumenta. Izvēlieties pareizo veidu un nolasiet vēlreiz.</translation>
    </message>
    <message>
        <source>A card has 90 characters in this zone and a passport 88, here there are {length}. Read it again.</source>
        <translation>Apliecībai šajā zonā ir 90 rakstzīmes, pasei 88, bet te ir {length}. Nolasiet vēlreiz.</translation>
    </message>
    <message>
        <source>The zone holds only capital letters A to Z, digits and “&lt;”. Read it again.</source>
        <translation>Zonā ir tikai lielie burti no A līdz Z, cipari un „&lt;”. Nolasiet vēlreiz.</translation>
    </message>
    <message>
        <source>The check digits do not agree. Read the zone again.</source>
        <translation>Kontrolcipari nesakrīt. Nolasiet zonu vēlreiz.</translation>
    </message>
    <message>
        <source>This zone is of neither an identity card nor a passport. Ask for another document.</source>
        <translation>Šī zona nav ne no personas apliecības, ne no pases. Lūdziet citu dokumentu.</translation>
    </message>
    <message>
        <source>There is no name in the zone. Read it again.</source>
        <translation>Zonā nav vārda. Nolasiet vēlreiz.</translation>
    </message>
    <message>
        <source>Choose how the person was identified.</source>
        <translation>Izvēlieties, kā identitāte pārbaudīta.</translation>
    </message>
    <message>
        <source>The card knows the customer, not whoever acts for the customer. Check the representative by a document or by an electronic signature.</source>
        <translation>Kartītē ir ziņas par klientu, nevis par pārstāvi. Pārbaudiet pārstāvi pēc dokumenta vai elektroniskā paraksta.</translation>
    </message>
    <message>
        <source>No signed file was taken in yet.</source>
        <translation>Parakstīts fails vēl nav pieņemts.</translation>
    </message>
    <message>
        <source>The signature is not confirmed. A manager may confirm it after a check on a validation portal.</source>
        <translation>Paraksts nav apstiprināts. Vadītājs to drīkst apstiprināt, kad tas pārbaudīts pārbaudes portālā.</translation>
    </message>
    <message>
        <source>The file was signed more than {days} days before it came. A manager reads it and confirms that it is this request.</source>
        <translation>Fails parakstīts vairāk nekā {days} dienas pirms saņemšanas. Vadītājam jāizlasa parakstītais un jāapstiprina, ka tas ir šis pieprasījums.</translation>
    </message>
    <message>
        <source>The signer&apos;s name differs from the requester&apos;s. Choose an explanation, or ask for identity by letter.</source>
        <translation>Parakstītāja vārds atšķiras no iesniedzēja vārda. Izvēlieties pamatojumu vai ar vēstuli lūdziet apliecināt identitāti.</translation>
    </message>
    <message>
        <source>Nobody has been identified by phone yet. Ask the questions, or call the number on file, then confirm here.</source>
        <translation>Identitāte pa tālruni vēl nav apstiprināta. Uzdodiet jautājumus vai atzvaniet uz kartītē norādīto numuru, tad apstipriniet šeit.</translation>
    </message>
    <message>
        <source>First ask for identity by letter to the e-mail address on file.</source>
        <translation>Vispirms nosūtiet vēstuli ar lūgumu apliecināt identitāti uz kartītē norādīto e-pasta adresi.</translation>
    </message>
    <message>
        <source>There is no such number or address on the card from before the request. Choose another way to check.</source>
        <translation>Kartītē nav numura vai adreses, kas tur bija jau pirms pieprasījuma. Izvēlieties citu pārbaudes veidu.</translation>
    </message>
</context>
</TS>
