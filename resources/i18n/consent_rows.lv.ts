<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>ConsentMatrix</name>
    <message>
        <source>Not asked yet.</source>
        <translation>Vēl nav jautāts.</translation>
    </message>
    <message>
        <source>Given: {source}, wording {version}</source>
        <translation>Dota: {source}, formulējums {version}</translation>
    </message>
    <message>
        <source>Not given or withdrawn: {source}, wording {version}</source>
        <translation>Nav dota vai ir atsaukta: {source}, formulējums {version}</translation>
    </message>
    <message>
        <source>Does the customer agree again?</source>
        <translation>Vai klients piekrīt no jauna?</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>Reģistrēt piekrišanu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>The customer objects to marketing. Agreeing again ends the objection to this purpose.</source>
        <translation>Klients iebilst pret tirgvedību. Jauna piekrišana šim nolūkam iebildumu izbeidz.</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Piekrišanas</translation>
    </message>
    <message>
        <source>Wording {version}</source>
        <translation>Formulējums {version}</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Record that it was given</source>
        <translation>Atzīmēt izsniegšanu</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukāt</translation>
    </message>
    <message>
        <source>Print the privacy notice</source>
        <translation>Drukāt privātuma politiku</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Privātuma politika</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>vēl nav izsniegta</translation>
    </message>
    <message>
        <source>Version {version}, {language} · {day}</source>
        <translation>Versija {version}, {language} · {day}</translation>
    </message>
    <message>
        <source>Version {version}, {language} · {day}; there is a newer one</source>
        <translation>Versija {version}, {language} · {day}; ir jaunāka versija</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>not asked yet</source>
        <translation>vēl nav jautāts</translation>
    </message>
    <message>
        <source>Explicit consent, {day} · wording {version}</source>
        <translation>Nepārprotama, {day} · formulējums {version}</translation>
    </message>
    <message>
        <source>Not given or withdrawn · {day}</source>
        <translation>Nav dota vai ir atsaukta · {day}</translation>
    </message>
</context>
</TS>
