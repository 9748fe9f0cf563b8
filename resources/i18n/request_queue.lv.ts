<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestQueue</name>
    <message>
        <source>Request {number}: {name}, {kind}, target {target}, {due}, {step}</source>
        <translation>Pieprasījums {number}: {name}, {kind}, vēlamais termiņš {target}, {due}, {step}</translation>
    </message>
</context>
</TS>
