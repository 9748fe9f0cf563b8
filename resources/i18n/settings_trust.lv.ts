<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>TrustSection</name>
    <message>
        <source>Trusted lists</source>
        <translation>Uzticamības saraksti</translation>
    </message>
    <message>
        <source>No trusted list is loaded, so no signature can be more than “intact, but not confirmed”. Load Latvia&apos;s first.</source>
        <translation>Nav ielādēts neviens uzticamības saraksts, tāpēc parakstus var atzīt tikai par neskartiem, bet ne par apstiprinātiem. Vispirms ielādējiet Latvijas sarakstu.</translation>
    </message>
    <message>
        <source>Load a list from a file</source>
        <translation>Ielādēt sarakstu no faila</translation>
    </message>
    <message>
        <source>Stop trusting it</source>
        <translation>Vairs neuzticēties</translation>
    </message>
    <message>
        <source>Nobody here knows this signer yet. Compare the fingerprint of the certificate, letter by letter, with the one that the supervisory body or the Official Journal of the European Union has published.</source>
        <translation>Šī saraksta parakstītājs šeit vēl nav zināms. Sertifikāta kontrolsummu burtu pa burtam salīdziniet ar to, ko publicējusi uzraudzības iestāde vai „Eiropas Savienības Oficiālais Vēstnesis”.</translation>
    </message>
    <message>
        <source>Fingerprint of the signer (SHA-256)</source>
        <translation>Parakstītāja sertifikāta kontrolsumma (SHA-256)</translation>
    </message>
    <message>
        <source>I compared it: it is the same</source>
        <translation>Salīdzināts: sakrīt</translation>
    </message>
    <message>
        <source>Trust this list</source>
        <translation>Uzticēties šim sarakstam</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>A country&apos;s trusted list says which authorities may issue qualified certificates. The lists are loaded from files; nothing is fetched from the internet. Each has a day by which a newer one should be loaded.</source>
        <translation>Valsts uzticamības saraksts norāda, kas drīkst izdot kvalificētus sertifikātus. Sarakstus ielādē no failiem; no interneta nekas netiek lejupielādēts. Katram ir diena, līdz kurai jāielādē jaunāks.</translation>
    </message>
    <message>
        <source>{country}, list No. {number}</source>
        <translation>{country}, saraksts Nr. {number}</translation>
    </message>
    <message>
        <source>Issued {issued}, next by {following} · loaded {loaded}, {name}</source>
        <translation>Izdots {issued}, nākamais līdz {following} · ielādēts {loaded}, {name}</translation>
    </message>
    <message>
        <source>newer one due</source>
        <translation>jāielādē jaunāks</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>spēkā</translation>
    </message>
    <message>
        <source>{operator}. Signed by {name}, fingerprint {fingerprint}</source>
        <translation>{operator}. Parakstītājs: {name}, kontrolsumma {fingerprint}</translation>
    </message>
    <message>
        <source>Which trusted list?</source>
        <translation>Kuru uzticamības sarakstu ielādēt?</translation>
    </message>
    <message>
        <source>{country}, list No. {number}, issued {issued} by {operator}</source>
        <translation>{country}, saraksts Nr. {number}, izdots {issued}, izdevējs: {operator}</translation>
    </message>
    <message>
        <source>The trusted list is in force from now on</source>
        <translation>Uzticamības saraksts ir spēkā</translation>
    </message>
    <message>
        <source>Stop trusting this list?</source>
        <translation>Vai vairs neuzticēties šim sarakstam?</translation>
    </message>
    <message>
        <source>Signatures of that country are no longer confirmed. The list can be loaded again.</source>
        <translation>Šīs valsts parakstus vairs neapstiprinās. Sarakstu var ielādēt vēlreiz.</translation>
    </message>
</context>
</TS>
