#include "core/reports/programmingtable.h"

#include "core/base/text/fold.h"
#include "core/quartiers/quartierrepository.h"
#include "core/reports/actionsheet.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace faubourg::reports {

using namespace programme;

namespace {

/// The lines of one sheet as they stand in one place of the table.
struct Part
{
    const ActionSheet *sheet;
    QString place; ///< title of the group
    Money cost;
    QList<FundingLine> lines;
    bool isPart = false;
};

void cut(const Action &action, qsizetype place, std::optional<Money> &amount)
{
    if (amount)
        amount = splitByQuartier(action, *amount).at(place);
}

/// The share of the quartier at `place` of the action.
Part partOf(const ActionSheet &sheet, qsizetype place)
{
    const Action &action = sheet.action;
    Part part{&sheet, sheet.quartiers.at(place),
              splitByQuartier(action, action.totalCost).at(place), action.lines,
              action.quartiers.size() > 1};
    for (FundingLine &line : part.lines) {
        cut(action, place, line.amounts.requested);
        cut(action, place, line.amounts.proposed);
        cut(action, place, line.amounts.decided);
        cut(action, place, line.amounts.paid);
    }
    return part;
}

QString stakeOf(const ActionSheet &sheet)
{
    return sheet.objectives.isEmpty() ? QString() : sheet.objectives.first().stake;
}

QList<Part> partsOf(const ActionSheet &sheet, ProgrammeGrouping grouping)
{
    const auto whole = [&](const QString &place) {
        return QList{Part{&sheet, place, sheet.action.totalCost, sheet.action.lines}};
    };
    switch (grouping) {
    case ProgrammeGrouping::Stake:
        return whole(stakeOf(sheet));
    case ProgrammeGrouping::Operator:
        return whole(sheet.carrier.name);
    case ProgrammeGrouping::Quartier:
        break;
    }
    if (sheet.quartiers.isEmpty())
        return whole({});
    QList<Part> parts;
    for (qsizetype place = 0; place < sheet.quartiers.size(); ++place)
        parts += partOf(sheet, place);
    return parts;
}

QList<OpinionOf> opinionsOf(const ActionSheet &sheet)
{
    QMap<FunderOpinion, QStringList> byOpinion;
    for (const SheetLine &line : sheet.lines) {
        QStringList &names = byOpinion[line.line.opinion];
        if (!names.contains(line.funder.shortName))
            names += line.funder.shortName;
    }
    byOpinion.remove(FunderOpinion::None);
    QList<OpinionOf> opinions;
    for (auto one = byOpinion.cbegin(); one != byOpinion.cend(); ++one)
        opinions += OpinionOf{one.key(), one.value()};
    return opinions;
}

ProgrammingRow rowOf(const Part &part, const QList<Funder> &funders)
{
    const ActionSheet &sheet = *part.sheet;
    ProgrammingRow row{.id = sheet.action.id,
                       .number = sheet.action.number,
                       .operatorName = sheet.carrier.name,
                       .title = sheet.action.title,
                       .stake = stakeOf(sheet),
                       .isRenewal = sheet.action.isRenewal,
                       .isPart = part.isPart,
                       .quartiers = sheet.quartiers,
                       .cost = part.cost,
                       .amounts = total(part.lines),
                       .opinions = opinionsOf(sheet)};
    for (const Funder &funder : funders) {
        Amounts asked;
        for (const FundingLine &line : part.lines) {
            if (line.funderId == funder.id)
                asked += line.amounts;
        }
        row.requested += asked.requested;
    }
    return row;
}

/// The funders that somebody asked for money, in their order.
QList<Funder> fundersOf(const QList<ActionSheet> &sheets)
{
    QList<Funder> funders;
    for (const ActionSheet &sheet : sheets) {
        for (const SheetLine &line : sheet.lines) {
            if (!funders.contains(line.funder))
                funders += line.funder;
        }
    }
    std::ranges::sort(funders, {}, [](const Funder &funder) {
        return std::tuple(funder.position, funder.name, funder.id.value());
    });
    return funders;
}

/// The titles of the groups in the order of the table; actions of no group come last.
Result<QStringList> placesOf(const storage::Database &database, const QList<ActionSheet> &sheets,
                             ProgrammeGrouping grouping)
{
    QStringList places;
    if (grouping == ProgrammeGrouping::Stake) {
        FB_TRY_LET(objectives, contract::ObjectiveRepository(database).list({}));
        for (const contract::ObjectiveRow &row : objectives)
            places += row.stake;
    } else if (grouping == ProgrammeGrouping::Quartier) {
        FB_TRY_LET(quartiers, quartiers::QuartierRepository(database).list({}));
        for (const quartiers::QuartierRow &row : quartiers)
            places += row.name;
    } else {
        for (const ActionSheet &sheet : sheets)
            places += sheet.carrier.name;
        std::ranges::sort(places,
                          [](const QString &a, const QString &b) { return lessForReaders(a, b); });
    }
    places.removeDuplicates();
    places.removeAll(QString());
    return places + QStringList{QString()};
}

} // namespace

void ProgrammingSum::add(const ProgrammingRow &row)
{
    cost += row.cost;
    amounts += row.amounts;
    requested.resize(row.requested.size());
    for (qsizetype i = 0; i < row.requested.size(); ++i) {
        if (row.requested.at(i))
            requested[i] = requested.at(i).value_or(Money()) + *row.requested.at(i);
    }
}

Result<ProgrammingTable> programmingTable(const storage::Database &database, int year,
                                          ProgrammeGrouping grouping)
{
    FB_TRY_LET(sheets, actionSheets(database, year, {}));
    FB_TRY_LET(places, placesOf(database, sheets, grouping));
    ProgrammingTable table{.year = year,
                           .grouping = grouping,
                           .funders = fundersOf(sheets),
                           .actionCount = static_cast<int>(sheets.size())};
    QHash<QString, ProgrammingGroup> groups;
    for (const ActionSheet &sheet : sheets) {
        for (const Part &part : partsOf(sheet, grouping))
            groups[part.place].rows += rowOf(part, table.funders);
    }
    for (const QString &place : places) {
        if (!groups.contains(place))
            continue;
        ProgrammingGroup group = groups.value(place);
        group.title = place;
        for (const ProgrammingRow &row : std::as_const(group.rows)) {
            group.sum.add(row);
            table.total.add(row);
        }
        table.groups += group;
    }
    return table;
}

} // namespace faubourg::reports
