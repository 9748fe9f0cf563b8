<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>The desk is locked. Unlock it to go on.</source>
        <translation>Darbavieta ir aizslēgta. Lai turpinātu, atslēdziet to.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Jūsu loma šo neatļauj.</translation>
    </message>
    <message>
        <source>This is too short: at least {least} characters are needed.</source>
        <translation>Parole ir pārāk īsa: vajag vismaz {least} zīmes.</translation>
    </message>
    <message>
        <source>This is too long: there is room for {most} characters.</source>
        <translation>Teksts ir pārāk garš: vietas pietiek {most} zīmēm.</translation>
    </message>
    <message>
        <source>This is easy to guess. Three or four unrelated words work well.</source>
        <translation>To ir viegli uzminēt. Labi der trīs četri nesaistīti vārdi.</translation>
    </message>
    <message>
        <source>Your own name is easy to guess. Choose something else.</source>
        <translation>Savu vārdu ir viegli uzminēt. Izvēlieties ko citu.</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>PIN kodā ir {least}–{most} cipari.</translation>
    </message>
    <message>
        <source>This PIN is easy to guess. Choose another one.</source>
        <translation>Šo PIN kodu ir viegli uzminēt. Izvēlieties citu.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Ievadiet paroli.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>Parole nav pareiza.</translation>
    </message>
    <message>
        <source>The password is not right. Next try possible in {seconds} s.</source>
        <translation>Parole nav pareiza. Nākamais mēģinājums iespējams pēc {seconds} s.</translation>
    </message>
    <message>
        <source>After several wrong passwords the next try is possible in {seconds} s.</source>
        <translation>Pēc vairākām nepareizām parolēm nākamais mēģinājums iespējams pēc {seconds} s.</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>Abi ieraksti atšķiras.</translation>
    </message>
    <message>
        <source>Choose your own password first.</source>
        <translation>Vispirms izvēlieties savu paroli.</translation>
    </message>
    <message>
        <source>Enter the PIN.</source>
        <translation>Ievadiet PIN kodu.</translation>
    </message>
    <message>
        <source>The PIN is not right. Tries left: {left}; after that the password is needed.</source>
        <translation>PIN kods nav pareizs. Atlikušie mēģinājumi: {left}; pēc tam vajadzēs paroli.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Enter the password.</source>
        <translation>Pārāk daudz nepareizu PIN kodu. Ievadiet paroli.</translation>
    </message>
    <message>
        <source>No PIN has been chosen. Enter the password.</source>
        <translation>PIN kods nav izvēlēts. Ievadiet paroli.</translation>
    </message>
    <message>
        <source>This account is closed. A manager can open it.</source>
        <translation>Šis konts ir slēgts. To var atvērt vadītājs.</translation>
    </message>
    <message>
        <source>This person has never worked here: a password has to be chosen or the undertaking accepted in the window first. Let somebody else sign in.</source>
        <translation>Šī persona te vēl nav strādājusi: vispirms programmas logā jāizvēlas parole vai jāpieņem apliecinājums. Lai piesakās kāds cits.</translation>
    </message>
    <message>
        <source>This name has an account already. Add a letter or a middle name.</source>
        <translation>Darbiniekam ar šādu vārdu konts jau ir. Pievienojiet burtu vai otru vārdu.</translation>
    </message>
    <message>
        <source>This cannot be done to your own account. Another manager can do it.</source>
        <translation>Ar savu kontu šo nevar darīt. To var cits vadītājs.</translation>
    </message>
    <message>
        <source>This is the last manager. Make another manager first.</source>
        <translation>Šis ir pēdējais vadītājs. Vispirms pievienojiet citu vadītāju.</translation>
    </message>
    <message>
        <source>This account has that role already.</source>
        <translation>Šim kontam jau ir šī loma.</translation>
    </message>
    <message>
        <source>A change of this account&apos;s role waits for a decision already. Decide on that one first.</source>
        <translation>Šī konta lomas maiņa jau gaida lēmumu. Vispirms izlemiet par to.</translation>
    </message>
    <message>
        <source>This change of role is not waiting any more: it was decided or withdrawn.</source>
        <translation>Šī lomas maiņa vairs negaida: par to jau ir izlemts vai tā ir atsaukta.</translation>
    </message>
    <message>
        <source>You proposed this change of role yourself. Another manager decides on it. Nothing was changed.</source>
        <translation>Šo lomas maiņu ierosinājāt jūs. Par to izlemj cits vadītājs. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>Only a manager&apos;s password can be replaced with the recovery code. Ask a manager to reset yours.</source>
        <translation>Ar atkopšanas kodu var nomainīt tikai vadītāja paroli. Lūdziet vadītāju atiestatīt jūsu paroli.</translation>
    </message>
</context>
</TS>
