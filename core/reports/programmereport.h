#pragma once

#include "core/programme/fundingtotals.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::reports {

/// The programme of a year in figures.
struct ProgrammeSummary
{
    int year = 0;
    int actionCount = 0;
    int operatorCount = 0;
    int renewalCount = 0;
    int fundedCount = 0;                                   ///< actions with money decided
    QList<std::pair<programme::ActionState, int>> byState; ///< in the order of a file's life
    Money totalCost;
    programme::Amounts amounts;
    programme::PublicTotals expectedPublic;
    programme::PublicTotals actualPublic;
    int reportsWithoutPublic = 0; ///< reports received that count nobody by sex

    friend bool operator==(const ProgrammeSummary &, const ProgrammeSummary &) = default;
};

/// An action under one stake and one quartier, with its share of the money there.
struct ProgrammeRow
{
    ActionId id;
    QString number;
    QString operatorName;
    QString title;
    bool isRenewal = false;
    programme::ActionState state = programme::ActionState::Idea;
    bool isShared = false; ///< serves other quartiers too: the amounts are a part
    Money cost;
    programme::Amounts amounts;
};

struct QuartierGroup
{
    QuartierId id; ///< invalid: actions without quartier
    QString name;
    QList<ProgrammeRow> rows; ///< by number
    Money cost;
    programme::Amounts amounts;
};

struct StakeGroup
{
    StakeId id; ///< invalid: actions without objective
    QString title;
    QList<QuartierGroup> quartiers;
    Money cost;
    programme::Amounts amounts;
};

/// What one funder is asked and gives, over the programme.
struct MatrixColumn
{
    programme::Funder funder;
    programme::Amounts total;
    std::optional<programme::EnvelopeBalance> balance; ///< none without envelope
};

struct MatrixRow
{
    ActionId id;
    QString number;
    QString operatorName;
    QString title;
    Money cost;
    QList<programme::Amounts> cells; ///< one a column; unsaid where there is no line
    programme::Amounts total;
    Money uncovered() const { return cost - total.decided.value_or(Money()); }
};

/// Actions by funders ("maquette financière"): columns in the funders' order, those that
/// have neither line nor envelope left out; rows by number.
struct FundingMatrix
{
    QList<MatrixColumn> columns;
    QList<MatrixRow> rows;
    Money cost;
    programme::Amounts specific;
    programme::Amounts commonLaw;
    programme::Amounts total;
};

struct UncoveredObjective
{
    ObjectiveId id;
    QuartierId quartierId;
    QString quartier;
    QString stake;
    QString title;

    friend bool operator==(const UncoveredObjective &, const UncoveredObjective &) = default;
};

/// One bar of a chart.
struct MoneyPart
{
    QString name; ///< empty: without quartier
    programme::Amounts amounts;

    friend bool operator==(const MoneyPart &, const MoneyPart &) = default;
};

/// The programme of `year` as committees and the annual report read it. Whatever the
/// table, its total is summary.amounts, to the cent.
struct ProgrammeReport
{
    ProgrammeSummary summary;
    std::optional<ProgrammeSummary> previous; ///< the year before, when it had a campaign
    QList<StakeGroup> stakes; ///< in the contract's order, actions without objective last
    FundingMatrix matrix;
    QList<UncoveredObjective> objectivesWithoutAction; ///< by quartier; dropped ones left out
    QList<MoneyPart> moneyByFunder;
    QList<MoneyPart> moneyByQuartier;
    QList<programme::YearlyGrant> agreementsNeeded; ///< above the office's threshold
};

/// An empty report for a year without campaign.
Result<ProgrammeReport> programmeReport(const storage::Database &database, int year);

} // namespace faubourg::reports
