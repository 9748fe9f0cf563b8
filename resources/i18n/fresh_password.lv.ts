<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>FreshPassword</name>
    <message>
        <source>Your own password from now on</source>
        <translation>Jūsu parole turpmāk</translation>
    </message>
    <message>
        <source>At least 8 characters. Three or four unrelated words work well.</source>
        <translation>Vismaz 8 zīmes. Labi der trīs četri nesaistīti vārdi.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Tā pati parole vēlreiz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Saglabāt paroli</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Ieslēgts Caps Lock</translation>
    </message>
</context>
</TS>
