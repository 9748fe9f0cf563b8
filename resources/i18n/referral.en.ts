<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ReferralPage</name>
    <message numerus="yes">
        <source>To settle before saving, %n value(s): {places}</source>
        <translation>
            <numerusform>To settle before saving, %n value: {places}</numerusform>
            <numerusform>To settle before saving, %n values: {places}</numerusform>
        </translation>
    </message>
</context>
</TS>
