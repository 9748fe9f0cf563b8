<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>ExtendTimeDialog</name>
    <message>
        <source>Extend the time to answer</source>
        <translation>Pagarināt atbildes termiņu</translation>
    </message>
    <message>
        <source>Only within the first month, once, and only where the request is complex or several came at once. The customer is told why by a signed letter; much work alone is no reason.</source>
        <translation>Tikai pirmā mēneša laikā, vienu reizi un tikai tad, ja pieprasījums ir sarežģīts vai vienlaikus saņemti vairāki. Klientam iemeslu paziņo ar parakstītu vēstuli; liels darba apjoms vien nav iemesls.</translation>
    </message>
    <message>
        <source>Extend and sign the letter</source>
        <translation>Pagarināt un parakstīt vēstuli</translation>
    </message>
    <message>
        <source>Why the time is not enough</source>
        <translation>Kāpēc ar termiņu nepietiek</translation>
    </message>
    <message>
        <source>The customer reads it in the letter.</source>
        <translation>Klients to izlasīs vēstulē.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <source>Now until {first}, then until {longer}. The customer has to be told by {last}.</source>
        <translation>Pašlaik līdz {first}, pēc tam līdz {longer}. Klientam jāpaziņo līdz {last}.</translation>
    </message>
</context>
</TS>
