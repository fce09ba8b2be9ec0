#include "core/exchange/people/membershipimport.h"

#include "core/councils/candidacyrepository.h"
#include "core/councils/mandaterepository.h"
#include "core/councils/succession.h"
#include "core/exchange/csv/csvwriter.h"
#include "core/exchange/people/membershipplanner.h"
#include "core/exchange/people/personline.h"
#include "core/exchange/spreadsheet/spreadsheet.h"
#include "core/people/personrepository.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::exchange::MembershipImport)
};

Result<void> checkWritable(const ImportPlan &plan)
{
    const int refused = plan.count(ImportVerdict::Refused) + plan.count(ImportVerdict::Doubtful);
    if (refused == 0)
        return {};
    return Error{ErrorCode::RuleViolation,
                 Tr::tr("%n line(s) cannot be taken over as they are. Nothing was written. Correct "
                        "them, then import again.",
                        nullptr, refused),
                 {}};
}

Result<void> addCandidacy(const storage::Database &database, const ImportLine &line,
                          PersonId person)
{
    councils::Candidacy candidacy;
    candidacy.council = line.council;
    candidacy.person = person;
    candidacy.college = line.college;
    candidacy.submittedOn = line.date;
    candidacy.origin = councils::CandidacyOrigin::List;
    FB_TRY(councils::CandidacyRepository(database).save(candidacy));
    return {};
}

Result<void> addMandate(const storage::Database &database, const ImportLine &line, PersonId person)
{
    const councils::CouncilRepository councils(database);
    const councils::MandateRepository mandates(database);
    FB_TRY_LET(council, councils.find(line.council));
    FB_TRY_LET(rules, councils.rules(council));
    FB_TRY_LET(stored, mandates.list({.council = line.council}));
    const auto vacant = councils::vacantSeats(council, stored, line.date);
    const auto seat = std::ranges::find(vacant, line.college, &councils::VacantSeat::college);
    councils::Mandate mandate;
    mandate.council = line.council;
    mandate.person = person;
    mandate.college = line.college;
    mandate.seat = seat == vacant.end() ? SeatId() : seat->seat;
    mandate.represents = line.represents;
    mandate.startsOn = line.date;
    mandate.plannedEnd = councils::plannedEnd(rules, line.date);
    FB_TRY(mandates.save(mandate));
    return {};
}

Result<PersonId> storedPerson(const storage::Database &database, const ImportLine &line)
{
    if (line.person.id.isValid())
        return line.person.id;
    FB_TRY_LET(person, people::PersonRepository(database).save(line.person));
    return person.id;
}

} // namespace

int ImportPlan::count(ImportVerdict verdict) const
{
    return static_cast<int>(std::ranges::count(lines, verdict, &ImportLine::verdict));
}

int ImportPlan::writable() const
{
    return count(ImportVerdict::New) + count(ImportVerdict::Known);
}

ImportPlan withoutRefused(ImportPlan plan)
{
    plan.lines.removeIf([](const ImportLine &line) {
        return line.verdict == ImportVerdict::Refused || line.verdict == ImportVerdict::Doubtful;
    });
    return plan;
}

QByteArray refusedLines(const ImportPlan &plan)
{
    using reports::CellType;
    reports::Listing listing{
        .kind = u"refused"_s,
        .title = Tr::tr("Lines not taken over"),
        .columns = {{u"line"_s, Tr::tr("Line"), CellType::Integer}, {u"why"_s, Tr::tr("Why")}},
        .rows = {}};
    for (const QString &heading : plan.headings)
        listing.columns.append({heading, heading, CellType::Text});
    for (const ImportLine &line : plan.lines) {
        if (line.verdict != ImportVerdict::Refused && line.verdict != ImportVerdict::Doubtful)
            continue;
        QVariantList row{qint64(line.number), line.reasons.join(u' ')};
        for (qsizetype column = 0; column < plan.headings.size(); ++column)
            row += line.cells.value(column);
        listing.rows += row;
    }
    return toCsv(listing);
}

Result<ImportPlan> planMembershipImport(const storage::Database &database, MembershipKind kind,
                                        const QByteArray &bytes, const ImportOptions &options,
                                        QDate today)
{
    FB_TRY_LET(sheet, readSheet(bytes, options.sheet));
    return planMembershipImport(database, kind, sheet.table, options, today);
}

Result<ImportPlan> planMembershipImport(const storage::Database &database, MembershipKind kind,
                                        const Table &table, const ImportOptions &options,
                                        QDate today)
{
    FB_TRY_LET(columns, matchColumns(table, personFields(), options.columns));
    MembershipPlanner planner(database, kind, options, today);
    FB_TRY(planner.load());
    ImportPlan plan{.kind = kind,
                    .lines = {},
                    .unknownHeadings = columns.unknownHeadings,
                    .headings = table.lines.at(columns.headingLine).cells};
    for (const Table::Line &line : table.lines.sliced(columns.headingLine + 1)) {
        if (isTotalLine(line))
            continue;
        FB_TRY_LET(judged, planner.judge(columns, line));
        judged.cells = line.cells;
        plan.lines += judged;
    }
    return plan;
}

Result<int> applyMembershipImport(const storage::Database &database, const ImportPlan &plan)
{
    FB_TRY(checkWritable(plan));
    FB_TRY_LET(transaction, storage::Transaction::begin(database));
    int written = 0;
    for (const ImportLine &line : plan.lines) {
        if (line.verdict == ImportVerdict::Identical)
            continue;
        FB_TRY_LET(person, storedPerson(database, line));
        FB_TRY(plan.kind == MembershipKind::Member ? addMandate(database, line, person)
                                                   : addCandidacy(database, line, person));
        ++written;
    }
    FB_TRY(transaction.commit());
    return written;
}

} // namespace faubourg::exchange
