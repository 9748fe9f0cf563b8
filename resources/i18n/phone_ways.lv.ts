<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>PhoneWays</name>
    <message>
        <source>Not by phone</source>
        <translation>Ne pa tālruni</translation>
    </message>
    <message>
        <source>Telling what is on the card</source>
        <translation>Kartītē ierakstītā izpaušana</translation>
    </message>
    <message>
        <source>Nothing is read out, not even to a known caller. A request for access is answered in writing.</source>
        <translation>Neko nenolasa arī tad, ja identitāte apstiprināta. Uz piekļuves pieprasījumu atbild rakstveidā.</translation>
    </message>
    <message>
        <source>Name and surname</source>
        <translation>Vārds un uzvārds</translation>
    </message>
    <message>
        <source>In person, with an identity document.</source>
        <translation>Klātienē, uzrādot personu apliecinošu dokumentu.</translation>
    </message>
    <message>
        <source>Lens parameters</source>
        <translation>Lēcu parametri</translation>
    </message>
    <message>
        <source>With a new referral, brought in person or sent by e-mail.</source>
        <translation>Ar jaunu nosūtījumu: klātienē vai pa e-pastu.</translation>
    </message>
    <message>
        <source>With an application: in person with an identity document, by e-mail to {email} with a secure electronic signature, or by post.</source>
        <translation>Ar iesniegumu: klātienē, uzrādot personu apliecinošu dokumentu, pa e-pastu {email} ar drošu elektronisko parakstu vai pa pastu.</translation>
    </message>
    <message>
        <source>Access, copy, rectification, erasure, restriction, portability, objection</source>
        <translation>Piekļuve, kopija, labošana, dzēšana, ierobežošana, pārnesamība, iebildums</translation>
    </message>
    <message>
        <source>Register a request</source>
        <translation>Reģistrēt pieprasījumu</translation>
    </message>
    <message>
        <source>No more advertising, consent withdrawn</source>
        <translation>Iebildums pret tirgvedību, piekrišanas atsaukums</translation>
    </message>
    <message>
        <source>Counts at once, whoever calls: nobody has to prove who they are to be left alone.</source>
        <translation>Spēkā uzreiz, lai kas zvanītu: lai netraucētu, identitāte nav jāpierāda.</translation>
    </message>
    <message>
        <source>Register it now</source>
        <translation>Reģistrēt tūlīt</translation>
    </message>
</context>
</TS>
