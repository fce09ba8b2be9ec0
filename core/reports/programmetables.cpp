#include "core/reports/programmetables.h"

#include "core/reports/programmereport.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::reports::ProgrammeTables)
};

QList<Column> amountColumns()
{
    return {{u"requested"_s, Tr::tr("Requested"), CellType::Money},
            {u"proposed"_s, Tr::tr("Proposed"), CellType::Money},
            {u"decided"_s, Tr::tr("Decided"), CellType::Money},
            {u"paid"_s, Tr::tr("Paid"), CellType::Money}};
}

QVariantList amountCells(const programme::Amounts &amounts)
{
    return {cell(amounts.requested), cell(amounts.proposed), cell(amounts.decided),
            cell(amounts.paid)};
}

Listing funding(const FundingMatrix &matrix)
{
    Listing listing{.kind = u"programme"_s,
                    .title = Tr::tr("Funding by action"),
                    .columns = {{u"number"_s, Tr::tr("No.")},
                                {u"operator"_s, Tr::tr("Operator")},
                                {u"title"_s, Tr::tr("Action")},
                                {u"cost"_s, Tr::tr("Total cost"), CellType::Money}},
                    .rows = {}};
    for (const MatrixColumn &column : matrix.columns) {
        const QString name = column.funder.shortName;
        listing.columns += {{u"requested_%1"_s.arg(column.funder.id.value()),
                             Tr::tr("%1, requested").arg(name), CellType::Money},
                            {u"decided_%1"_s.arg(column.funder.id.value()),
                             Tr::tr("%1, decided").arg(name), CellType::Money}};
    }
    listing.columns += {{u"requested"_s, Tr::tr("Requested, all"), CellType::Money},
                        {u"decided"_s, Tr::tr("Decided, all"), CellType::Money},
                        {u"paid"_s, Tr::tr("Paid, all"), CellType::Money},
                        {u"uncovered"_s, Tr::tr("Left to find"), CellType::Money}};
    for (const MatrixRow &row : matrix.rows) {
        QVariantList cells{row.number, row.operatorName, row.title, cell(row.cost)};
        for (const programme::Amounts &amounts : row.cells)
            cells += {cell(amounts.requested), cell(amounts.decided)};
        cells += {cell(row.total.requested), cell(row.total.decided), cell(row.total.paid),
                  cell(row.uncovered())};
        listing.rows.append(cells);
    }
    return listing;
}

Listing byStake(const QList<StakeGroup> &stakes)
{
    Listing listing{.kind = u"programme_by_stake"_s,
                    .title = Tr::tr("By stake and quartier"),
                    .columns = {{u"stake"_s, Tr::tr("Stake")},
                                {u"quartier"_s, Tr::tr("Quartier")},
                                {u"number"_s, Tr::tr("No.")},
                                {u"operator"_s, Tr::tr("Operator")},
                                {u"title"_s, Tr::tr("Action")},
                                {u"renewal"_s, Tr::tr("Renewal"), CellType::Flag},
                                {u"cost"_s, Tr::tr("Cost, this part"), CellType::Money}},
                    .rows = {}};
    listing.columns += amountColumns();
    for (const StakeGroup &stake : stakes) {
        for (const QuartierGroup &quartier : stake.quartiers) {
            for (const ProgrammeRow &row : quartier.rows)
                listing.rows.append(QVariantList{stake.title, quartier.name, row.number,
                                                 row.operatorName, row.title, cell(row.isRenewal),
                                                 cell(row.cost)}
                                    + amountCells(row.amounts));
        }
    }
    return listing;
}

Listing parts(const QString &kind, const QString &title, const QString &heading,
              const QList<MoneyPart> &money)
{
    Listing listing{.kind = kind, .title = title, .columns = {{u"name"_s, heading}}, .rows = {}};
    listing.columns += amountColumns();
    for (const MoneyPart &part : money)
        listing.rows.append(QVariantList{part.name} + amountCells(part.amounts));
    return listing;
}

Listing uncovered(const QList<UncoveredObjective> &objectives)
{
    Listing listing{.kind = u"objectives_without_action"_s,
                    .title = Tr::tr("Objectives without action"),
                    .columns = {{u"quartier"_s, Tr::tr("Quartier")},
                                {u"stake"_s, Tr::tr("Stake")},
                                {u"objective"_s, Tr::tr("Operational objective")}},
                    .rows = {}};
    for (const UncoveredObjective &objective : objectives)
        listing.rows += QVariantList{objective.quartier, objective.stake, objective.title};
    return listing;
}

} // namespace

Result<QList<Listing>> programmeTables(const storage::Database &database, int year)
{
    FB_TRY_LET(report, programmeReport(database, year));
    return QList{
        funding(report.matrix), byStake(report.stakes),
        parts(u"money_by_funder"_s, Tr::tr("By funder"), Tr::tr("Funder"), report.moneyByFunder),
        parts(u"money_by_quartier"_s, Tr::tr("By quartier"), Tr::tr("Quartier"),
              report.moneyByQuartier),
        uncovered(report.objectivesWithoutAction)};
}

} // namespace faubourg::reports
