<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>CalendarSection</name>
    <message>
        <source>Earlier year</source>
        <translation>Iepriekšējais gads</translation>
    </message>
    <message>
        <source>Later year</source>
        <translation>Nākamais gads</translation>
    </message>
    <message>
        <source>Remove the chosen day</source>
        <translation>Noņemt izvēlēto dienu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>Dienas veids</translation>
    </message>
    <message>
        <source>Name in Latvian</source>
        <translation>Nosaukums latviski</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nosaukums angliski</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Pievienot dienu</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Jauna diena</translation>
    </message>
    <message>
        <source>Public holidays and days in lieu follow from the law for every year. The final day of the Song and Dance Festival and holidays of one year alone are known once a law names them: enter them then.</source>
        <translation>Svētku dienas un likumā noteiktās papildu brīvdienas jebkuram gadam izriet no likuma. Dziesmu un deju svētku noslēguma diena un vienreizējas svētku dienas kļūst zināmas, kad tās nosaka likums: tad ievadiet tās šeit.</translation>
    </message>
    <message>
        <source>Days off in {year}</source>
        <translation>Brīvās dienas {year}. gadā</translation>
    </message>
    <message>
        <source>Moved days off are known until the end of {year} (the government&apos;s order).</source>
        <translation>Pārceltās brīvdienas ir zināmas līdz {year}. gada beigām (Ministru kabineta rīkojums).</translation>
    </message>
    <message>
        <source>The moved days off of {year} are not known yet.</source>
        <translation>{year}. gada pārceltās brīvdienas vēl nav zināmas.</translation>
    </message>
    <message>
        <source>Until they are entered from the government&apos;s order, a target date may fall on one. Outer limits do not depend on them.</source>
        <translation>Kamēr tās nav ievadītas no Ministru kabineta rīkojuma, vēlamais termiņš var būt pārceltā brīvdienā. Galējais termiņš no tām nav atkarīgs.</translation>
    </message>
    <message>
        <source>{number}: target {target}, outer limit {outer}; now it would be {now}, {limit}</source>
        <translation>{number}: vēlamais termiņš {target}, galējais termiņš {outer}; tagad būtu {now} un {limit}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more request(s)</source>
        <translation>
            <numerusform>un vēl %n pieprasījums</numerusform>
            <numerusform>un vēl %n pieprasījumi</numerusform>
            <numerusform>un vairāk nav pieprasījumu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dates promised under an earlier calendar stay: %n request(s)</source>
        <translation>
            <numerusform>Pēc cita kalendāra apsolītie termiņi paliek: %n pieprasījums</numerusform>
            <numerusform>Pēc cita kalendāra apsolītie termiņi paliek: %n pieprasījumi</numerusform>
            <numerusform>Pēc cita kalendāra apsolītu termiņu nav</numerusform>
        </translation>
    </message>
    <message>
        <source>The day was added to the calendar</source>
        <translation>Diena ir pievienota kalendāram</translation>
    </message>
    <message>
        <source>The day was removed from the calendar</source>
        <translation>Diena ir noņemta no kalendāra</translation>
    </message>
</context>
</TS>
