<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>The policy file no longer asks for this consent. Open the form again.</source>
        <translation>Politikas failā šādas piekrišanas vairs nav. Atveriet veidlapu vēlreiz.</translation>
    </message>
    <message>
        <source>Choose how the privacy notice was given.</source>
        <translation>Norādiet, kā izsniegta privātuma politika.</translation>
    </message>
</context>
</TS>
