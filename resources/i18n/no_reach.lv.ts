<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>NoReach</name>
    <message>
        <source>There is no e-mail address yet. The consent is recorded and holds once there is one.</source>
        <translation>E-pasta adreses vēl nav. Piekrišanu pieraksta, un tā derēs, kad adrese būs.</translation>
    </message>
</context>
</TS>
