<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RestrictionDialog</name>
    <message>
        <source>Restrict the processing</source>
        <translation>Ierobežot apstrādi</translation>
    </message>
    <message>
        <source>From now on the data are only stored. The customer&apos;s own requests and legal claims go on. Where the customer asks for it, register the request as well, so that it gets its answer.</source>
        <translation>No šī brīža datus tikai glabā. Klienta paša pieprasījumi un likumīgas prasības turpinās. Ja to lūdz klients, reģistrējiet arī pieprasījumu, lai uz to atbildētu.</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Ierobežot</translation>
    </message>
    <message>
        <source>Ground (GDPR Art. 18)</source>
        <translation>Pamats (VDAR 18. pants)</translation>
    </message>
    <message>
        <source>Tell the customer about the lifting</source>
        <translation>Paziņot klientam par atcelšanu</translation>
    </message>
    <message>
        <source>Before a restriction is lifted the customer is told so (GDPR Art. 18(3)). A signed letter is made and kept; the restriction stays until it is lifted on the card.</source>
        <translation>Pirms ierobežojumu atceļ, par to paziņo klientam (VDAR 18. panta 3. punkts). Sagatavo un glabā parakstītu vēstuli; ierobežojums paliek, līdz to atceļ kartītē.</translation>
    </message>
    <message>
        <source>Sign the letter</source>
        <translation>Parakstīt vēstuli</translation>
    </message>
    <message>
        <source>Why it is lifted</source>
        <translation>Kāpēc atceļ</translation>
    </message>
    <message>
        <source>How the letter is sent</source>
        <translation>Kā vēstuli nosūta</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Choose on what ground the processing is restricted.</source>
        <translation>Izvēlieties, uz kāda pamata apstrādi ierobežo.</translation>
    </message>
    <message>
        <source>This person has no card: nothing is held whose processing could be restricted.</source>
        <translation>Šai personai nav kartītes: nav datu, kuru apstrādi varētu ierobežot.</translation>
    </message>
    <message>
        <source>The processing of this card is restricted already.</source>
        <translation>Šīs kartītes datu apstrāde jau ir ierobežota.</translation>
    </message>
    <message>
        <source>This request does not ask for a restriction.</source>
        <translation>Šajā pieprasījumā nav lūgts ierobežot apstrādi.</translation>
    </message>
    <message>
        <source>The processing of this card is not restricted.</source>
        <translation>Šīs kartītes datu apstrāde nav ierobežota.</translation>
    </message>
    <message>
        <source>The customer was told already that the restriction will be lifted.</source>
        <translation>Klientam jau paziņots, ka ierobežojumu atcels.</translation>
    </message>
    <message>
        <source>Choose why the restriction is to be lifted.</source>
        <translation>Izvēlieties, kāpēc ierobežojumu atceļ.</translation>
    </message>
    <message>
        <source>Before the restriction is lifted the customer is told so, with the reason.</source>
        <translation>Pirms ierobežojumu atceļ, par to paziņo klientam un norāda iemeslu.</translation>
    </message>
</context>
</TS>
