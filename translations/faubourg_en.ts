<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>faubourg::cli::ImportCommand</name>
    <message numerus="yes">
        <source>%n line(s) taken over.</source>
        <translation>
            <numerusform>%n line taken over.</numerusform>
            <numerusform>%n lines taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::councils::Candidacy</name>
    <message numerus="yes">
        <source>Not more than %n year(s) old on %1.</source>
        <translation>
            <numerusform>Not more than %n year old on %1.</numerusform>
            <numerusform>Not more than %n years old on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet %n year(s) old on %1.</source>
        <translation>
            <numerusform>Not yet %n year old on %1.</numerusform>
            <numerusform>Not yet %n years old on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::councils::CollegeShares</name>
    <message numerus="yes">
        <source>The college “%1” lacks %n member(s).</source>
        <translation>
            <numerusform>The college “%1” lacks %n member.</numerusform>
            <numerusform>The college “%1” lacks %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The college “%1” has %n member(s) too many.</source>
        <translation>
            <numerusform>The college “%1” has %n member too many.</numerusform>
            <numerusform>The college “%1” has %n members too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::councils::Composition</name>
    <message numerus="yes">
        <source>At most %n member(s)</source>
        <translation>
            <numerusform>At most %n member</numerusform>
            <numerusform>At most %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The council has %n member(s) too many. End a mandate, or put somebody on the waiting list.</source>
        <translation>
            <numerusform>The council has %n member too many. End a mandate, or put somebody on the waiting list.</numerusform>
            <numerusform>The council has %n members too many. End a mandate, or put somebody on the waiting list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The council has %n member(s).</source>
        <translation>
            <numerusform>The council has %n member.</numerusform>
            <numerusform>The council has %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) vacant. Appoint the next person on the waiting list.</source>
        <translation>
            <numerusform>%n seat vacant. Appoint the next person on the waiting list.</numerusform>
            <numerusform>%n seats vacant. Appoint the next person on the waiting list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n woman(women) fewer than men.</source>
        <translation>
            <numerusform>%n woman fewer than men.</numerusform>
            <numerusform>%n women fewer than men.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n man(men) fewer than women.</source>
        <translation>
            <numerusform>%n man fewer than women.</numerusform>
            <numerusform>%n men fewer than women.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parental authorisation(s) missing. Ask for them before the next session.</source>
        <translation>
            <numerusform>%n parental authorisation missing. Ask for it before the next session.</numerusform>
            <numerusform>%n parental authorisations missing. Ask for them before the next session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) turning 18 soon: the authorisation then ends.</source>
        <translation>
            <numerusform>%n member turning 18 soon: the authorisation then ends.</numerusform>
            <numerusform>%n members turning 18 soon: the authorisation then ends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) past their planned end. Renew or end them.</source>
        <translation>
            <numerusform>%n mandate past its planned end. Renew or end it.</numerusform>
            <numerusform>%n mandates past their planned end. Renew or end them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) ending within %1 months.</source>
        <translation>
            <numerusform>%n mandate ending within %1 months.</numerusform>
            <numerusform>%n mandates ending within %1 months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elected official(s) to answer</source>
        <translation>
            <numerusform>%n elected official to answer</numerusform>
            <numerusform>%n elected officials to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elected official(s) to name.</source>
        <translation>
            <numerusform>%n elected official to name.</numerusform>
            <numerusform>%n elected officials to name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::councils::MeetingFrequency</name>
    <message numerus="yes">
        <source>%n session(s) a quarter (%1)</source>
        <translation>
            <numerusform>%n session a quarter (%1)</numerusform>
            <numerusform>%n sessions a quarter (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) a half-year (%1)</source>
        <translation>
            <numerusform>%n session a half-year (%1)</numerusform>
            <numerusform>%n sessions a half-year (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) a year (%1)</source>
        <translation>
            <numerusform>%n session a year (%1)</numerusform>
            <numerusform>%n sessions a year (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 not held, %n day(s) left.</source>
        <translation>
            <numerusform>%1: %2 not held, %n day left.</numerusform>
            <numerusform>%1: %2 not held, %n days left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::exchange::MembershipImport</name>
    <message numerus="yes">
        <source>%n line(s) cannot be taken over as they are. Nothing was written. Correct them, then import again.</source>
        <translation>
            <numerusform>%n line cannot be taken over as it is. Nothing was written. Correct it, then import again.</numerusform>
            <numerusform>%n lines cannot be taken over as they are. Nothing was written. Correct them, then import again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::reports::DueItems</name>
    <message numerus="yes">
        <source>%1: %n seat(s) vacant</source>
        <translation>
            <numerusform>%1: %n seat vacant</numerusform>
            <numerusform>%1: %n seats vacant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::sessions::SessionRepository</name>
    <message numerus="yes">
        <source>%n question(s) or follow-up(s) come from this session. Cancel the session rather than removing it.</source>
        <translation>
            <numerusform>%n question or follow-up comes from this session. Cancel the session rather than removing it.</numerusform>
            <numerusform>%n questions or follow-ups come from this session. Cancel the session rather than removing it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::sessions::SessionState</name>
    <message numerus="yes">
        <source>The notice is not respected: %n day(s) instead of %1. You can convene all the same; the notice given will stand in the record.</source>
        <translation>
            <numerusform>The notice is not respected: %n day instead of %1. You can convene all the same; the notice given will stand in the record.</numerusform>
            <numerusform>The notice is not respected: %n days instead of %1. You can convene all the same; the notice given will stand in the record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The attendance of %n participant(s) is not noted.</source>
        <translation>
            <numerusform>The attendance of %n participant is not noted.</numerusform>
            <numerusform>The attendance of %n participants is not noted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::PeoplePage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Sidebar</name>
    <message numerus="yes">
        <source>%1, %n due</source>
        <translation>
            <numerusform>%1, %n due</numerusform>
            <numerusform>%1, %n due</numerusform>
        </translation>
    </message>
</context>
</TS>
