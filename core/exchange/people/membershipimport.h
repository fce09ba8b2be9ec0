#pragma once

#include "core/base/ids.h"
#include "core/exchange/table.h"
#include "core/people/person.h"

#include <QHash>

namespace faubourg::storage {
class Database;
}

namespace faubourg::exchange {

/// What a line becomes: a mandate, or a candidacy.
enum class MembershipKind { Member, Candidate };

enum class ImportVerdict {
    New,       ///< somebody the file did not know
    Known,     ///< somebody it knows, new to the council
    Identical, ///< already there: nothing to write
    Doubtful,  ///< looks like somebody else; a person decides
    Refused    ///< cannot be written
};

struct ImportLine
{
    int number = 0; ///< in the file, from 1
    ImportVerdict verdict = ImportVerdict::New;
    people::Person person; ///< with the id of the stored one when it is known
    CouncilId council = {};
    CollegeId college = {};
    QString represents;
    QDate date;             ///< of the candidacy, or the first day of the mandate
    QStringList reasons;    ///< translated: why it is doubtful or refused
    PersonId likeness = {}; ///< of the file, whom the person may be
    QStringList cells = {}; ///< as they stand in the file
};

/// What an import would do, line by line; nothing is written yet.
struct ImportPlan
{
    MembershipKind kind = MembershipKind::Member;
    QList<ImportLine> lines;
    QStringList unknownHeadings;
    QStringList headings;

    int count(ImportVerdict verdict) const;
    /// What can be written as it is: new and known people.
    int writable() const;
};

/// The plan without the lines that cannot be written, for whoever decided to leave them.
ImportPlan withoutRefused(ImportPlan plan);

/// The lines that cannot be written, with their reasons, as CSV to correct and import again.
QByteArray refusedLines(const ImportPlan &plan);

struct ImportOptions
{
    CouncilId council = {};               ///< for files without a column of councils
    QHash<QString, QString> columns = {}; ///< heading -> field key, chosen by hand
    bool acceptDoubtful = false;          ///< doubtful lines become new persons
    QString sheet = {};                   ///< of a workbook; empty: the first one shown
    /// Doubtful lines that somebody looked at: the person it is, or an invalid id for a new one.
    QHash<int, PersonId> decisions = {};
};

/// Reads `bytes` (see readSheet()) and judges each line against the file.
/// InvalidInput when it is no table or lacks a required column.
Result<ImportPlan> planMembershipImport(const storage::Database &database, MembershipKind kind,
                                        const QByteArray &bytes, const ImportOptions &options,
                                        QDate today);

/// The same of a table that was read before.
Result<ImportPlan> planMembershipImport(const storage::Database &database, MembershipKind kind,
                                        const Table &table, const ImportOptions &options,
                                        QDate today);

/// Writes the plan in one transaction; returns how many lines were written.
/// RuleViolation, and nothing written, when a line is refused or still doubtful.
Result<int> applyMembershipImport(const storage::Database &database, const ImportPlan &plan);

} // namespace faubourg::exchange
