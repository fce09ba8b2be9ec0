#include "core/reports/councilinitiatives.h"

#include "core/councils/initiativerepository.h"
#include "core/programme/actionrepository.h"

#include <QSet>

namespace faubourg::reports {

using councils::Carrying;
using councils::Initiative;
using programme::Action;
using programme::ActionRow;
using programme::CitizenInitiative;

namespace {

/// The same three ways in the words of two rooms that do not know each other.
std::optional<Carrying> carryingOf(CitizenInitiative initiative)
{
    switch (initiative) {
    case CitizenInitiative::Entrusted:
        return Carrying::Entrusted;
    case CitizenInitiative::ByResidents:
        return Carrying::ByResidents;
    case CitizenInitiative::ByCouncil:
        return Carrying::ByCouncil;
    case CitizenInitiative::None:
        break;
    }
    return std::nullopt;
}

CouncilInitiative lineOf(const Initiative &initiative)
{
    return {.initiative = initiative.id,
            .action = initiative.action,
            .council = initiative.council,
            .title = initiative.title,
            .number = {},
            .carrying = initiative.carrying,
            .organisation = initiative.organisation,
            .person = initiative.person,
            .period = initiative.period,
            .cost = initiative.cost,
            .asked = councils::askedTotal(initiative),
            .granted = councils::grantedTotal(initiative)};
}

/// The action's number, dates and money in the place of the line's own.
void takeAction(CouncilInitiative &line, const Action &action)
{
    line.number = action.number;
    line.period = action.dates;
    line.cost = action.totalCost;
    const programme::Amounts amounts = programme::total(action.lines);
    line.asked = amounts.requested;
    line.granted = amounts.decided;
}

CouncilInitiative lineOf(const Action &action, Carrying carrying)
{
    CouncilInitiative line{.initiative = {},
                           .action = action.id,
                           .council = action.councilId,
                           .title = action.title,
                           .number = {},
                           .carrying = carrying,
                           .organisation = action.operatorId,
                           .person = {},
                           .period = {},
                           .cost = {},
                           .asked = {},
                           .granted = {}};
    takeAction(line, action);
    return line;
}

} // namespace

Result<QList<CouncilInitiative>> councilInitiatives(const storage::Database &database,
                                                    CouncilId council, const Period &period)
{
    const programme::ActionRepository actions(database);
    FB_TRY_LET(own, councils::InitiativeRepository(database).list(council));
    QList<CouncilInitiative> lines;
    QSet<ActionId> told;
    for (const Initiative &initiative : std::as_const(own)) {
        CouncilInitiative line = lineOf(initiative);
        if (line.action.isValid()) {
            FB_TRY_LET(action, actions.find(line.action));
            takeAction(line, action);
            told.insert(line.action);
        }
        lines += line;
    }
    programme::ActionFilter filter;
    filter.councilId = council;
    FB_TRY_LET(rows, actions.list(filter));
    for (const ActionRow &row : std::as_const(rows)) {
        if (told.contains(row.id))
            continue;
        FB_TRY_LET(action, actions.find(row.id));
        const auto carrying = carryingOf(action.initiative);
        if (carrying && action.councilId.isValid())
            lines += lineOf(action, *carrying);
    }
    lines.removeIf([&](const CouncilInitiative &line) { return !overlap(line.period, period); });
    return lines;
}

} // namespace faubourg::reports
