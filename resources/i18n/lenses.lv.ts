<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>This is not a number.</source>
        <translation>Tas nav skaitlis.</translation>
    </message>
    <message>
        <source>A value has at most two decimals.</source>
        <translation>Vērtībai ir ne vairāk kā divi cipari aiz komata.</translation>
    </message>
    <message>
        <source>The axis is a whole number from 1 to 180.</source>
        <translation>Ass ir vesels skaitlis no 1 līdz 180.</translation>
    </message>
    <message>
        <source>The axis is a whole number from 1 to 180; for 0 write 180.</source>
        <translation>Ass ir vesels skaitlis no 1 līdz 180. Ja ass ir 0, rakstiet 180.</translation>
    </message>
    <message>
        <source>Such a value is not possible: PWR is between {low} and {high} D. Check the decimal sign.</source>
        <translation>Šāda vērtība nav iespējama: PWR ir no {low} līdz {high} D. Pārbaudiet komatu.</translation>
    </message>
    <message>
        <source>Lenses stronger than {limit} D are unusual. Compare with the referral and say why it is right.</source>
        <translation>Par {limit} D stiprākas lēcas ir neparastas. Salīdziniet ar nosūtījumu un norādiet, kāpēc vērtība ir pareiza.</translation>
    </message>
    <message>
        <source>Lenses stronger than {limit} D are hardly made at all. Compare with the referral and say why it is right.</source>
        <translation>Par {limit} D stiprākas lēcas gandrīz neizgatavo. Salīdziniet ar nosūtījumu un norādiet, kāpēc vērtība ir pareiza.</translation>
    </message>
    <message>
        <source>PWR usually goes in steps of {step} D. Compare with the referral and say why it is right.</source>
        <translation>PWR solis parasti ir {step} D. Salīdziniet ar nosūtījumu un norādiet, kāpēc vērtība ir pareiza.</translation>
    </message>
    <message>
        <source>Beyond {limit} D the step is usually {step} D. Compare with the referral and say why it is right.</source>
        <translation>Par {limit} D stiprākām lēcām solis parasti ir {step} D. Salīdziniet ar nosūtījumu un norādiet, kāpēc vērtība ir pareiza.</translation>
    </message>
    <message>
        <source>Such a value is not possible: BC is from {low} to {high} mm.</source>
        <translation>Šāda vērtība nav iespējama: BC ir no {low} līdz {high} mm.</translation>
    </message>
    <message>
        <source>BC of soft lenses is usually from {low} to {high} mm. Compare with the referral and say why.</source>
        <translation>Mīkstām lēcām BC parasti ir no {low} līdz {high} mm. Salīdziniet ar nosūtījumu un norādiet iemeslu.</translation>
    </message>
    <message>
        <source>Such a value is not possible: DIA is from {low} to {high} mm.</source>
        <translation>Šāda vērtība nav iespējama: DIA ir no {low} līdz {high} mm.</translation>
    </message>
    <message>
        <source>DIA of soft lenses is usually from {low} to {high} mm. Is it a rigid or scleral lens? Say why.</source>
        <translation>Mīkstām lēcām DIA parasti ir no {low} līdz {high} mm. Vai tā ir cieta vai sklerāla lēca? Norādiet iemeslu.</translation>
    </message>
    <message>
        <source>Such a value is not possible: CYL is never stronger than {limit} D. Check the decimal sign.</source>
        <translation>Šāda vērtība nav iespējama: CYL nav stiprāks par {limit} D. Pārbaudiet komatu.</translation>
    </message>
    <message>
        <source>Such a value is not possible: CYL goes in steps of {step} D.</source>
        <translation>Šāda vērtība nav iespējama: CYL solis ir {step} D.</translation>
    </message>
    <message>
        <source>A cylinder stronger than {limit} D is unusual. Compare with the referral and say why it is right.</source>
        <translation>Par {limit} D stiprāks cilindrs ir neparasts. Salīdziniet ar nosūtījumu un norādiet, kāpēc vērtība ir pareiza.</translation>
    </message>
    <message>
        <source>A cylinder stronger than {limit} D is hardly made at all. Compare with the referral and say why it is right.</source>
        <translation>Par {limit} D stiprāku cilindru gandrīz neizgatavo. Salīdziniet ar nosūtījumu un norādiet, kāpēc vērtība ir pareiza.</translation>
    </message>
    <message>
        <source>CYL is kept in minus form. Transposed it is the same lens; what was written is kept beside it.</source>
        <translation>CYL glabā ar mīnusu. Pārrēķinot lēca paliek tā pati; rakstītais paliek blakus.</translation>
    </message>
    <message>
        <source>CYL is kept in minus form. To transpose it PWR and AXIS are needed.</source>
        <translation>CYL glabā ar mīnusu. Pārrēķināšanai vajag PWR un AXIS.</translation>
    </message>
    <message>
        <source>There is a cylinder, but no axis. Enter the axis or delete the cylinder.</source>
        <translation>Norādīts cilindrs, bet trūkst ass. Ievadiet asi vai dzēsiet cilindru.</translation>
    </message>
    <message>
        <source>There is an axis, but no cylinder. Enter the cylinder or delete the axis.</source>
        <translation>Norādīta ass, bet trūkst cilindra. Ievadiet cilindru vai dzēsiet asi.</translation>
    </message>
    <message>
        <source>The value is missing. Enter it or ask the doctor.</source>
        <translation>Trūkst vērtības. Ievadiet to vai jautājiet speciālistam.</translation>
    </message>
    <message>
        <source>The eyes differ by {apart} D. Compare with the referral and say why it is right.</source>
        <translation>Acis atšķiras par {apart} D. Salīdziniet ar nosūtījumu un norādiet, kāpēc tas ir pareizi.</translation>
    </message>
    <message>
        <source>One eye is plus and the other minus. Compare with the referral and say why it is right.</source>
        <translation>Vienai acij ir plus, otrai – mīnus. Salīdziniet ar nosūtījumu un norādiet, kāpēc tas ir pareizi.</translation>
    </message>
    <message>
        <source>{eye} {parameter}: a reason is required.</source>
        <translation>{eye} {parameter}: jānorāda iemesls.</translation>
    </message>
    <message>
        <source>Say first which eye: R, L or OU.</source>
        <translation>Vispirms norādiet aci: R, L vai OU.</translation>
    </message>
    <message>
        <source>This eye is in the line already.</source>
        <translation>Šī acs rindā jau ir.</translation>
    </message>
    <message>
        <source>This part is not understood.</source>
        <translation>Šo daļu nevar saprast.</translation>
    </message>
    <message>
        <source>There are no values of the other eye to copy.</source>
        <translation>Nav otras acs vērtību, ko pārņemt.</translation>
    </message>
    <message>
        <source>This value is in the line already.</source>
        <translation>Šī vērtība rindā jau ir.</translation>
    </message>
</context>
</TS>
