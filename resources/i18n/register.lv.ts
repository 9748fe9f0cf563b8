<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Register</name>
    <message>
        <source>Delivery address</source>
        <translation>Piegādes adrese</translation>
    </message>
    <message>
        <source>voluntary</source>
        <translation>brīvprātīgi</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>New customer</source>
        <translation>Jauns klients</translation>
    </message>
    <message>
        <source>Name, surname, phone and e-mail are needed (6.2). Everything else is voluntary.</source>
        <translation>Vajadzīgs vārds, uzvārds, tālrunis un e-pasts (6.2). Pārējais ir brīvprātīgs.</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Nav e-pasta</translation>
    </message>
    <message>
        <source>Enter an e-mail</source>
        <translation>Ievadīt e-pastu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Save and open the card</source>
        <translation>Saglabāt un atvērt kartīti</translation>
    </message>
    <message>
        <source>Leave the form without saving?</source>
        <translation>Vai aizvērt veidlapu nesaglabātu?</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nesaglabāt</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Turpināt rakstīt</translation>
    </message>
    <message>
        <source>What was typed will be lost.</source>
        <translation>Ierakstītais zudīs.</translation>
    </message>
    <message>
        <source>Enter moves to the next field and saves in the last one; Ctrl+Enter saves from anywhere. Similar cards appear on the right while you type: Alt+1, Alt+2 … opens one instead. Alt+S says where a single value came from. A customer without an e-mail can be served: choose “No e-mail” (Alt+N) and the reason. Foreign phone numbers start with +.</source>
        <translation>Ar Enter pārejiet uz nākamo lauku, pēdējā laukā saglabājiet; ar Ctrl+Enter var saglabāt no jebkuras vietas. Līdzīgas kartītes rakstot parādās labajā pusē: Alt+1, Alt+2 … atver kādu no tām. Ar Alt+S norādiet, no kurienes nākusi viena vērtība. Klientu bez e-pasta var apkalpot: izvēlieties „Nav e-pasta” (Alt+N) un iemeslu. Ārvalstu tālruņa numuru sāciet ar +.</translation>
    </message>
    <message>
        <source>Still needed: {fields}</source>
        <translation>Vēl trūkst: {fields}</translation>
    </message>
    <message>
        <source>Still to be corrected: {fields}</source>
        <translation>Vēl jālabo: {fields}</translation>
    </message>
    <message>
        <source>Everything needed is there.</source>
        <translation>Viss vajadzīgais ir ierakstīts.</translation>
    </message>
    <message>
        <source>This e-mail is on another card already.</source>
        <translation>Šī e-pasta adrese jau ir citā kartītē.</translation>
    </message>
    <message>
        <source>The customer is registered.</source>
        <translation>Klients reģistrēts.</translation>
    </message>
</context>
</TS>
