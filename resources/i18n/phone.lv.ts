<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>PhonePage</name>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Check the answers</source>
        <translation>Pārbaudīt atbildes</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Pa tālruni</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienti</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartīte</translation>
    </message>
    <message>
        <source>Ask the caller, type the answers and press Enter. When all are right, the caller is known for some minutes and may change the contact data that the policy names. After too many wrong answers the card is paused; calling back on the number on the card always works. Nothing that is typed here is kept.</source>
        <translation>Uzdodiet jautājumus, ierakstiet atbildes un nospiediet Enter. Ja visas ir pareizas, zvanītāja identitāte ir apstiprināta uz dažām minūtēm, un var mainīt politikā nosauktos saziņas datus. Pēc pārāk daudzām nepareizām atbildēm jautāšanu aptur; atzvanīt uz kartītē norādīto numuru var vienmēr. Šeit ierakstīto neglabā.</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Saglabāt izmaiņu</translation>
    </message>
    <message>
        <source>Caller known until {time}</source>
        <translation>Identitāte apstiprināta līdz {time}</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>Apturēts līdz {time}</translation>
    </message>
    <message>
        <source>Caller unknown</source>
        <translation>Identitāte nav apstiprināta</translation>
    </message>
    <message>
        <source>Processing is restricted: nothing changes by phone.</source>
        <translation>Apstrāde ierobežota: pa tālruni neko nemaina.</translation>
    </message>
    <message>
        <source>Too many answers were wrong. Questions are paused until {time}.</source>
        <translation>Pārāk daudz nepareizu atbilžu. Jautāšana apturēta līdz {time}.</translation>
    </message>
    <message>
        <source>Until then: call back on the number on the card, or ask the customer to come in.</source>
        <translation>Līdz tam atzvaniet uz kartītē norādīto numuru vai lūdziet klientu atnākt.</translation>
    </message>
    <message>
        <source>The card knows too little to ask questions.</source>
        <translation>Kartītē ir par maz ziņu, lai uzdotu jautājumus.</translation>
    </message>
    <message>
        <source>Call back on the number on the card, or ask the customer to come in.</source>
        <translation>Atzvaniet uz kartītē norādīto numuru vai lūdziet klientu atnākt.</translation>
    </message>
    <message>
        <source>Ask at least {needed} questions besides the name. Tries left: {left}.</source>
        <translation>Uzdodiet vismaz {needed} jautājumus, vārdu neskaitot. Atlikušie mēģinājumi: {left}.</translation>
    </message>
    <message>
        <source>Did the customer answer at the number on the card?</source>
        <translation>Vai klients atbildēja uz kartītē norādīto numuru?</translation>
    </message>
    <message>
        <source>The customer answered</source>
        <translation>Klients atbildēja</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>That you called there goes on record, and the caller counts as known.</source>
        <translation>Zvans tiks reģistrēts, un zvanītāja identitāti uzskatīs par apstiprinātu.</translation>
    </message>
    <message>
        <source>The caller is not known.</source>
        <translation>Zvanītāja identitāte nav apstiprināta.</translation>
    </message>
    <message>
        <source>Do not say which answer was wrong.</source>
        <translation>Nesakiet, kura atbilde bija nepareiza.</translation>
    </message>
    <message>
        <source>Saved: {field}</source>
        <translation>Saglabāts: {field}</translation>
    </message>
</context>
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
        <translation>Uzdodiet vismaz {number} jautājumus, vārdu neskaitot: to zina ikviens, kas zvana.</translation>
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
        <source>It is not known who is calling, or too much time has passed. Ask the questions on the page for calls (Ctrl+T on the card).</source>
        <translation>Zvanītāja identitāte nav apstiprināta, vai pagājis pārāk ilgs laiks. Uzdodiet jautājumus zvanu lapā (kartītē Ctrl+T).</translation>
    </message>
</context>
</TS>
