<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>ConsentPanel</name>
    <message>
        <source>Agrees</source>
        <translation>Piekrīt</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Nepiekrīt</translation>
    </message>
    <message>
        <source>Consent to keep lens parameters given</source>
        <translation>Piekrišana glabāt parametrus dota</translation>
    </message>
    <message>
        <source>Explicit · wording {version} · {day}</source>
        <translation>Nepārprotama · formulējums {version} · {day}</translation>
    </message>
    <message>
        <source>Ask the customer: may the lens parameters be kept?</source>
        <translation>Pajautājiet klientam, vai drīkst glabāt lēcu parametrus</translation>
    </message>
</context>
</TS>
