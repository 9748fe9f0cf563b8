<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>This is too long: there is room for {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text holds characters that cannot be saved. Type it instead of pasting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number is written in digits. Start a foreign number with + and the country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Latvian phone number has 8 digits, here there are {digits}. Start a foreign number with + and the country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such phone number. Check the digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the e-mail address, or say why there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is incomplete: @ is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is incomplete: the part after @ is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address. Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the reason why there is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Latvian postcode has four digits, for example LV-5001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivery address needs a street or house and a place. Complete it or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
