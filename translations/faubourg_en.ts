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
    <message numerus="yes">
        <source>%n people read.</source>
        <translation>
            <numerusform>%n person read.</numerusform>
            <numerusform>%n people read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left aside: the same person stands on both complementary lists.</source>
        <translation>
            <numerusform>%n line left aside: the same person stands on both complementary lists.</numerusform>
            <numerusform>%n lines left aside: the same people stand on both complementary lists.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people without a whole date of birth.</source>
        <translation>
            <numerusform>%n person without a whole date of birth.</numerusform>
            <numerusform>%n people without a whole date of birth.</numerusform>
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
    <name>faubourg::councils::CouncilTypeRepository</name>
    <message numerus="yes">
        <source>%n council(s) follow this type. Give them another type first.</source>
        <translation>
            <numerusform>%n council follows this type. Give it another type first.</numerusform>
            <numerusform>%n councils follow this type. Give them another type first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::councils::Eligibility</name>
    <message numerus="yes">
        <source>More than %n year(s) old on %1</source>
        <translation>
            <numerusform>More than %n year old on %1</numerusform>
            <numerusform>More than %n years old on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old on %1</source>
        <translation>
            <numerusform>%n year old on %1</numerusform>
            <numerusform>%n years old on %1</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::councils::Enrolment</name>
    <message numerus="yes">
        <source>Enrolments confirmed every %n month(s)</source>
        <translation>
            <numerusform>Enrolments confirmed every month</numerusform>
            <numerusform>Enrolments confirmed every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) to ask for.</source>
        <translation>
            <numerusform>%n confirmation to ask for.</numerusform>
            <numerusform>%n confirmations to ask for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) awaited.</source>
        <translation>
            <numerusform>%n answer awaited.</numerusform>
            <numerusform>%n answers awaited.</numerusform>
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
    <message numerus="yes">
        <source>%n session(s) a month (%1)</source>
        <translation>
            <numerusform>%n session a month (%1)</numerusform>
            <numerusform>%n sessions a month (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, sessions held: %3 of %4, %n day(s) left.</source>
        <translation>
            <numerusform>%1: %2, sessions held: %3 of %4, %n day left.</numerusform>
            <numerusform>%1: %2, sessions held: %3 of %4, %n days left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::councils::Participation</name>
    <message numerus="yes">
        <source>At least %n lead(s) a working group</source>
        <translation>
            <numerusform>At least %n lead a working group</numerusform>
            <numerusform>At least %n leads a working group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n lead(s) a working group</source>
        <translation>
            <numerusform>At most %n lead a working group</numerusform>
            <numerusform>At most %n leads a working group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) a working group</source>
        <translation>
            <numerusform>%n lead a working group</numerusform>
            <numerusform>%n leads a working group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n lead(s)</source>
        <translation>
            <numerusform>%1: %n lead</numerusform>
            <numerusform>%1: %n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::councils::Recognition</name>
    <message numerus="yes">
        <source>%n change(s) since the order of %1: ask for an amending order.</source>
        <translation>
            <numerusform>%n change since the order of %1: ask for an amending order.</numerusform>
            <numerusform>%n changes since the order of %1: ask for an amending order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::councils::RuleDefinitions</name>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times a month</source>
        <translation>
            <numerusform>once a month</numerusform>
            <numerusform>%n times a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times a quarter</source>
        <translation>
            <numerusform>once a quarter</numerusform>
            <numerusform>%n times a quarter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times a half-year</source>
        <translation>
            <numerusform>once a half-year</numerusform>
            <numerusform>%n times a half-year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times a year</source>
        <translation>
            <numerusform>once a year</numerusform>
            <numerusform>%n times a year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::councils::TermLights</name>
    <message numerus="yes">
        <source>Mandate renewed %n time(s) at most</source>
        <translation>
            <numerusform>Mandate renewed %n time at most</numerusform>
            <numerusform>Mandate renewed %n times at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) sit beyond the last renewal. End these mandates.</source>
        <translation>
            <numerusform>%n member sits beyond the last renewal. End this mandate.</numerusform>
            <numerusform>%n members sit beyond the last renewal. End these mandates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) ending soon cannot be renewed: find successors.</source>
        <translation>
            <numerusform>%n mandate ending soon cannot be renewed: find a successor.</numerusform>
            <numerusform>%n mandates ending soon cannot be renewed: find successors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renewed by %1 every %n months</source>
        <translation>
            <numerusform>Renewed by %1 every month</numerusform>
            <numerusform>Renewed by %1 every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) were to be renewed on %1.</source>
        <translation>
            <numerusform>%n seat was to be renewed on %1.</numerusform>
            <numerusform>%n seats were to be renewed on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) to be renewed on %1.</source>
        <translation>
            <numerusform>%n seat to be renewed on %1.</numerusform>
            <numerusform>%n seats to be renewed on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n substitute(s) at least</source>
        <translation>
            <numerusform>%n substitute at least</numerusform>
            <numerusform>%n substitutes at least</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n substitute(s) missing on the waiting list.</source>
        <translation>
            <numerusform>%n substitute missing on the waiting list.</numerusform>
            <numerusform>%n substitutes missing on the waiting list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::documents::AnnualReportDocument</name>
    <message numerus="yes">
        <source>%n report(s) received count nobody by sex, which the report owes.</source>
        <translation>
            <numerusform>%n report received counts nobody by sex, which the report owes.</numerusform>
            <numerusform>%n reports received count nobody by sex, which the report owes.</numerusform>
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
    <name>faubourg::reports::AroundTheTable</name>
    <message numerus="yes">
        <source>%1: %2 of %3 members, against %4. %n more would bring the council closer to its quartier.</source>
        <translation>
            <numerusform>%1: %2 of %3 members, against %4. %n more would bring the council closer to its quartier.</numerusform>
            <numerusform>%1: %2 of %3 members, against %4. %n more would bring the council closer to its quartier.</numerusform>
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
        <source>%1: %n seat(s) vacant.</source>
        <translation>
            <numerusform>%1: %n seat vacant.</numerusform>
            <numerusform>%1: %n seats vacant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) without date of birth are left out of the ages.</source>
        <translation>
            <numerusform>%n member without date of birth is left out of the ages.</numerusform>
            <numerusform>%n members without date of birth are left out of the ages.</numerusform>
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
    <message numerus="yes">
        <source>%1: %n enrolment(s) to have confirmed</source>
        <translation>
            <numerusform>%1: %n enrolment to have confirmed</numerusform>
            <numerusform>%1: %n enrolments to have confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Purge the electoral roll “%1”: %n people</source>
        <translation>
            <numerusform>Purge the electoral roll “%1”: %n person</numerusform>
            <numerusform>Purge the electoral roll “%1”: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n candidate(s) who were not retained anonymous</source>
        <translation>
            <numerusform>Make %n candidate who was not retained anonymous</numerusform>
            <numerusform>Make %n candidates who were not retained anonymous</numerusform>
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
    <name>faubourg::sortition::Explanation</name>
    <message numerus="yes">
        <source>at most %n seat(s)</source>
        <translation>
            <numerusform>at most %n seat</numerusform>
            <numerusform>at most %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) for %1</source>
        <translation>
            <numerusform>%n candidate for %1</numerusform>
            <numerusform>%n candidates for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are not enough candidates for %n seat(s)</source>
        <translation>
            <numerusform>There are not enough candidates for %n seat</numerusform>
            <numerusform>There are not enough candidates for %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::training::Training</name>
    <message numerus="yes">
        <source>The training has %n place(s): nobody more can be enrolled.</source>
        <translation>
            <numerusform>The training has %n place: nobody more can be enrolled.</numerusform>
            <numerusform>The training has %n places: nobody more can be enrolled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::ActionsPage</name>
    <message numerus="yes">
        <source>%n actions chosen</source>
        <translation>
            <numerusform>%n action chosen</numerusform>
            <numerusform>%n actions chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Ceremony</name>
    <message numerus="yes">
        <source>%n seat(s) to draw</source>
        <translation>
            <numerusform>%n seat to draw</numerusform>
            <numerusform>%n seats to draw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) take part</source>
        <translation>
            <numerusform>%n candidate takes part</numerusform>
            <numerusform>%n candidates take part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) keep their seat</source>
        <translation>
            <numerusform>%n member keeps their seat</numerusform>
            <numerusform>%n members keep their seat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::CommitteesPage</name>
    <message numerus="yes">
        <source>%n to plan</source>
        <translation>
            <numerusform>%n to plan</numerusform>
            <numerusform>%n to plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n committees</source>
        <translation>
            <numerusform>%n committee</numerusform>
            <numerusform>%n committees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::ContractTexts</name>
    <message numerus="yes">
        <source>%n to start</source>
        <translation>
            <numerusform>%n to start</numerusform>
            <numerusform>%n to start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n in progress</numerusform>
            <numerusform>%n in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n achieved</source>
        <translation>
            <numerusform>%n achieved</numerusform>
            <numerusform>%n achieved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times a year</source>
        <translation>
            <numerusform>%n time a year</numerusform>
            <numerusform>%n times a year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::CouncilTypesPage</name>
    <message numerus="yes">
        <source>%n council(s) follow it: a changed rule holds for them at once, its colleges for new ones only</source>
        <translation>
            <numerusform>%n council follows it: a changed rule holds for it at once, its colleges for new ones only</numerusform>
            <numerusform>%n councils follow it: a changed rule holds for them at once, its colleges for new ones only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Councils</name>
    <message numerus="yes">
        <source>%n times %1</source>
        <translation>
            <numerusform>%n time %1</numerusform>
            <numerusform>%n times %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::CouncilsPage</name>
    <message numerus="yes">
        <source>%n agenda items</source>
        <translation>
            <numerusform>%n agenda item</numerusform>
            <numerusform>%n agenda items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n councils</source>
        <translation>
            <numerusform>%n council</numerusform>
            <numerusform>%n councils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::DocumentChoice</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s) to check.</source>
        <translation>
            <numerusform>%n other thing to check.</numerusform>
            <numerusform>%n other things to check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attended</source>
        <translation>
            <numerusform>%n attended</numerusform>
            <numerusform>%n attended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::DrawPreparation</name>
    <message numerus="yes">
        <source>%n candidate(s) take part; these quotas can be met.</source>
        <translation>
            <numerusform>%n candidate takes part; these quotas can be met.</numerusform>
            <numerusform>%n candidates take part; these quotas can be met.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Draws</name>
    <message numerus="yes">
        <source>%n candidate(s) can never be drawn: %1.</source>
        <translation>
            <numerusform>%n candidate can never be drawn: %1.</numerusform>
            <numerusform>%n candidates can never be drawn: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::DuplicatesPage</name>
    <message numerus="yes">
        <source>%n other record(s) of the file</source>
        <translation>
            <numerusform>%n other record of the file</numerusform>
            <numerusform>%n other records of the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::EnrolmentsPanel</name>
    <message numerus="yes">
        <source>Without an answer within %n days, the enrolment lapses.</source>
        <translation>
            <numerusform>Without an answer within %n day, the enrolment lapses.</numerusform>
            <numerusform>Without an answer within %n days, the enrolment lapses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask %n people whether they stay enrolled</source>
        <translation>
            <numerusform>Ask %n person whether they stay enrolled</numerusform>
            <numerusform>Ask %n people whether they stay enrolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for %n confirmations</source>
        <translation>
            <numerusform>Ask for %n confirmation</numerusform>
            <numerusform>Ask for %n confirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are asked whether they stay.</source>
        <translation>
            <numerusform>%n person is asked whether they stay.</numerusform>
            <numerusform>%n people are asked whether they stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stay enrolled</source>
        <translation>
            <numerusform>%n person stays enrolled</numerusform>
            <numerusform>%n people stay enrolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note %n confirmations</source>
        <translation>
            <numerusform>Note %n confirmation</numerusform>
            <numerusform>Note %n confirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmations are noted.</source>
        <translation>
            <numerusform>%n confirmation is noted.</numerusform>
            <numerusform>%n confirmations are noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled today</source>
        <translation>
            <numerusform>%n person enrolled today</numerusform>
            <numerusform>%n people enrolled today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for %n confirmations…</source>
        <translation>
            <numerusform>Ask for %n confirmation…</numerusform>
            <numerusform>Ask for %n confirmations…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::FindBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::FollowUpsPage</name>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::HomePage</name>
    <message numerus="yes">
        <source>Due on %1, %n day(s) ago</source>
        <translation>
            <numerusform>Due on %1, %n day ago</numerusform>
            <numerusform>Due on %1, %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>waiting for %n day</numerusform>
            <numerusform>waiting for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::HomeSide</name>
    <message numerus="yes">
        <source>%n council(s) in order</source>
        <translation>
            <numerusform>%n council in order</numerusform>
            <numerusform>%n councils in order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to watch</source>
        <translation>
            <numerusform>%n to watch</numerusform>
            <numerusform>%n to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a rule not met</source>
        <translation>
            <numerusform>%n with a rule not met</numerusform>
            <numerusform>%n with a rule not met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::ImportPage</name>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>Import %n line</numerusform>
            <numerusform>Import %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s):</source>
        <translation>
            <numerusform>%n line:</numerusform>
            <numerusform>%n lines:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new,</source>
        <translation>
            <numerusform>%n new,</numerusform>
            <numerusform>%n new,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already known,</source>
        <translation>
            <numerusform>%n already known,</numerusform>
            <numerusform>%n already known,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical,</source>
        <translation>
            <numerusform>%n identical,</numerusform>
            <numerusform>%n identical,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful,</source>
        <translation>
            <numerusform>%n doubtful,</numerusform>
            <numerusform>%n doubtful,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <translation>
            <numerusform>%n refused.</numerusform>
            <numerusform>%n refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) imported.</source>
        <translation>
            <numerusform>%n candidate imported.</numerusform>
            <numerusform>%n candidates imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) imported.</source>
        <translation>
            <numerusform>%n member imported.</numerusform>
            <numerusform>%n members imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were left aside; export them to correct them.</source>
        <translation>
            <numerusform>%n line was left aside; export it to correct it.</numerusform>
            <numerusform>%n lines were left aside; export them to correct them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::LevelDetail</name>
    <message numerus="yes">
        <source>%n objectives:</source>
        <translation>
            <numerusform>%n objective:</numerusform>
            <numerusform>%n objectives:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::OpeningsView</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant seat(s)</source>
        <translation>
            <numerusform>%n vacant seat</numerusform>
            <numerusform>%n vacant seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) that end</source>
        <translation>
            <numerusform>%n mandate that ends</numerusform>
            <numerusform>%n mandates that end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorisation(s)</source>
        <translation>
            <numerusform>%n authorisation</numerusform>
            <numerusform>%n authorisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Output</name>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n file written to %1.</numerusform>
            <numerusform>%n files written to %1.</numerusform>
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
    <name>faubourg::ui::QuartierActions</name>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::QuartiersPage</name>
    <message numerus="yes">
        <source>%n quartiers</source>
        <translation>
            <numerusform>%n quartier</numerusform>
            <numerusform>%n quartiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::QuestionnairesPage</name>
    <message numerus="yes">
        <source>%n questionnaires</source>
        <translation>
            <numerusform>%n questionnaire</numerusform>
            <numerusform>%n questionnaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::QuestionsPage</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::RetentionPage</name>
    <message numerus="yes">
        <source>%n people of the roll are in the file.</source>
        <translation>
            <numerusform>%n person of the roll is in the file.</numerusform>
            <numerusform>%n people of the roll are in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stood on both complementary lists.</source>
        <translation>
            <numerusform>%n stood on both complementary lists.</numerusform>
            <numerusform>%n stood on both complementary lists.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a name were left aside.</source>
        <translation>
            <numerusform>%n line without a name was left aside.</numerusform>
            <numerusform>%n lines without a name were left aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of the roll leave this file for good. Their number and the digest of the imported file remain, for the record of the draw. This cannot be undone.</source>
        <translation>
            <numerusform>%n person of the roll leaves this file for good. The number and the digest of the imported file remain, for the record of the draw. This cannot be undone.</numerusform>
            <numerusform>%n people of the roll leave this file for good. Their number and the digest of the imported file remain, for the record of the draw. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n candidate(s) anonymous</source>
        <translation>
            <numerusform>Make %n candidate anonymous</numerusform>
            <numerusform>Make %n candidates anonymous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are anonymous.</source>
        <translation>
            <numerusform>%n candidate is anonymous.</numerusform>
            <numerusform>%n candidates are anonymous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::RollInvitationPanel</name>
    <message numerus="yes">
        <source>%n elector(s) of the roll are kept by this choice. Those drawn get a candidacy that waits for their agreement, and a letter that says where their address comes from.</source>
        <translation>
            <numerusform>%n elector of the roll is kept by this choice. Those drawn get a candidacy that waits for their agreement, and a letter that says where their address comes from.</numerusform>
            <numerusform>%n electors of the roll are kept by this choice. Those drawn get a candidacy that waits for their agreement, and a letter that says where their address comes from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elector(s) are to be invited. Print their letters.</source>
        <translation>
            <numerusform>%n elector is to be invited. Print their letter.</numerusform>
            <numerusform>%n electors are to be invited. Print their letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::SessionsPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added to the agenda.</source>
        <translation>
            <numerusform>%n item added to the agenda.</numerusform>
            <numerusform>%n items added to the agenda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) invited.</source>
        <translation>
            <numerusform>%n person invited.</numerusform>
            <numerusform>%n people invited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of notice asked for</source>
        <translation>
            <numerusform>%n day of notice asked for</numerusform>
            <numerusform>%n days of notice asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invited</numerusform>
            <numerusform>%n invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not noted</source>
        <translation>
            <numerusform>%n not noted</numerusform>
            <numerusform>%n not noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Were the convocations sent? The sending of %n is not noted.</source>
        <translation>
            <numerusform>Were the convocations sent? The sending of %n is not noted.</numerusform>
            <numerusform>Were the convocations sent? The sending of %n is not noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sending(s) noted.</source>
        <translation>
            <numerusform>%n sending noted.</numerusform>
            <numerusform>%n sendings noted.</numerusform>
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
<context>
    <name>faubourg::ui::StrategyView</name>
    <message numerus="yes">
        <source>%n objectives:</source>
        <translation>
            <numerusform>%n objective:</numerusform>
            <numerusform>%n objectives:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::TallyPanel</name>
    <message numerus="yes">
        <source>%n questionnaire(s) given back.</source>
        <translation>
            <numerusform>%n questionnaire given back.</numerusform>
            <numerusform>%n questionnaires given back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered.</source>
        <translation>
            <numerusform>%n answered.</numerusform>
            <numerusform>%n answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::TemplateDiff</name>
    <message numerus="yes">
        <source>… %n line(s) alike</source>
        <translation>
            <numerusform>… %n line alike</numerusform>
            <numerusform>… %n lines alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::TrainingsPage</name>
    <message numerus="yes">
        <source>%n to note</source>
        <translation>
            <numerusform>%n to note</numerusform>
            <numerusform>%n to note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
</context>
</TS>
