<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>ErasureDone</name>
    <message>
        <source>Pages of the erasure act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the act again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasure act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed papers erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry in the ledger of erasures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is gone. Nothing of it can be found any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be kept stays on the card; the act says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was checked: the erased values are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is still in use and is cleaned later; the program does it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders not attached, with older copies: {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop has one manager, who proposed and decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the erasure act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages went to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the erasure act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
