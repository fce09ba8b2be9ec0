#pragma once

#include "core/councils/councilrepository.h"
#include "core/exchange/people/columns.h"
#include "core/exchange/people/membershipimport.h"
#include "core/people/duplicates.h"

#include <map>
#include <set>

namespace faubourg::exchange {

/// Judges the lines of an import one after the other, remembering the seats it gave and
/// the people it met on the way.
class MembershipPlanner
{
public:
    MembershipPlanner(const storage::Database &database, MembershipKind kind, ImportOptions options,
                      QDate today);

    /// Reads what lines are compared with; before the first judge().
    Result<void> load();
    Result<ImportLine> judge(const ColumnMatch &columns, const Table::Line &line);

private:
    struct CouncilFacts
    {
        councils::Council council;
        QHash<CollegeId, int> vacancies;
        std::set<PersonId> present; ///< already members, or candidates
    };

    Result<CouncilFacts *> factsOf(CouncilId council);
    void findCouncil(const ColumnMatch &columns, const Table::Line &line, ImportLine &judged) const;
    Result<void> findCollege(const QString &cell, ImportLine &judged);
    void findPerson(ImportLine &judged);
    Result<void> place(ImportLine &judged);
    void checkRepeated(ImportLine &judged);

    const storage::Database &m_database;
    MembershipKind m_kind;
    ImportOptions m_options;
    QDate m_today;
    QList<councils::CouncilRow> m_councils;
    QHash<PersonId, people::PersonName> m_names;
    people::DuplicateFinder m_known;
    std::map<CouncilId, CouncilFacts> m_facts;
    QHash<QString, int> m_firstLine; ///< who in which council stood on which line
};

} // namespace faubourg::exchange
