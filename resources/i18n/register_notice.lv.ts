<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>NoticeRow</name>
    <message>
        <source>Privacy notice given</source>
        <translation>Privātuma politika izsniegta</translation>
    </message>
    <message>
        <source>How the privacy notice was given</source>
        <translation>Kā izsniegta privātuma politika</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Privātuma politikas valoda</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukāt</translation>
    </message>
    <message>
        <source>Print the privacy notice</source>
        <translation>Drukāt privātuma politiku</translation>
    </message>
    <message>
        <source>The privacy notice was sent to the printer.</source>
        <translation>Privātuma politika nosūtīta uz printeri.</translation>
    </message>
</context>
</TS>
