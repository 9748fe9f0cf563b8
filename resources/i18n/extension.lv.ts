<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>Choose at least one reason: the law knows no others (GDPR Art. 12(3)).</source>
        <translation>Izvēlieties vismaz vienu iemeslu: citu likumā nav (VDAR 12. panta 3. punkts).</translation>
    </message>
    <message>
        <source>Write why the time is not enough. The person reads it in the letter.</source>
        <translation>Uzrakstiet, kāpēc ar termiņu nepietiek. Klients to izlasīs vēstulē.</translation>
    </message>
    <message>
        <source>The time can be extended within the first month only: the last day was {day}. Answer now.</source>
        <translation>Termiņu var pagarināt tikai pirmā mēneša laikā: pēdējā diena bija {day} Atbildiet tagad.</translation>
    </message>
    <message>
        <source>The time was extended once. It cannot be extended again.</source>
        <translation>Termiņš jau ir pagarināts. Vēlreiz to pagarināt nedrīkst.</translation>
    </message>
    <message>
        <source>This takes effect at once. There is nothing to extend.</source>
        <translation>Tas stājas spēkā uzreiz. Nav ko pagarināt.</translation>
    </message>
</context>
</TS>
