#include "core/exchange/people/membershipplanner.h"

#include "core/base/text/dates.h"
#include "core/base/text/fold.h"
#include "core/councils/candidacyrepository.h"
#include "core/councils/mandaterepository.h"
#include "core/councils/succession.h"
#include "core/exchange/people/personline.h"
#include "core/people/personrepository.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::exchange::MembershipImport)
};

void refuse(ImportLine &line, const QString &reason)
{
    line.verdict = ImportVerdict::Refused;
    line.reasons += reason;
}

/// "Habitants", "habitant" and "collège des habitants" name one college.
bool namesCollege(const QString &cell, const QString &college)
{
    QString stem = foldForSearch(college).section(u' ', 0, 0);
    if (stem.endsWith(u's'))
        stem.chop(1);
    return !stem.isEmpty() && matchesWords(foldForSearch(cell), stem);
}

/// One person of one council, whatever the spelling.
QString identityKey(const ImportLine &line)
{
    const auto &name = line.person.name;
    return u"%1|%2|%3|%4"_s.arg(line.council.value())
        .arg(foldForSearch(name.lastName), foldForSearch(name.firstName),
             line.person.birthDate.toString(Qt::ISODate));
}

bool isSamePerson(const people::DuplicateGuess &guess)
{
    using people::Likeness;
    return guess.reasons.contains(Likeness::SameName)
        && (guess.reasons.contains(Likeness::SameBirthDate)
            || guess.reasons.contains(Likeness::SameEmail));
}

} // namespace

MembershipPlanner::MembershipPlanner(const storage::Database &database, MembershipKind kind,
                                     ImportOptions options, QDate today)
    : m_database(database)
    , m_kind(kind)
    , m_options(std::move(options))
    , m_today(today)
{
}

Result<void> MembershipPlanner::load()
{
    FB_TRY_LET(councils, councils::CouncilRepository(m_database).list());
    m_councils = std::move(councils);
    FB_TRY_LET(rows, people::PersonRepository(m_database).list());
    for (const people::PersonRow &row : rows) {
        m_known.add({row.id, row.name, row.birthDate, row.street, row.email, row.phone});
        m_names.insert(row.id, row.name);
    }
    return {};
}

Result<ImportLine> MembershipPlanner::judge(const ColumnMatch &columns, const Table::Line &line)
{
    PersonLine read = readPerson(columns, line, m_today);
    ImportLine judged{.number = line.number,
                      .person = std::move(read.person),
                      .represents = columns.cell(line, u"represents"_s),
                      .date = m_today,
                      .reasons = {}};
    for (const QString &problem : read.problems)
        refuse(judged, problem);
    if (const QString day = columns.cell(line, u"date"_s); !day.isEmpty()) {
        const auto parsed = parseDate(day, m_today, DateHint::LastOccurrence);
        parsed ? void(judged.date = *parsed) : refuse(judged, parsed.error().message);
    }
    findCouncil(columns, line, judged);
    if (judged.council.isValid())
        FB_TRY(findCollege(columns.cell(line, u"college"_s), judged));
    if (judged.verdict == ImportVerdict::Refused)
        return judged;
    findPerson(judged);
    checkRepeated(judged);
    FB_TRY(place(judged));
    return judged;
}

void MembershipPlanner::findCouncil(const ColumnMatch &columns, const Table::Line &line,
                                    ImportLine &judged) const
{
    const QString name = columns.cell(line, u"council"_s);
    if (name.isEmpty() && m_options.council.isValid()) {
        judged.council = m_options.council;
        return;
    }
    if (name.isEmpty())
        return refuse(judged, Tr::tr("The council is missing."));
    const QString folded = foldForSearch(name);
    const auto found = std::ranges::find_if(m_councils, [&](const councils::CouncilRow &row) {
        return foldForSearch(row.name) == folded;
    });
    if (found == m_councils.end())
        return refuse(judged, Tr::tr("There is no council named “%1”.").arg(name));
    judged.council = found->id;
}

Result<MembershipPlanner::CouncilFacts *> MembershipPlanner::factsOf(CouncilId council)
{
    if (const auto known = m_facts.find(council); known != m_facts.end())
        return &known->second;
    FB_TRY_LET(stored, councils::CouncilRepository(m_database).find(council));
    CouncilFacts facts{.council = std::move(stored), .vacancies = {}, .present = {}};
    FB_TRY_LET(mandates, councils::MandateRepository(m_database).list({.council = council}));
    for (const auto &seat : councils::vacantSeats(facts.council, mandates, m_today))
        ++facts.vacancies[seat.college];
    for (const auto &row : mandates) {
        if (m_kind == MembershipKind::Member && councils::isRunningOn(row.mandate, m_today))
            facts.present.insert(row.mandate.person);
    }
    if (m_kind == MembershipKind::Candidate) {
        FB_TRY_LET(rows, councils::CandidacyRepository(m_database).list({.council = council}));
        for (const auto &row : rows) {
            if (row.candidacy.state != councils::CandidacyState::Withdrawn)
                facts.present.insert(row.candidacy.person);
        }
    }
    return &m_facts.emplace(council, std::move(facts)).first->second;
}

Result<void> MembershipPlanner::findCollege(const QString &cell, ImportLine &judged)
{
    FB_TRY_LET(facts, factsOf(judged.council));
    const auto &colleges = facts->council.colleges;
    if (colleges.isEmpty())
        return {};
    const auto found = std::ranges::find_if(colleges, [&](const councils::College &college) {
        return namesCollege(cell, college.name);
    });
    QStringList names;
    for (const auto &college : colleges)
        names += college.name;
    if (cell.isEmpty())
        refuse(judged,
               Tr::tr("The college is missing. Write one of: %1.").arg(names.join(u", "_s)));
    else if (found == colleges.end())
        refuse(judged,
               Tr::tr("“%1” is not a college of this council. Write one of: %2.")
                   .arg(cell, names.join(u", "_s)));
    else
        judged.college = found->id;
    return {};
}

void MembershipPlanner::findPerson(ImportLine &judged)
{
    const auto guesses = m_known.find(people::identityFacts(judged.person, m_today));
    if (guesses.isEmpty())
        return;
    judged.likeness = guesses.first().id;
    if (const auto decided = m_options.decisions.constFind(judged.number);
        decided != m_options.decisions.constEnd()) {
        judged.person.id = *decided;
        judged.verdict = decided->isValid() ? ImportVerdict::Known : ImportVerdict::New;
    } else if (isSamePerson(guesses.first())) {
        judged.person.id = guesses.first().id;
        judged.verdict = ImportVerdict::Known;
    } else if (!m_options.acceptDoubtful) {
        judged.verdict = ImportVerdict::Doubtful;
        judged.reasons += Tr::tr("Looks like “%1”, who is already in the file.")
                              .arg(people::listName(m_names.value(judged.likeness)));
    }
}

void MembershipPlanner::checkRepeated(ImportLine &judged)
{
    const QString key = identityKey(judged);
    if (const auto first = m_firstLine.constFind(key); first != m_firstLine.constEnd())
        refuse(judged, Tr::tr("The same person already stands on line %1.").arg(*first));
    else
        m_firstLine.insert(key, judged.number);
}

Result<void> MembershipPlanner::place(ImportLine &judged)
{
    if (judged.verdict == ImportVerdict::Refused)
        return {};
    FB_TRY_LET(facts, factsOf(judged.council));
    if (judged.person.id.isValid() && facts->present.contains(judged.person.id)) {
        judged.verdict = ImportVerdict::Identical;
        return {};
    }
    if (m_kind == MembershipKind::Candidate || facts->council.seats.isEmpty())
        return {};
    if (facts->vacancies.value(judged.college) == 0)
        refuse(judged,
               Tr::tr("No seat of this college is free. End a mandate first, or import this "
                      "person as a candidate."));
    else
        --facts->vacancies[judged.college];
    return {};
}

} // namespace faubourg::exchange
