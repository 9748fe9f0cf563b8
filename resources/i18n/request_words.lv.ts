<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestWords</name>
    <message>
        <source>Receipt</source>
        <translation>Saņemšana</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitāte</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Izvērtēšana</translation>
    </message>
    <message>
        <source>Other systems</source>
        <translation>Citas sistēmas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Atbilde</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Izsniegšana</translation>
    </message>
    <message>
        <source>Access request</source>
        <translation>Piekļuves pieprasījums</translation>
    </message>
    <message>
        <source>Rectification request</source>
        <translation>Labošanas pieprasījums</translation>
    </message>
    <message>
        <source>Erasure request</source>
        <translation>Dzēšanas pieprasījums</translation>
    </message>
    <message>
        <source>Restriction request</source>
        <translation>Apstrādes ierobežošanas pieprasījums</translation>
    </message>
    <message>
        <source>Portability request</source>
        <translation>Pārnesamības pieprasījums</translation>
    </message>
    <message>
        <source>Objection to processing</source>
        <translation>Iebildums pret apstrādi</translation>
    </message>
    <message>
        <source>Copy of an earlier answer</source>
        <translation>Agrākas atbildes kopija</translation>
    </message>
    <message>
        <source>Objection to marketing</source>
        <translation>Iebildums pret tirgvedību</translation>
    </message>
    <message>
        <source>Withdrawal of consent</source>
        <translation>Piekrišanas atsaukums</translation>
    </message>
    <message>
        <source>Complaint about processing</source>
        <translation>Sūdzība par datu apstrādi</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past outer limit</source>
        <translation>
            <numerusform>Galējais pirms %n dienas</numerusform>
            <numerusform>Galējais pirms %n dienām</numerusform>
            <numerusform>Galējais bija šodien</numerusform>
        </translation>
    </message>
    <message>
        <source>Outer limit is today</source>
        <translation>Galējais ir šodien</translation>
    </message>
    <message numerus="yes">
        <source>Outer limit in %n day(s)</source>
        <translation>
            <numerusform>Galējais pēc %n dienas</numerusform>
            <numerusform>Galējais pēc %n dienām</numerusform>
            <numerusform>Galējais ir šodien</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Termiņš šodien</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n diena</numerusform>
            <numerusform>%n dienas</numerusform>
            <numerusform>Termiņš šodien</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Atsaukts</translation>
    </message>
    <message>
        <source>Not justified</source>
        <translation>Nepamatota</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Atteikts</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Izsniegts</translation>
    </message>
    <message>
        <source>Sent by post</source>
        <translation>Nosūtīts pa pastu</translation>
    </message>
    <message>
        <source>Sent by e-mail</source>
        <translation>Nosūtīts pa e-pastu</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atbildēts</translation>
    </message>
</context>
</TS>
