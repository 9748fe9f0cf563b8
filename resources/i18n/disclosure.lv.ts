<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>Data may be handed only to a recipient that the policy file names.</source>
        <translation>Datus drīkst nodot tikai politikas failā nosauktam saņēmējam.</translation>
    </message>
    <message>
        <source>Say which data were handed over.</source>
        <translation>Norādiet, kādi dati ir nodoti.</translation>
    </message>
    <message>
        <source>This recipient may not get these data: it gets only what its task needs.</source>
        <translation>Šim saņēmējam šos datus nodot nedrīkst: tas saņem tikai savam uzdevumam vajadzīgo.</translation>
    </message>
    <message>
        <source>Say for which purpose the data were handed over.</source>
        <translation>Norādiet, kādam nolūkam dati ir nodoti.</translation>
    </message>
    <message>
        <source>Type the day, for example 22.11.2026.</source>
        <translation>Ievadiet datumu, piemēram, 22.11.2026.</translation>
    </message>
    <message>
        <source>The day cannot be in the future.</source>
        <translation>Diena nevar būt nākotnē.</translation>
    </message>
    <message>
        <source>This person has no card.</source>
        <translation>Šai personai nav kartītes.</translation>
    </message>
</context>
</TS>
