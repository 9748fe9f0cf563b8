<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>Too many answers were wrong. Questions about this card can be asked again in {minutes} min. Until then: call back on the number on the card, or ask the customer to come in.</source>
        <translation>Pārāk daudz nepareizu atbilžu. Par šo kartīti atkal varēs jautāt pēc {minutes} min. Līdz tam atzvaniet uz kartītē norādīto numuru vai lūdziet klientu atnākt.</translation>
    </message>
    <message>
        <source>The card does not know this; ask something else.</source>
        <translation>Kartītē šādu ziņu nav; jautājiet ko citu.</translation>
    </message>
    <message>
        <source>Ask at least {number} questions besides the name: everybody who calls knows that.</source>
        <translation>Uzdodiet vismaz {number} jautājumus bez vārda: vārdu zina ikviens, kas zvana.</translation>
    </message>
    <message>
        <source>There is no number on the card to call back on.</source>
        <translation>Kartītē nav numura, uz kuru atzvanīt.</translation>
    </message>
    <message>
        <source>This does not change by phone. The customer comes in with a document, or sends an application with a secure electronic signature.</source>
        <translation>Pa tālruni to nemaina. Klients atnāk ar personu apliecinošu dokumentu vai atsūta iesniegumu ar drošu elektronisko parakstu.</translation>
    </message>
    <message>
        <source>It is not known who is calling, or too much time has passed. Ask the questions again.</source>
        <translation>Nav zināms, kas zvana, vai pagājis pārāk ilgs laiks. Uzdodiet jautājumus vēlreiz.</translation>
    </message>
</context>
</TS>
