#include "core/councils/meetingfrequency.h"

#include "core/base/text/dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace faubourg::councils {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::MeetingFrequency)
};

int monthsOf(Per per)
{
    switch (per) {
    case Per::Month:
        return 1;
    case Per::Quarter:
        return 3;
    case Per::HalfYear:
        return 6;
    case Per::Year:
        break;
    }
    return 12;
}

int countIn(const QList<QDate> &days, const Period &period)
{
    return static_cast<int>(
        std::ranges::count_if(days, [&](QDate day) { return period.contains(day); }));
}

QString bodyName(BodyKind kind)
{
    switch (kind) {
    case BodyKind::Plenary:
        return Tr::tr("plenary");
    case BodyKind::WorkingGroup:
        return Tr::tr("working group");
    case BodyKind::Coordination:
        break;
    }
    return Tr::tr("coordination");
}

QString titleOf(const Frequency &frequency)
{
    switch (frequency.per) {
    case Per::Month:
        return Tr::tr("%n session(s) a month (%1)", nullptr, frequency.times)
            .arg(bodyName(frequency.body));
    case Per::Quarter:
        return Tr::tr("%n session(s) a quarter (%1)", nullptr, frequency.times)
            .arg(bodyName(frequency.body));
    case Per::HalfYear:
        return Tr::tr("%n session(s) a half-year (%1)", nullptr, frequency.times)
            .arg(bodyName(frequency.body));
    case Per::Year:
        break;
    }
    return Tr::tr("%n session(s) a year (%1)", nullptr, frequency.times)
        .arg(bodyName(frequency.body));
}

/// The planned days of `period` from `today` on, earliest first.
QList<QDate> upcoming(const MeetingDays &days, const Period &period, QDate today)
{
    QList<QDate> coming;
    std::ranges::copy_if(days.planned, std::back_inserter(coming),
                         [&](QDate day) { return period.contains(day) && day >= today; });
    std::ranges::sort(coming);
    return coming;
}

/// False when the period before was held, or when no record reaches so far back.
bool missedBefore(const Frequency &frequency, const MeetingDays &days, const Period &current)
{
    const Period previous = periodAround(frequency.per, current.from.addDays(-1));
    const QList<QDate> known = days.held + days.planned;
    const bool isRecorded =
        std::ranges::any_of(known, [&](QDate day) { return day < previous.from; });
    return isRecorded && countIn(days.held, previous) < frequency.times;
}

struct Standing
{
    int held = 0;
    int times = 1;
    int daysLeft = 0;
    Period period;
    QList<QDate> coming;

    bool isHeld() const { return held >= times; }
    bool isPlanned() const { return held + coming.size() >= times; }
};

QString sentenceOf(const QString &subject, const Frequency &frequency, const Standing &standing)
{
    const QString name = periodName(frequency.per, standing.period.from);
    if (standing.isHeld())
        return Tr::tr("%1: %2 held.").arg(subject, name);
    if (standing.isPlanned()) {
        const QDate last = standing.coming.at(standing.times - standing.held - 1);
        return Tr::tr("%1: %2 planned on %3. Not met from %4 on if it is not held.")
            .arg(subject, name, plainDate(last), plainDate(standing.period.to.addDays(1)));
    }
    if (standing.times > 1)
        return Tr::tr("%1: %2, sessions held: %3 of %4, %n day(s) left.", nullptr,
                      standing.daysLeft)
            .arg(subject, name)
            .arg(standing.held)
            .arg(standing.times);
    return Tr::tr("%1: %2 not held, %n day(s) left.", nullptr, standing.daysLeft)
        .arg(subject, name);
}

void add(MeetingDays &days, const MeetingDays &more)
{
    days.held += more.held;
    days.planned += more.planned;
}

QList<Body> runningBodies(const Council &council, BodyKind kind, QDate today)
{
    QList<Body> bodies;
    std::ranges::copy_if(council.bodies, std::back_inserter(bodies), [&](const Body &body) {
        return body.kind == kind && body.period.contains(today);
    });
    return bodies;
}

LightState stateOf(const Standing &standing, bool missedBefore, int alertDays)
{
    if (standing.isHeld())
        return LightState::Met;
    if (missedBefore)
        return LightState::Broken;
    return standing.isPlanned() || standing.daysLeft <= alertDays ? LightState::Soon
                                                                  : LightState::Met;
}

} // namespace

Period periodAround(Per per, QDate day)
{
    const int months = monthsOf(per);
    const QDate from(day.year(), (day.month() - 1) / months * months + 1, 1);
    return {from, from.addMonths(months).addDays(-1)};
}

QString periodName(Per per, QDate day)
{
    const std::array quarters{Tr::tr("1st quarter"), Tr::tr("2nd quarter"), Tr::tr("3rd quarter"),
                              Tr::tr("4th quarter")};
    switch (per) {
    case Per::Month:
        return monthAndYear(day);
    case Per::Quarter:
        return quarters.at(static_cast<std::size_t>((day.month() - 1) / 3));
    case Per::HalfYear:
        return day.month() <= 6 ? Tr::tr("1st half-year") : Tr::tr("2nd half-year");
    case Per::Year:
        break;
    }
    return Tr::tr("year %1").arg(day.year());
}

RuleLight frequencyLight(const QString &subject, const Frequency &frequency,
                         const MeetingDays &days, QDate today, int alertDays)
{
    const Period period = periodAround(frequency.per, today);
    const Standing standing{.held = countIn(days.held, period),
                            .times = frequency.times,
                            .daysLeft = static_cast<int>(today.daysTo(period.to)),
                            .period = period,
                            .coming = upcoming(days, period, today)};
    const LightState state = stateOf(standing, missedBefore(frequency, days, period), alertDays);
    QString sentence = sentenceOf(subject, frequency, standing);
    if (state == LightState::Broken)
        sentence += u' '
            + Tr::tr("The %1 was not held either.")
                  .arg(periodName(frequency.per, period.from.addDays(-1)));
    const QDate alertOn = period.to.addDays(-alertDays);
    const bool waitsForAlert = state == LightState::Met && !standing.isHeld() && alertOn > today;
    return {.rule = QStringLiteral("frequency.") + kBodyKindKeys.key(frequency.body),
            .state = state,
            .title = titleOf(frequency),
            .measure = standing.isHeld() ? QString::number(standing.held)
                                         : Tr::tr("%n day(s)", nullptr, standing.daysLeft),
            .sentence = sentence,
            .nextChangeOn = waitsForAlert ? alertOn : period.to.addDays(1)};
}

QList<MeetingDuty> meetingDuties(const Council &council, const QList<Frequency> &frequencies,
                                 const QHash<BodyId, MeetingDays> &meetings, QDate today)
{
    QList<MeetingDuty> duties;
    for (const Frequency &frequency : frequencies) {
        const auto duty = [&](const QString &name) {
            const bool isAlone = frequencies.size() == 1 && frequency.body == BodyKind::Plenary;
            return MeetingDuty{
                frequency, isAlone ? council.name : Tr::tr("%1, %2").arg(council.name, name), {}};
        };
        const QList<Body> bodies = runningBodies(council, frequency.body, today);
        if (frequency.body == BodyKind::Plenary || bodies.isEmpty()) {
            MeetingDuty whole = duty(bodyName(frequency.body));
            if (frequency.body == BodyKind::Plenary)
                add(whole.days, meetings.value({}));
            for (const Body &body : bodies)
                add(whole.days, meetings.value(body.id));
            duties += whole;
            continue;
        }
        for (const Body &body : bodies) {
            MeetingDuty one = duty(bodies.size() == 1 ? bodyName(body.kind) : body.name);
            one.days = meetings.value(body.id);
            duties += one;
        }
    }
    return duties;
}

} // namespace faubourg::councils
