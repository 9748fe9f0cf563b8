<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>This text is too long: there is room for {limit} characters.</source>
        <translation>Šis teksts ir par garu: vietas pietiek {limit} rakstzīmēm.</translation>
    </message>
    <message>
        <source>This looks like a payment card number. It may not be kept here (clause 1.2 of the policy).</source>
        <translation>Izskatās, ka ievadīts maksājumu kartes numurs. To šeit nedrīkst glabāt (politikas 1.2. punkts).</translation>
    </message>
    <message>
        <source>This looks like a bank account number. It may not be kept here (clause 1.2 of the policy).</source>
        <translation>Izskatās, ka ievadīts bankas konta numurs. To šeit nedrīkst glabāt (politikas 1.2. punkts).</translation>
    </message>
    <message>
        <source>This looks like a personal code. It may not be kept here (clause 1.1 of the policy).</source>
        <translation>Izskatās, ka ievadīts personas kods. To šeit nedrīkst glabāt (politikas 1.1. punkts).</translation>
    </message>
    <message>
        <source>This looks like the machine-readable lines of a document. They may not be kept here (clause 1.1 of the policy).</source>
        <translation>Izskatās, ka ievadītas dokumenta mašīnlasāmās rindas. Tās šeit nedrīkst glabāt (politikas 1.1. punkts).</translation>
    </message>
    <message>
        <source>This looks like the number of an identity document. It may not be kept here (clause 1.1 of the policy).</source>
        <translation>Izskatās, ka ievadīts personu apliecinoša dokumenta numurs. To šeit nedrīkst glabāt (politikas 1.1. punkts).</translation>
    </message>
    <message>
        <source>This looks like a date of birth. It may not be kept here (clause 1.1 of the policy).</source>
        <translation>Izskatās, ka ievadīts dzimšanas datums. To šeit nedrīkst glabāt (politikas 1.1. punkts).</translation>
    </message>
</context>
</TS>
