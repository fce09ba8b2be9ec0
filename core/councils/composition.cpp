#include "core/councils/composition.h"

#include "core/councils/collegeshares.h"
#include "core/councils/termlights.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::councils {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::Composition)
};

struct Standing
{
    const Council &council;
    const CouncilRules &rules;
    QList<MemberRow> members; ///< full, running today
    QDate today;
    AlertDelays delays;

    int size() const { return static_cast<int>(members.size()); }
};

RuleLight sizeLight(const Standing &standing)
{
    const CouncilRules &rules = standing.rules;
    RuleLight light{.rule = u"max_members"_s, .measure = QString::number(standing.size())};
    if (rules.maxMembers) {
        const int excess = standing.size() - *rules.maxMembers;
        light.title = Tr::tr("At most %n member(s)", nullptr, *rules.maxMembers);
        light.state = excess > 0 ? LightState::Broken : LightState::Met;
        light.sentence = excess > 0
            ? Tr::tr("The council has %n member(s) too many. End a mandate, or put somebody on the "
                     "waiting list.",
                     nullptr, excess)
            : Tr::tr("The council has %n member(s).", nullptr, standing.size());
        return light;
    }
    const bool isAdvised = rules.advisedMinMembers || rules.advisedMaxMembers;
    if (!isAdvised) {
        light.title = Tr::tr("Number of members not limited");
        light.sentence = Tr::tr("The rules set no number of members.");
        return light;
    }
    const bool fits = standing.size() >= rules.advisedMinMembers.value_or(0)
        && (!rules.advisedMaxMembers || standing.size() <= *rules.advisedMaxMembers);
    light.title = Tr::tr("Between %1 and %2 members advised")
                      .arg(rules.advisedMinMembers.value_or(0))
                      .arg(rules.advisedMaxMembers.value_or(standing.size()));
    light.state = fits ? LightState::Met : LightState::Soon;
    light.sentence = Tr::tr("The council has %n member(s).", nullptr, standing.size());
    return light;
}

RuleLight vacancyLight(const Standing &standing)
{
    const int seats = static_cast<int>(standing.council.seats.size());
    const int vacant =
        seats - static_cast<int>(std::ranges::count_if(standing.members, [](const MemberRow &row) {
            return row.mandate.seat.isValid();
        }));
    RuleLight light{.rule = u"vacant_seats"_s, .title = Tr::tr("Every seat held")};
    if (seats == 0) {
        light.sentence = Tr::tr("The council has no seats: anybody may join.");
        return light;
    }
    light.state = vacant > 0 ? LightState::Soon : LightState::Met;
    light.measure = Tr::tr("%1 of %2").arg(seats - vacant).arg(seats);
    light.sentence = vacant > 0
        ? Tr::tr("%n seat(s) vacant. Appoint the next person on the waiting list.", nullptr, vacant)
        : Tr::tr("Every seat is held.");
    return light;
}

RuleLight parityLight(const Standing &standing)
{
    RuleLight light{.rule = u"parity"_s, .title = Tr::tr("Parity")};
    if (standing.rules.parity == Parity::None) {
        light.sentence = Tr::tr("The rules do not ask for parity.");
        return light;
    }
    QList<MemberRow> counted;
    for (const MemberRow &row : standing.members) {
        const College *college = findCollege(standing.council, row.mandate.college);
        const auto only = standing.rules.parityCollege;
        if (!only || (college && college->kind == *only))
            counted += row;
    }
    const SexCount count = countBySex(counted);
    const bool isRequired = standing.rules.parity == Parity::Required;
    light.title = isRequired ? Tr::tr("Parity (required)") : Tr::tr("Parity (advised)");
    light.measure = Tr::tr("%1 F, %2 M").arg(count.female).arg(count.male);
    if (isBalanced(count)) {
        light.state = LightState::Met;
        light.sentence = Tr::tr("Women and men are balanced.");
        return light;
    }
    light.state = isRequired ? LightState::Broken : LightState::Soon;
    const int gap = std::abs(count.female - count.male);
    light.sentence = count.female < count.male
        ? Tr::tr("%n woman(women) fewer than men.", nullptr, gap)
        : Tr::tr("%n man(men) fewer than women.", nullptr, gap);
    return light;
}

RuleLight minorsLight(const Standing &standing)
{
    RuleLight light{.rule = u"minors"_s, .title = Tr::tr("Papers of minors")};
    int minors = 0;
    int missing = 0;
    int comingOfAge = 0;
    for (const MemberRow &row : standing.members) {
        if (!people::isMinorOn(row.birthDate, standing.today))
            continue;
        ++minors;
        missing += row.mandate.parentalConsentOn.isValid() ? 0 : 1;
        const QDate majority = people::birthday(row.birthDate, people::kMajority);
        const QDate announced = majority.addDays(-standing.delays.majorityDays);
        comingOfAge += announced <= standing.today ? 1 : 0;
        const bool waits = row.mandate.parentalConsentOn.isValid() && announced > standing.today;
        const QDate change = waits ? announced : majority;
        if (!light.nextChangeOn.isValid() || change < light.nextChangeOn)
            light.nextChangeOn = change;
    }
    light.measure = QString::number(minors);
    if (minors == 0 || !standing.rules.minorNeedsAuthorisation) {
        light.sentence = minors == 0 ? Tr::tr("No member is a minor.")
                                     : Tr::tr("The rules ask for no authorisation.");
    } else if (missing > 0) {
        light.state = LightState::Broken;
        light.sentence = Tr::tr("%n parental authorisation(s) missing. Ask for them before the "
                                "next session.",
                                nullptr, missing);
    } else if (comingOfAge > 0) {
        light.state = LightState::Soon;
        light.sentence = Tr::tr("%n member(s) turning 18 soon: the authorisation then ends.",
                                nullptr, comingOfAge);
    } else {
        light.state = LightState::Met;
        light.sentence = Tr::tr("Every parental authorisation is there.");
    }
    return light;
}

RuleLight mandatesLight(const Standing &standing)
{
    RuleLight light{.rule = u"mandates"_s, .title = Tr::tr("Mandates that end")};
    const QDate horizon = standing.today.addMonths(standing.delays.mandateMonths);
    int overdue = 0;
    int ending = 0;
    QDate first;
    for (const MemberRow &row : standing.members) {
        const QDate end = row.mandate.plannedEnd;
        if (!end.isValid())
            continue;
        overdue += end < standing.today ? 1 : 0;
        ending += end >= standing.today && end <= horizon ? 1 : 0;
        if (end >= standing.today && (!first.isValid() || end < first))
            first = end;
    }
    light.measure = QString::number(overdue + ending);
    if (overdue > 0) {
        light.state = LightState::Broken;
        light.sentence =
            Tr::tr("%n mandate(s) past their planned end. Renew or end them.", nullptr, overdue);
    } else if (ending > 0) {
        light.state = LightState::Soon;
        light.nextChangeOn = first.addDays(1);
        light.sentence = Tr::tr("%n mandate(s) ending within %1 months.", nullptr, ending)
                             .arg(standing.delays.mandateMonths);
    } else if (first.isValid()) {
        light.state = LightState::Met;
        light.nextChangeOn = first.addMonths(-standing.delays.mandateMonths);
        light.sentence = Tr::tr("No mandate ends soon.");
    } else {
        light.sentence = Tr::tr("The mandates have no planned end.");
    }
    return light;
}

QDate nextOfficial(const Council &council, QDate today)
{
    QDate next;
    for (const Official &official : council.officials) {
        const QDate end = official.period.to;
        for (const QDate day : {official.period.from, end.isValid() ? end.addDays(1) : QDate()}) {
            const bool isElected = official.role == OfficialRole::Elected;
            if (isElected && day > today && (!next.isValid() || day < next))
                next = day;
        }
    }
    return next;
}

RuleLight electedPairLight(const Standing &standing)
{
    const int wanted = standing.rules.electedPairSize;
    const auto present = static_cast<int>(
        officialsOn(standing.council, OfficialRole::Elected, standing.today).size());
    const bool isComplete = present >= wanted;
    return {.rule = u"elected_pair"_s,
            .state = isComplete ? LightState::Met : LightState::Soon,
            .title = Tr::tr("%n elected official(s) to answer", nullptr, wanted),
            .measure = Tr::tr("%1 of %2").arg(present).arg(wanted),
            .sentence = isComplete
                ? Tr::tr("The elected officials of the council are known.")
                : Tr::tr("%n elected official(s) to name.", nullptr, wanted - present),
            .nextChangeOn = nextOfficial(standing.council, standing.today)};
}

/// The first day after `today` on which somebody comes or goes; invalid when none is known.
QDate nextComingOrGoing(const QList<MemberRow> &mandates, QDate today)
{
    QDate next;
    for (const MemberRow &row : mandates) {
        if (row.mandate.status != MandateStatus::Full)
            continue;
        const QDate end = row.mandate.endsOn;
        for (const QDate day : {row.mandate.startsOn, end.isValid() ? end.addDays(1) : QDate()}) {
            if (day > today && (!next.isValid() || day < next))
                next = day;
        }
    }
    return next;
}

} // namespace

QList<RuleLight> compositionLights(const Council &council, const CouncilRules &rules,
                                   const QList<MemberRow> &members, QDate today,
                                   const AlertDelays &delays)
{
    const Standing standing{.council = council,
                            .rules = rules,
                            .members = fullMembersOn(members, today),
                            .today = today,
                            .delays = delays};
    QList<RuleLight> lights{sizeLight(standing), vacancyLight(standing)};
    lights += shareLights(council, standing.members);
    lights += parityLight(standing);
    const QDate change = nextComingOrGoing(members, today);
    for (RuleLight &light : lights)
        light.nextChangeOn = change;
    lights << minorsLight(standing) << mandatesLight(standing);
    lights += termLights(council, rules, members, today, delays);
    if (rules.electedPairSize > 0)
        lights << electedPairLight(standing);
    return lights;
}

QList<MemberRow> fullMembersOn(const QList<MemberRow> &members, QDate day)
{
    QList<MemberRow> full;
    std::ranges::copy_if(members, std::back_inserter(full), [day](const MemberRow &row) {
        return row.mandate.status == MandateStatus::Full && isRunningOn(row.mandate, day);
    });
    return full;
}

SexCount countBySex(const QList<MemberRow> &members)
{
    SexCount count;
    for (const MemberRow &row : members) {
        switch (row.sex) {
        case people::Sex::Female:
            ++count.female;
            break;
        case people::Sex::Male:
            ++count.male;
            break;
        case people::Sex::Unknown:
            ++count.unknown;
            break;
        }
    }
    return count;
}

bool isBalanced(const SexCount &count)
{
    return std::abs(count.female - count.male) - count.unknown <= 1;
}

} // namespace faubourg::councils
