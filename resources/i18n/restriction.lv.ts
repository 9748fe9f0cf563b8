<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
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
