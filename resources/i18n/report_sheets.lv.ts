<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>ReportSheets</name>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Iepriekšējā lappuse (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Nākamā lappuse (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl and minus)</source>
        <translation>Samazināt (Ctrl un mīnuss)</translation>
    </message>
    <message>
        <source>Larger (Ctrl and plus)</source>
        <translation>Palielināt (Ctrl un pluss)</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pārskata lappuses</translation>
    </message>
    <message>
        <source>Pages in small</source>
        <translation>Lappuses sīkattēlos</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page}. lappuse no {pages}</translation>
    </message>
</context>
</TS>
