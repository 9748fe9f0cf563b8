<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>ReferralPage</name>
    <message>
        <source>Put this into “As written in the referral”</source>
        <translation>Ielikt laukā „Kā rakstīts nosūtījumā”</translation>
    </message>
</context>
</TS>
