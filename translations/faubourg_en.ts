<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>faubourg::sessions::SessionRepository</name>
    <message numerus="yes">
        <source>%n question(s) or follow-up(s) come from this session. Cancel the session rather than removing it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::sessions::SessionState</name>
    <message numerus="yes">
        <source>The notice is not respected: %n day(s) instead of %1. You can convene all the same; the notice given will stand in the record.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The attendance of %n participant(s) is not noted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::PeoplePage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Sidebar</name>
    <message numerus="yes">
        <source>%1, %n due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
