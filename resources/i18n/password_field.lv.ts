<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>PasswordField</name>
    <message>
        <source>Show or hide what is typed</source>
        <translation>Rādīt vai paslēpt ierakstīto</translation>
    </message>
</context>
</TS>
