<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>ReferralForm</name>
    <message>
        <source>Doctor or optometrist</source>
        <translation>Speciālists</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prakse</translation>
    </message>
    <message>
        <source>Date of the referral</source>
        <translation>Nosūtījuma datums</translation>
    </message>
    <message>
        <source>How it reached us</source>
        <translation>Kā saņemts</translation>
    </message>
    <message>
        <source>As written in the referral</source>
        <translation>Kā rakstīts nosūtījumā</translation>
    </message>
    <message>
        <source>Only the lens lines; nothing else of the paper.</source>
        <translation>Tikai lēcu rindas; neko citu no papīra.</translation>
    </message>
    <message>
        <source>One-line entry</source>
        <translation>Ievade vienā rindā</translation>
    </message>
    <message>
        <source>Enter fills the table. Also understood: L idem, pl, comma or point, any minus.</source>
        <translation>Ar Enter aizpilda tabulu. Var rakstīt arī: L idem, pl, komatu vai punktu, jebkuru mīnusu.</translation>
    </message>
    <message>
        <source>This is a prescription for spectacles</source>
        <translation>Šī ir briļļu recepte</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Save the referral</source>
        <translation>Saglabāt nosūtījumu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienti</translation>
    </message>
    <message>
        <source>Doctor&apos;s referral</source>
        <translation>Ārsta nosūtījums</translation>
    </message>
    <message>
        <source>Copy the lens lines as they are written, then type the values in one line or in the table. What is impossible or missing stays in the lines, and the eye is marked “ask the doctor”; an unusual value needs a reason.</source>
        <translation>Pārrakstiet lēcu rindas tā, kā tās rakstītas, un ievadiet vērtības vienā rindā vai tabulā. Kas nav iespējams vai kā trūkst, paliek rindās, un acij pieliek atzīmi „jautāt speciālistam”; neparastai vērtībai jānorāda iemesls.</translation>
    </message>
    <message>
        <source>Without consent only the doctor, the practice and the date are kept.</source>
        <translation>Bez piekrišanas saglabā tikai speciālistu, praksi un datumu.</translation>
    </message>
    <message numerus="yes">
        <source>To settle before saving, %n value(s): {places}</source>
        <translation>
            <numerusform>Pirms saglabāšanas jāprecizē %n vērtība: {places}</numerusform>
            <numerusform>Pirms saglabāšanas jāprecizē %n vērtības: {places}</numerusform>
            <numerusform>Viss precizēts. {places}</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral saved</source>
        <translation>Nosūtījums saglabāts</translation>
    </message>
    <message>
        <source>Saved without lens parameters</source>
        <translation>Saglabāts bez lēcu parametriem</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>There is room for {limit} characters, here there are {count}. Write only the lens lines.</source>
        <translation>Šeit drīkst būt {limit} rakstzīmes, bet ir {count}. Rakstiet tikai lēcu rindas.</translation>
    </message>
    <message>
        <source>The lines hold characters that cannot be saved. Type them instead of pasting them.</source>
        <translation>Rindās ir rakstzīmes, kuras nevar saglabāt. Ierakstiet tās, nevis ielīmējiet.</translation>
    </message>
    <message>
        <source>Line {line} holds a date. Write only the lens lines; the referral&apos;s date has its own field.</source>
        <translation>{line}. rindā ir datums. Rakstiet tikai lēcu rindas; nosūtījuma datumam ir savs lauks.</translation>
    </message>
    <message>
        <source>Line {line} looks like a diagnosis. It must not be kept here (policy 1.1.5): only the lens lines.</source>
        <translation>Izskatās, ka {line}. rindā ir diagnoze. To šeit nedrīkst glabāt (politikas 1.1.5. punkts): rakstiet tikai lēcu rindas.</translation>
    </message>
    <message>
        <source>Line {line} holds visual acuity. Only PWR, BC, DIA, CYL and AXIS are kept (policy 1.1.5).</source>
        <translation>{line}. rindā ir redzes asums. Glabā tikai PWR, BC, DIA, CYL un AXIS (politikas 1.1.5. punkts).</translation>
    </message>
    <message>
        <source>Line {line} holds another measure, such as ADD or PD. Only PWR, BC, DIA, CYL and AXIS are kept (policy 1.1.5).</source>
        <translation>{line}. rindā ir cits mērījums, piemēram, ADD vai PD. Glabā tikai PWR, BC, DIA, CYL un AXIS (politikas 1.1.5. punkts).</translation>
    </message>
    <message>
        <source>Line {line} is about a person. Write only the lens lines; the doctor has a separate field.</source>
        <translation>{line}. rinda ir par personu. Rakstiet tikai lēcu rindas; speciālistam ir savs lauks.</translation>
    </message>
    <message>
        <source>Line {line} holds the customer&apos;s name. Write only the lens lines.</source>
        <translation>{line}. rindā ir klienta vārds. Rakstiet tikai lēcu rindas.</translation>
    </message>
    <message>
        <source>Line {line} is not about the lenses. Write only the lens lines; the rest of the paper is not kept.</source>
        <translation>{line}. rinda nav par lēcām. Rakstiet tikai lēcu rindas; pārējo no papīra neglabā.</translation>
    </message>
    <message>
        <source>Copy the lens lines as they are written: what cannot be kept as a value stays there.</source>
        <translation>Pārrakstiet lēcu rindas tā, kā tās rakstītas: tur paliek tas, ko nevar saglabāt kā vērtību.</translation>
    </message>
    <message>
        <source>Enter the doctor or optometrist who wrote the referral.</source>
        <translation>Jānorāda speciālists, kas izsniedza nosūtījumu.</translation>
    </message>
    <message>
        <source>Enter the date of the referral, or “-” if the paper bears none.</source>
        <translation>Ievadiet nosūtījuma datumu vai „-”, ja uz papīra tā nav.</translation>
    </message>
    <message>
        <source>The date of the referral is in the future.</source>
        <translation>Nosūtījuma datums ir nākotnē.</translation>
    </message>
    <message>
        <source>The date of the referral is too long ago. Check the year.</source>
        <translation>Nosūtījuma datums ir pārāk sens. Pārbaudiet gadu.</translation>
    </message>
    <message>
        <source>Choose from the list how the referral reached us.</source>
        <translation>Izvēlieties no saraksta, kā nosūtījums saņemts.</translation>
    </message>
    <message>
        <source>Choose the reason from the list.</source>
        <translation>Izvēlieties iemeslu no saraksta.</translation>
    </message>
    <message>
        <source>The transposed values do not agree with what was written. Transpose again.</source>
        <translation>Pārrēķinātās vērtības neatbilst rakstītajam. Pārrēķiniet vēlreiz.</translation>
    </message>
    <message>
        <source>Ask the customer first: may the lens parameters be kept?</source>
        <translation>Vispirms pajautājiet klientam, vai drīkst glabāt lēcu parametrus.</translation>
    </message>
    <message>
        <source>Enter the lens lines or the values of at least one eye.</source>
        <translation>Ievadiet lēcu rindas vai vismaz vienas acs vērtības.</translation>
    </message>
</context>
</TS>
