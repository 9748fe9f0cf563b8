<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Mape</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disks</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datne</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 datne</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nezināms</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Mapē:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Datņu &amp;veids:</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 jau ir.
Vai aizstāt?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Tādas datnes nav.
Pārbaudiet datnes nosaukumu.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Tādas mapes nav.
Pārbaudiet mapes nosaukumu.</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mape:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mapes</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Augstāka mape</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Pāriet uz augstāku mapi</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Atsaukt darbību</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Apply</source>
        <translation>Lietot</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atiestatīt</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 jau ir.
Vai pārrakstīt?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 ir mape.
Izvēlieties citu datnes nosaukumu.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Datnē %1 nevar rakstīt.
Izvēlieties citu datnes nosaukumu.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Divpusēja druka</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Izslēgta</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Gar garo malu</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Gar īso malu</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lappuses</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Lappušu &amp;kopa:</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Izvades datne:</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Atsaukt darbību</translation>
    </message>
</context>
</TS>
