<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>DecisionsSection</name>
    <message>
        <source>Nothing waits for a decision. An erasure is begun on the customer&apos;s card, a change of role under Staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it and decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: {name}. New role: {role}. It counts from the next sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the role?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by {name}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasure: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role: {name}, {former} → {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for another manager</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
