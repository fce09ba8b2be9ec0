#pragma once

#include "core/programme/action.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::programme {

/// One line of a list of actions: what a table, a report or the command line shows.
struct ActionRow
{
    ActionId id;
    QString number;
    int year = 0;
    OrganisationId operatorId;
    QString operatorName;
    QString title;
    ActionState state = ActionState::Idea;
    QStringList quartiers; ///< names, in the action's order
    ObjectiveId mainObjectiveId;
    QString stake; ///< title of the main objective's stake; empty without objective
    bool isRenewal = false;
    Money cost;
    std::optional<Money> requested; ///< all lines; none while nobody said
    std::optional<Money> decided;
    std::optional<Money> paid;
    QDate reportDueOn; ///< the action's own date, seldom given
    QDate reportReceivedOn;

    friend bool operator==(const ActionRow &, const ActionRow &) = default;
};

/// Every given condition holds.
struct ActionFilter
{
    std::optional<int> year = {};
    std::optional<ActionState> state = {};
    OrganisationId operatorId = {};
    QuartierId quartierId = {};
    ObjectiveId objectiveId = {};
    CouncilId councilId = {};
    QString words = {}; ///< over number, title, place, Dauphin reference and operator
};

class ActionRepository final
{
public:
    explicit ActionRepository(const storage::Database &database) : m_database(database) { }

    Result<Action> find(ActionId id) const;
    /// The whole actions of a year, by number, in a fixed number of queries.
    Result<QList<Action>> ofYear(int year) const;
    /// Those with a funding line in `year`, whatever their campaign.
    Result<QList<Action>> fundedIn(int year) const;
    /// By number.
    Result<QList<ActionRow>> list(const ActionFilter &filter) const;
    Result<QString> nextNumber(int year) const;

    /// Insert or update; returns the action as stored. A new action without number gets
    /// its campaign's next one; one without dated state gets its state dated today.
    /// Conflict when the number is taken.
    Result<Action> save(const Action &action);
    /// RuleViolation while another action renews it.
    Result<void> remove(ActionId id, int revision);

private:
    const storage::Database &m_database;
};

} // namespace faubourg::programme
