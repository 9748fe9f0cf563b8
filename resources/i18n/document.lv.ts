<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>A text is too long for paper: at most {limit} characters can be printed. Shorten it and try again.</source>
        <translation>Teksts ir pārāk garš papīram: var izdrukāt ne vairāk kā {limit} rakstzīmes. Saīsiniet to un mēģiniet vēlreiz.</translation>
    </message>
</context>
</TS>
