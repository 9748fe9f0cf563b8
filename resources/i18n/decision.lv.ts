<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>This decision belongs to another kind of request.</source>
        <translation>Šis lēmums attiecas uz cita veida pieprasījumu.</translation>
    </message>
    <message>
        <source>There is no card of this person: record that nothing is held.</source>
        <translation>Šai personai nav kartītes: atzīmējiet, ka datu nav.</translation>
    </message>
    <message>
        <source>There is a card of this person: decide on the request.</source>
        <translation>Šai personai ir kartīte: pieprasījums jāizvērtē.</translation>
    </message>
    <message>
        <source>The policy file has no such consent.</source>
        <translation>Politikas failā šādas piekrišanas nav.</translation>
    </message>
    <message>
        <source>Choose at least one purpose that the customer objects to.</source>
        <translation>Izvēlieties vismaz vienu nolūku, pret kuru klients iebilst.</translation>
    </message>
    <message>
        <source>This purpose does not rest on legitimate interests.</source>
        <translation>Šis nolūks nav pamatots ar leģitīmajām interesēm.</translation>
    </message>
    <message>
        <source>Write why the processing goes on: compelling grounds, or a legal claim.</source>
        <translation>Norādiet, kāpēc apstrādi turpina: pārliecinoši leģitīmi iemesli vai likumīga prasība.</translation>
    </message>
    <message>
        <source>Together this is too long: there is room for {limit} characters.</source>
        <translation>Kopā tas ir par garu: vietas pietiek {limit} rakstzīmēm.</translation>
    </message>
    <message>
        <source>Choose the outcome of the complaint.</source>
        <translation>Izvēlieties, ko sūdzības izskatīšanā secinājāt.</translation>
    </message>
    <message>
        <source>Choose the answer to be copied.</source>
        <translation>Izvēlieties atbildi, kuras kopiju izsniegt.</translation>
    </message>
    <message>
        <source>This answer is no longer kept, so no copy can be given.</source>
        <translation>Šo atbildi vairs neglabā, tāpēc kopiju izsniegt nevar.</translation>
    </message>
    <message>
        <source>An earlier answer is still kept: choose it.</source>
        <translation>Agrāku atbildi vēl glabā: izvēlieties to.</translation>
    </message>
    <message>
        <source>There are earlier answers. Choose one of them.</source>
        <translation>Agrākas atbildes ir. Izvēlieties vienu no tām.</translation>
    </message>
</context>
</TS>
