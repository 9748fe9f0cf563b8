<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>PolicySection</name>
    <message>
        <source>Policy file in force: version {version}</source>
        <translation>Spēkā esošais politikas fails: versija {version}</translation>
    </message>
    <message>
        <source>Privacy notice: version {version}</source>
        <translation>Privātuma politika: versija {version}</translation>
    </message>
    <message>
        <source>Which policy file?</source>
        <translation>Kurš politikas fails?</translation>
    </message>
    <message>
        <source>The policy file is in force now</source>
        <translation>Politikas fails ir spēkā</translation>
    </message>
</context>
</TS>
