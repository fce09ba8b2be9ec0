#pragma once

#include "core/programme/fundingtotals.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::reports {

/// What the rows of the programming table are gathered by.
enum class ProgrammeGrouping {
    Stake,    ///< of the main objective; an action stands whole
    Quartier, ///< an action of several quartiers stands in each, for its share
    Operator,
};

/// An opinion and the funders who hold it, by their short names.
struct OpinionOf
{
    programme::FunderOpinion opinion = programme::FunderOpinion::None;
    QStringList funders;

    friend bool operator==(const OpinionOf &, const OpinionOf &) = default;
};

/// An action before the committee, whole or for the share of one quartier.
struct ProgrammingRow
{
    ActionId id = {};
    QString number = {};
    QString operatorName = {};
    QString title = {};
    QString stake = {}; ///< of the main objective; empty: none
    bool isRenewal = false;
    bool isPart = false;
    QStringList quartiers = {};
    Money cost = {};
    QList<std::optional<Money>> requested = {}; ///< one a funder of the table
    programme::Amounts amounts = {};
    QList<OpinionOf> opinions = {}; ///< the most favourable first
};

/// What `requested` and amounts make together.
struct ProgrammingSum
{
    Money cost;
    QList<std::optional<Money>> requested;
    programme::Amounts amounts;

    void add(const ProgrammingRow &row);
};

struct ProgrammingGroup
{
    QString title = {}; ///< empty: actions without stake or quartier
    QList<ProgrammingRow> rows = {};
    ProgrammingSum sum = {};
};

/// The table that committees decide on ("tableau de programmation"). Whatever the grouping,
/// its total is the programme's, to the cent.
struct ProgrammingTable
{
    int year = 0;
    ProgrammeGrouping grouping = ProgrammeGrouping::Stake;
    QList<programme::Funder> funders = {}; ///< those asked, in their order
    QList<ProgrammingGroup> groups = {};
    ProgrammingSum total = {};
    int actionCount = 0;
};

/// Without group for a year without action.
Result<ProgrammingTable> programmingTable(const storage::Database &database, int year,
                                          ProgrammeGrouping grouping);

} // namespace faubourg::reports
