<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>RequestKinds</name>
    <message>
        <source>Art. 15</source>
        <translation>15. pants</translation>
    </message>
    <message>
        <source>Art. 15(3)</source>
        <translation>15. panta 3. punkts</translation>
    </message>
    <message>
        <source>Art. 16</source>
        <translation>16. pants</translation>
    </message>
    <message>
        <source>Art. 17</source>
        <translation>17. pants</translation>
    </message>
    <message>
        <source>Art. 18</source>
        <translation>18. pants</translation>
    </message>
    <message>
        <source>Art. 20</source>
        <translation>20. pants</translation>
    </message>
    <message>
        <source>Art. 21(1)</source>
        <translation>21. panta 1. punkts</translation>
    </message>
    <message>
        <source>Art. 21(2)</source>
        <translation>21. panta 2. punkts</translation>
    </message>
    <message>
        <source>Art. 7(3)</source>
        <translation>7. panta 3. punkts</translation>
    </message>
    <message>
        <source>Art. 12, 77</source>
        <translation>12. un 77. pants</translation>
    </message>
    <message>
        <source>Which consents are withdrawn</source>
        <translation>Kuras piekrišanas atsauc</translation>
    </message>
</context>
</TS>
