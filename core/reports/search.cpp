#include "core/reports/search.h"

#include "core/base/text/dates.h"
#include "core/base/text/fold.h"
#include "core/people/personrepository.h"
#include "core/programme/labels.h"
#include "core/sessions/labels.h"
#include "core/storage/database.h"
#include "core/storage/query.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::reports {

using storage::Query;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::reports::Search)
};

// Each gives id, search_text and what its reader needs, the likeliest to be wanted first.
constexpr QStringView kQuestions = uR"(
    SELECT q.id, q.number, q.subject, q.state, q.asked_on, c.name AS council,
           q.number || ' ' || q.search_text || ' ' || c.search_text AS search_text
    FROM question q JOIN council c ON c.id = q.council_id
    ORDER BY q.asked_on DESC, q.number DESC)";
constexpr QStringView kPeople = uR"(
    SELECT p.id, p.civility, p.last_name, p.use_name, p.first_name, p.search_text,
           coalesce((SELECT c.name FROM mandate m JOIN council c ON c.id = m.council_id
                     WHERE m.person_id = p.id AND m.ends_on IS NULL
                     ORDER BY m.starts_on DESC, m.id DESC LIMIT 1), '') AS council,
           coalesce((SELECT r.title FROM person_role r WHERE r.person_id = p.id
                     ORDER BY r.position, r.id LIMIT 1), '') AS role
    FROM person p
    ORDER BY p.search_text, p.id)";
constexpr QStringView kCouncils = uR"(
    SELECT c.id, c.name, t.name AS type, c.search_text
    FROM council c JOIN council_type t ON t.id = c.council_type_id
    ORDER BY c.closed_on IS NOT NULL, c.search_text, c.id)";
constexpr QStringView kSessions = uR"(
    SELECT s.id, s.date, s.subject, s.state, s.venue, c.name AS council,
           s.search_text || ' ' || c.search_text AS search_text
    FROM session s JOIN council c ON c.id = s.council_id
    ORDER BY s.date DESC, s.id DESC)";
constexpr QStringView kQuartiers = uR"(
    SELECT q.id, q.name, q.search_text,
           coalesce((SELECT k.code FROM quartier_code k WHERE k.quartier_id = q.id
                     ORDER BY k.valid_from DESC, k.position, k.id LIMIT 1), '') AS code
    FROM quartier q
    ORDER BY CASE q.kind WHEN 'qpv' THEN 0 WHEN 'qic' THEN 1 ELSE 2 END, q.search_text, q.id)";
constexpr QStringView kActions = uR"(
    SELECT a.id, a.number, a.title, a.state, o.name AS operator,
           a.search_text || ' ' || o.search_text AS search_text
    FROM action a JOIN organisation o ON o.id = a.operator_id
    ORDER BY a.number DESC, a.id)";
constexpr QStringView kObjectives = uR"(
    SELECT p.id, p.title, q.name AS quartier, p.search_text || ' ' || q.search_text AS search_text
    FROM operational_objective p JOIN quartier q ON q.id = p.quartier_id
    ORDER BY q.search_text, p.position, p.id)";
constexpr QStringView kOrganisations = uR"(
    SELECT o.id, o.name, o.locality, o.search_text
    FROM organisation o
    ORDER BY o.search_text, o.id)";

/// "a · b", without what is empty.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void readQuestion(const Query &row, SearchHit &hit)
{
    const auto state = sessions::kQuestionStateKeys.value(row.text(u"state"));
    hit.title = Tr::tr("Question %1: %2").arg(row.integer(u"number")).arg(row.text(u"subject"));
    hit.state = row.text(u"state");
    hit.subtitle = joined({state ? sessions::label(*state) : QString(), row.text(u"council"),
                           numericDate(row.date(u"asked_on"))});
}

void readPerson(const Query &row, SearchHit &hit)
{
    hit.title = people::listName(people::personNameFrom(row));
    hit.subtitle = joined({row.text(u"role"), row.text(u"council")});
}

void readCouncil(const Query &row, SearchHit &hit)
{
    hit.title = row.text(u"name");
    hit.subtitle = row.text(u"type");
}

void readSession(const Query &row, SearchHit &hit)
{
    const auto state = sessions::kSessionStateKeys.value(row.text(u"state"));
    hit.title = joined({row.text(u"council"), numericDate(row.date(u"date"))});
    hit.state = row.text(u"state");
    hit.subtitle = joined(
        {state ? sessions::label(*state) : QString(), row.text(u"subject"), row.text(u"venue")});
}

void readQuartier(const Query &row, SearchHit &hit)
{
    hit.title = row.text(u"name");
    hit.subtitle = row.text(u"code");
}

void readAction(const Query &row, SearchHit &hit)
{
    const auto state = programme::actionStateFromKey(row.text(u"state"));
    hit.title = row.text(u"number") + u' ' + row.text(u"title");
    hit.state = row.text(u"state");
    hit.subtitle = joined({state ? programme::label(*state) : QString(), row.text(u"operator")});
}

void readObjective(const Query &row, SearchHit &hit)
{
    hit.title = row.text(u"title");
    hit.subtitle = row.text(u"quartier");
}

void readOrganisation(const Query &row, SearchHit &hit)
{
    hit.title = row.text(u"name");
    hit.subtitle = row.text(u"locality");
}

struct Source
{
    EntityKind kind;
    QStringView sql;
    void (*read)(const Query &, SearchHit &);
};

constexpr auto kSources = std::to_array<Source>({
    {EntityKind::Question, kQuestions, readQuestion},
    {EntityKind::Person, kPeople, readPerson},
    {EntityKind::Council, kCouncils, readCouncil},
    {EntityKind::Session, kSessions, readSession},
    {EntityKind::Quartier, kQuartiers, readQuartier},
    {EntityKind::Action, kActions, readAction},
    {EntityKind::Objective, kObjectives, readObjective},
    {EntityKind::Organisation, kOrganisations, readOrganisation},
});

Result<SearchGroup> find(const storage::Database &database, const Source &source,
                         const QString &words, int cap)
{
    Query query(database, source.sql);
    FB_TRY(query.exec());
    SearchGroup group{.kind = source.kind, .hits = {}, .total = 0};
    while (query.next()) {
        if (!matchesWords(query.text(u"search_text"), words))
            continue;
        SearchHit hit;
        hit.entity = {source.kind, query.number(u"id")};
        source.read(query, hit);
        group.hits += hit;
    }
    const auto isInTitle = [&words](const SearchHit &hit) {
        return matchesWords(foldForSearch(hit.title), words);
    };
    std::stable_partition(group.hits.begin(), group.hits.end(), isInTitle);
    group.total = static_cast<int>(group.hits.size());
    group.hits = group.hits.mid(0, cap);
    return group;
}

} // namespace

int SearchHits::total() const
{
    return std::accumulate(groups.cbegin(), groups.cend(), 0,
                           [](int sum, const SearchGroup &group) { return sum + group.total; });
}

Result<SearchHits> search(const storage::Database &database, const QString &words, int cap)
{
    SearchHits hits;
    if (foldForSearch(words).isEmpty())
        return hits;
    for (const Source &source : kSources) {
        FB_TRY_LET(group, find(database, source, words, cap));
        if (group.total > 0)
            hits.groups += group;
    }
    return hits;
}

} // namespace faubourg::reports
