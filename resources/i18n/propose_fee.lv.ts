<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>ProposeFeeDialog</name>
    <message>
        <source>Answer to the fee</source>
        <translation>Atbilde uz maksas piedāvājumu</translation>
    </message>
    <message>
        <source>Record what the customer chose. Whoever withdraws the request pays nothing: then close the request.</source>
        <translation>Atzīmējiet klienta izvēli. Kas pieprasījumu atsauc, nemaksā neko: tad slēdziet pieprasījumu.</translation>
    </message>
    <message>
        <source>The customer agrees</source>
        <translation>Klients piekrīt</translation>
    </message>
    <message>
        <source>Propose a fee</source>
        <translation>Piedāvāt maksu</translation>
    </message>
    <message>
        <source>Only where the request is excessive, or for a further copy, and only what preparing the answer costs; the shop has to prove it. The customer is told before and may withdraw the request.</source>
        <translation>Tikai tad, ja pieprasījums ir pārmērīgs, vai par papildu kopiju, un tikai tik, cik maksā atbildes sagatavošana; to pierāda veikals. Klientam to paziņo iepriekš, un pieprasījumu var atsaukt.</translation>
    </message>
    <message>
        <source>Propose and sign the letter</source>
        <translation>Piedāvāt un parakstīt vēstuli</translation>
    </message>
    <message>
        <source>Proposed: {sum}</source>
        <translation>Piedāvāts: {sum}</translation>
    </message>
    <message>
        <source>Ask for no fee</source>
        <translation>Maksu neprasīt</translation>
    </message>
    <message>
        <source>Answers this calendar year: {answers}. Free: {free} (policy 5.4).</source>
        <translation>Atbilžu skaits šajā kalendārajā gadā: {answers}. Bez maksas: {free} (politikas 5.4. punkts).</translation>
    </message>
    <message>
        <source>Why a fee is fair</source>
        <translation>Kāpēc maksa ir pamatota</translation>
    </message>
    <message>
        <source>The customer reads it in the letter.</source>
        <translation>Klients to izlasīs vēstulē.</translation>
    </message>
    <message>
        <source>Fee: {sum}</source>
        <translation>Maksa: {sum}</translation>
    </message>
</context>
</TS>
