<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>OverviewWords</name>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>febr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>marts</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>apr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maijs</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jūn.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jūl.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dec.</translation>
    </message>
    <message>
        <source>{month}: no answers.</source>
        <translation>{month}: nav atbilžu.</translation>
    </message>
    <message>
        <source>{month}: median of days to answer: {days}; answers: {count}, of them after more than one month: {late}.</source>
        <translation>{month}: dienu mediāna līdz atbildei: {days}; atbilžu skaits: {count}, no tām vēlāk nekā mēneša laikā: {late}.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n atvērts</numerusform>
            <numerusform>%n atvērti</numerusform>
            <numerusform>nav atvērtu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n nokavēts</numerusform>
            <numerusform>%n nokavēti</numerusform>
            <numerusform>nav nokavētu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{type}: %n received, {more}.</source>
        <translation>
            <numerusform>{type}: saņemts %n, {more}.</numerusform>
            <numerusform>{type}: saņemti %n, {more}.</numerusform>
            <numerusform>{type}: nav saņemtu, {more}.</numerusform>
        </translation>
    </message>
    <message>
        <source>median {days} d</source>
        <translation>mediāna {days} d.</translation>
    </message>
    <message>
        <source>within one month {share}</source>
        <translation>mēneša laikā {share}</translation>
    </message>
</context>
</TS>
