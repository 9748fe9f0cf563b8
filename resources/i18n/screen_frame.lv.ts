<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>ScreenFrame</name>
    <message>
        <source>Language of the screens</source>
        <translation>Ekrānu valoda</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versija {version}</translation>
    </message>
</context>
</TS>
