<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>HoldDialog</name>
    <message>
        <source>The whole card</source>
        <translation>Visa kartīte</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlieties…</translation>
    </message>
</context>
<context>
    <name>HoldForm</name>
    <message>
        <source>Keep data longer</source>
        <translation>Glabāt datus ilgāk</translation>
    </message>
    <message>
        <source>What is marked here is not erased until the day named, whoever asks (policy 4.3, 7.2).</source>
        <translation>Šeit atzīmēto līdz norādītajai dienai nedzēš, lai kas to lūgtu (politikas 4.3. un 7.2. punkts).</translation>
    </message>
    <message>
        <source>What must be kept</source>
        <translation>Kas jāglabā</translation>
    </message>
    <message>
        <source>For what reason (policy 4.3)</source>
        <translation>Kāpēc (politikas 4.3. punkts)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pamatojums</translation>
    </message>
    <message>
        <source>A few words. The customer reads them in the access report.</source>
        <translation>Daži vārdi. Klients tos izlasa datu pārskatā.</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Glabāt līdz</translation>
    </message>
    <message>
        <source>After this day the mark ends by itself. It can be set anew before that.</source>
        <translation>Pēc šīs dienas atzīme beidzas pati. Pirms tam to var noteikt no jauna.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Mark as to be kept</source>
        <translation>Atzīmēt</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Choose for what reason the data must be kept.</source>
        <translation>Izvēlieties, kāpēc dati jāglabā.</translation>
    </message>
    <message>
        <source>Say in a few words why the data must be kept: the customer may read it.</source>
        <translation>Dažos vārdos uzrakstiet, kāpēc dati jāglabā: klients to var izlasīt.</translation>
    </message>
    <message>
        <source>Tick what must be kept, or the whole card.</source>
        <translation>Atzīmējiet, kas jāglabā, vai visu kartīti.</translation>
    </message>
    <message>
        <source>Type the last day of keeping, for example 22.11.2027.</source>
        <translation>Ievadiet pēdējo glabāšanas dienu, piemēram, 22.11.2027.</translation>
    </message>
    <message>
        <source>The last day of keeping cannot be in the past.</source>
        <translation>Pēdējā glabāšanas diena nevar būt pagātnē.</translation>
    </message>
    <message>
        <source>At most {years} years ahead. What must be kept longer can be prolonged then.</source>
        <translation>Ne vairāk kā {years} gadus uz priekšu. Ja būs jāglabā ilgāk, termiņu tad pagarina.</translation>
    </message>
    <message>
        <source>One of these values is not on the card any more. Open it anew.</source>
        <translation>Kādas no šīm vērtībām kartītē vairs nav. Atveriet to no jauna.</translation>
    </message>
    <message>
        <source>This hold is released already.</source>
        <translation>Šī glabāšanas atzīme jau ir noņemta.</translation>
    </message>
</context>
</TS>
