#include "core/councils/participation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::councils {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::Participation)
};

int leadsOn(const QList<ParticipationRow> &rows, BodyId body, QDate day)
{
    return static_cast<int>(std::ranges::count_if(rows, [&](const ParticipationRow &row) {
        return row.participation.body == body && row.participation.role == ParticipationRole::Lead
            && isRunningOn(row.participation, day);
    }));
}

bool suits(int leads, int wanted, ShareRule rule)
{
    switch (rule) {
    case ShareRule::Exact:
        return leads == wanted;
    case ShareRule::Minimum:
        return leads >= wanted;
    case ShareRule::Maximum:
        return leads <= wanted;
    case ShareRule::None:
        break;
    }
    return true;
}

QString titleOf(int wanted, ShareRule rule)
{
    switch (rule) {
    case ShareRule::Minimum:
        return Tr::tr("At least %n lead(s) a working group", nullptr, wanted);
    case ShareRule::Maximum:
        return Tr::tr("At most %n lead(s) a working group", nullptr, wanted);
    case ShareRule::Exact:
    case ShareRule::None:
        break;
    }
    return Tr::tr("%n lead(s) a working group", nullptr, wanted);
}

/// The first day after `today` on which a period begins to run or has ended.
QDate nextTurn(const QList<Period> &periods, QDate today)
{
    QDate next;
    for (const Period &period : periods) {
        const QDate after = period.to.isValid() ? period.to.addDays(1) : QDate();
        for (const QDate day : {period.from, after}) {
            if (day.isValid() && day > today && (!next.isValid() || day < next))
                next = day;
        }
    }
    return next;
}

QList<Period> turningPeriods(const Council &council, const QList<ParticipationRow> &rows)
{
    QList<Period> periods;
    for (const Body &body : council.bodies) {
        if (body.kind == BodyKind::WorkingGroup)
            periods += body.period;
    }
    for (const ParticipationRow &row : rows) {
        if (row.participation.role == ParticipationRole::Lead)
            periods += Period{row.participation.startsOn, row.participation.endsOn};
    }
    return periods;
}

} // namespace

Result<void> validate(const Participation &participation)
{
    const auto invalid = [](const QString &message) {
        return Error{ErrorCode::InvalidInput, message, {}};
    };
    if (!participation.body.isValid())
        return invalid(Tr::tr("Choose the group."));
    if (!participation.person.isValid())
        return invalid(Tr::tr("Choose the person."));
    if (!participation.startsOn.isValid())
        return invalid(Tr::tr("Enter the day on which the person joins."));
    if (participation.endsOn.isValid() && participation.endsOn < participation.startsOn)
        return invalid(Tr::tr("The person leaves before joining. Correct the dates."));
    return {};
}

Result<Participation> ended(Participation participation, QDate day)
{
    if (participation.endsOn.isValid())
        return Error{
            ErrorCode::RuleViolation, Tr::tr("This person has left the group already."), {}};
    if (!day.isValid())
        return Error{ErrorCode::InvalidInput, Tr::tr("Enter the last day."), {}};
    participation.endsOn = day;
    FB_TRY(validate(participation));
    return participation;
}

Result<RoleChange> withRole(const Participation &participation, ParticipationRole role, QDate day)
{
    RoleChange change{.before = std::nullopt, .after = participation};
    change.after.role = role;
    if (day == participation.startsOn)
        return change;
    FB_TRY_LET(before, ended(participation, day.addDays(-1)));
    change.before = before;
    change.after.id = {};
    change.after.revision = 0;
    change.after.startsOn = day;
    return change;
}

QList<ParticipationRow> participantsOn(const QList<ParticipationRow> &rows, BodyId body, QDate day)
{
    QList<ParticipationRow> running;
    std::ranges::copy_if(rows, std::back_inserter(running), [&](const ParticipationRow &row) {
        return row.participation.body == body && isRunningOn(row.participation, day);
    });
    std::stable_partition(running.begin(), running.end(), [](const ParticipationRow &row) {
        return row.participation.role == ParticipationRole::Lead;
    });
    return running;
}

RuleLight leadsLight(const Council &council, const CouncilRules &rules,
                     const QList<ParticipationRow> &rows, QDate today)
{
    const int wanted = rules.workingGroupLeads.value_or(0);
    RuleLight light{.rule = u"working_group_leads"_s,
                    .title = titleOf(wanted, rules.workingGroupLeadsRule)};
    int groups = 0;
    QStringList wrong;
    for (const Body &body : council.bodies) {
        if (body.kind != BodyKind::WorkingGroup || !body.period.contains(today))
            continue;
        ++groups;
        const int leads = leadsOn(rows, body.id, today);
        if (!suits(leads, wanted, rules.workingGroupLeadsRule))
            wrong += Tr::tr("%1: %n lead(s)", nullptr, leads).arg(body.name);
    }
    if (!rules.workingGroupLeads || groups == 0) {
        light.sentence = groups == 0 ? Tr::tr("No working group runs today.")
                                     : Tr::tr("The rules set no number of leads.");
        return light;
    }
    const auto count = static_cast<int>(wrong.size());
    light.state = wrong.isEmpty() ? LightState::Met : LightState::Broken;
    light.measure = Tr::tr("%1 of %2").arg(groups - count).arg(groups);
    light.sentence = wrong.isEmpty()
        ? Tr::tr("Every working group has its leads.")
        : Tr::tr("%1. Name the leads, or close the group.").arg(wrong.join(u", "_s));
    light.nextChangeOn = nextTurn(turningPeriods(council, rows), today);
    return light;
}

} // namespace faubourg::councils
