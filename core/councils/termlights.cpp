#include "core/councils/termlights.h"

#include "core/base/text/dates.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::councils {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::TermLights)
};

/// Beyond the last renewal allowed: one mandate, and as many renewals as may be.
RuleLight renewalsLight(const CouncilRules &rules, const QList<MemberRow> &mandates, QDate today,
                        const AlertDelays &delays)
{
    const int most = 1 + *rules.terms.maxRenewals;
    const QDate horizon = today.addMonths(delays.mandateMonths);
    int over = 0;
    int last = 0;
    RuleLight light{.rule = u"max_renewals"_s,
                    .title = Tr::tr("Mandate renewed %n time(s) at most", nullptr, most - 1)};
    for (const MemberRow &member : fullMembersOn(mandates, today)) {
        const int held = mandatesHeld(mandates, member.mandate.person, today);
        over += held > most ? 1 : 0;
        const QDate end = member.mandate.plannedEnd;
        if (held != most || !end.isValid() || end < today)
            continue;
        last += end <= horizon ? 1 : 0;
        const QDate change = end <= horizon ? end.addDays(1) : end.addMonths(-delays.mandateMonths);
        if (!light.nextChangeOn.isValid() || change < light.nextChangeOn)
            light.nextChangeOn = change;
    }
    light.measure = QString::number(over + last);
    light.state = over > 0 ? LightState::Broken : last > 0 ? LightState::Soon : LightState::Met;
    if (over > 0)
        light.sentence =
            Tr::tr("%n member(s) sit beyond the last renewal. End these mandates.", nullptr, over);
    else if (last > 0)
        light.sentence =
            Tr::tr("%n mandate(s) ending soon cannot be renewed: find successors.", nullptr, last);
    else
        light.sentence = Tr::tr("Nobody sits more often than the rules allow.");
    return light;
}

int startedFrom(const QList<MemberRow> &members, QDate day)
{
    return static_cast<int>(std::ranges::count_if(
        members, [day](const MemberRow &member) { return member.mandate.startsOn >= day; }));
}

/// The share of `size` to be renewed, rounded up.
int partOf(const Share &share, int size)
{
    return (size * share.part + share.whole - 1) / share.whole;
}

RuleLight renewalLight(const Council &council, const CouncilRules &rules,
                       const QList<MemberRow> &mandates, QDate today, const AlertDelays &delays)
{
    const QString share = QString::number(rules.terms.renewalShare.part) + u'/'
        + QString::number(rules.terms.renewalShare.whole);
    RuleLight light{
        .rule = u"renewal_share"_s,
        .title =
            Tr::tr("Renewed by %1 every %n months", nullptr, rules.terms.renewalMonths).arg(share)};
    const QDate last = renewalDay(council, rules, mandates, today, false);
    const QDate next = renewalDay(council, rules, mandates, today, true);
    const auto members = fullMembersOn(mandates, today);
    const auto size =
        static_cast<int>(council.seats.isEmpty() ? members.size() : council.seats.size());
    const int wanted = partOf(rules.terms.renewalShare, size);
    const int renewed = last.isValid() ? startedFrom(members, last) : wanted;
    light.measure = Tr::tr("%1 of %2").arg(renewed).arg(wanted);
    if (!next.isValid()) {
        light.measure.clear();
        light.sentence = Tr::tr("The day the council was created is missing: enter it to know "
                                "when it is to be renewed.");
        return light;
    }
    const bool isNear = today.addMonths(delays.mandateMonths) >= next;
    light.nextChangeOn = isNear ? next : next.addMonths(-delays.mandateMonths);
    if (renewed < wanted) {
        light.state = LightState::Broken;
        light.sentence = Tr::tr("%n seat(s) were to be renewed on %1.", nullptr, wanted - renewed)
                             .arg(plainDate(last));
        return light;
    }
    light.state = isNear ? LightState::Soon : LightState::Met;
    light.sentence =
        Tr::tr("%n seat(s) to be renewed on %1.", nullptr, wanted).arg(plainDate(next));
    return light;
}

RuleLight substitutesLight(const CouncilRules &rules, const QList<MemberRow> &mandates, QDate today)
{
    const int wanted = *rules.draw.substituteCount;
    const auto waiting =
        static_cast<int>(std::ranges::count_if(mandates, [today](const MemberRow &row) {
            return row.mandate.status == MandateStatus::Substitute
                && isRunningOn(row.mandate, today);
        }));
    const bool isEnough = waiting >= wanted;
    return {.rule = u"substitute_count"_s,
            .state = isEnough ? LightState::Met : LightState::Soon,
            .title = Tr::tr("%n substitute(s) at least", nullptr, wanted),
            .measure = Tr::tr("%1 of %2").arg(waiting).arg(wanted),
            .sentence = isEnough ? Tr::tr("Enough substitutes wait for a seat.")
                                 : Tr::tr("%n substitute(s) missing on the waiting list.", nullptr,
                                          wanted - waiting),
            .nextChangeOn = {}};
}

/// The first day of the council: its creation, or its first mandate.
QDate beginningOf(const Council &council, const QList<MemberRow> &mandates)
{
    QDate first = council.createdOn;
    if (first.isValid())
        return first;
    for (const MemberRow &row : mandates) {
        if (!first.isValid() || row.mandate.startsOn < first)
            first = row.mandate.startsOn;
    }
    return first;
}

} // namespace

int mandatesHeld(const QList<MemberRow> &mandates, PersonId person, QDate today)
{
    return static_cast<int>(std::ranges::count_if(mandates, [&](const MemberRow &row) {
        return row.mandate.person == person && row.mandate.status == MandateStatus::Full
            && row.mandate.startsOn <= today;
    }));
}

QDate renewalDay(const Council &council, const CouncilRules &rules,
                 const QList<MemberRow> &mandates, QDate today, bool next)
{
    const QDate first = beginningOf(council, mandates);
    const int months = rules.terms.renewalMonths;
    if (!first.isValid() || months < 1)
        return {};
    QDate last;
    QDate day = first.addMonths(months);
    for (int times = 2; day <= today; ++times) {
        last = day;
        day = first.addMonths(times * months);
    }
    return next ? day : last;
}

QList<RuleLight> termLights(const Council &council, const CouncilRules &rules,
                            const QList<MemberRow> &mandates, QDate today,
                            const AlertDelays &delays)
{
    QList<RuleLight> lights;
    if (rules.terms.maxRenewals)
        lights += renewalsLight(rules, mandates, today, delays);
    if (rules.terms.renewalMonths > 0 && rules.terms.renewalShare.part > 0)
        lights += renewalLight(council, rules, mandates, today, delays);
    if (rules.draw.substituteCount)
        lights += substitutesLight(rules, mandates, today);
    return lights;
}

} // namespace faubourg::councils
