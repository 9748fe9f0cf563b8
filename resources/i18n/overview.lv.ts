<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>Overview</name>
    <message>
        <source>Median of days to answer, by month</source>
        <translation>Dienas līdz atbildei pa mēnešiem (mediāna)</translation>
    </message>
    <message>
        <source>Below each month: how many answers. Hatched, with a sign: at least one of them came after one month.</source>
        <translation>Zem mēneša – atbilžu skaits. Svītrots stabiņš ar zīmi: vismaz viena atbilde sniegta vēlāk nekā mēneša laikā.</translation>
    </message>
    <message>
        <source>Received, by type</source>
        <translation>Saņemti pa veidiem</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Kopskats</translation>
    </message>
    <message>
        <source>Period of the answers</source>
        <translation>Atbilžu laikposms</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Šogad</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Pēdējie 12 mēneši</translation>
    </message>
    <message>
        <source>There is nothing to count yet: no request has been received.</source>
        <translation>Pagaidām nav ko skaitīt: neviens pieprasījums nav saņemts.</translation>
    </message>
    <message>
        <source>Open, due soon and overdue count as of today; the other figures come from the period that is chosen. Days are calendar days from receipt to the day on which the answer left the shop, and half of the answers took fewer than the median. “Within one month” counts by the first outer limit, without an extension; requests still open after it count as not answered in time, withdrawn ones do not count. Tab reaches the plot and the types, arrow keys read them part by part.</source>
        <translation>Atvērtie, nokavētie un tie, kuriem tuvojas termiņš, skaitīti uz šodienu; pārējie skaitļi ir par izvēlēto laikposmu. Dienas ir kalendāra dienas no saņemšanas līdz dienai, kad atbilde izsniegta; pusei atbilžu vajadzēja mazāk dienu nekā mediāna. „Mēneša laikā” skaita pēc pirmā galējā termiņa, bez pagarinājuma; pēc tā vēl atvērti pieprasījumi nav atbildēti laikā, atsauktos neskaita. Ar Tab pārejiet pie stabiņiem un veidiem, bulttaustiņi tos nolasa pa vienam.</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mēn.</translation>
    </message>
    <message>
        <source>as of {day}, no names</source>
        <translation>uz {day}, bez personas datiem</translation>
    </message>
    <message numerus="yes">
        <source>open</source>
        <translation>
            <numerusform>atvērts</numerusform>
            <numerusform>atvērti</numerusform>
            <numerusform>atvērtu</numerusform>
        </translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>tuvojas termiņš</translation>
    </message>
    <message numerus="yes">
        <source>overdue</source>
        <translation>
            <numerusform>nokavēts</numerusform>
            <numerusform>nokavēti</numerusform>
            <numerusform>nokavētu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days to answer (median)</source>
        <translation>
            <numerusform>diena līdz atbildei (mediāna)</numerusform>
            <numerusform>dienas līdz atbildei (mediāna)</numerusform>
            <numerusform>dienu līdz atbildei (mediāna)</numerusform>
        </translation>
    </message>
    <message>
        <source>answered within one month</source>
        <translation>atbildēti mēneša laikā</translation>
    </message>
    <message>
        <source>answered within one month ({count} of {all})</source>
        <translation>atbildēti mēneša laikā ({count} no {all})</translation>
    </message>
</context>
</TS>
