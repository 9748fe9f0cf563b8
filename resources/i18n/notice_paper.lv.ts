<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>NoticePaper</name>
    <message>
        <source>Print the privacy notice</source>
        <translation>Drukāt privātuma politiku</translation>
    </message>
    <message>
        <source>The privacy notice was saved, not printed: {file}</source>
        <translation>Privātuma politika saglabāta datnē, nav izdrukāta: {file}</translation>
    </message>
</context>
</TS>
