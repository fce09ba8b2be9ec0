#include "core/documents/councilfacts.h"

#include "core/base/text/dates.h"
#include "core/base/text/fold.h"
#include "core/base/text/words.h"
#include "core/councils/councilrepository.h"
#include "core/councils/counciltyperepository.h"
#include "core/people/personrepository.h"
#include "core/sessions/sessionrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

Result<QStringList> electedPair(const storage::Database &database, const councils::Council &council,
                                QDate today)
{
    const people::PersonRepository persons(database);
    QStringList names;
    for (const councils::Official &official :
         councils::officialsOn(council, councils::OfficialRole::Elected, today)) {
        FB_TRY_LET(person, persons.find(official.person));
        names.append(people::letterName(person.name));
    }
    return names;
}

/// The first one of the whole council from `today` on.
Result<std::optional<sessions::SessionRow>> nextSession(const storage::Database &database,
                                                        CouncilId council, QDate today)
{
    using sessions::SessionState;
    sessions::SessionFilter filter;
    filter.council = council;
    filter.period = {today, {}};
    filter.states = {SessionState::Planned, SessionState::Convened};
    FB_TRY_LET(rows, sessions::SessionRepository(database).list(filter));
    rows.removeIf([](const sessions::SessionRow &row) { return row.bodyId.isValid(); });
    return rows.isEmpty() ? std::optional<sessions::SessionRow>() : std::optional(rows.last());
}

} // namespace

Result<CouncilFacts> readCouncilFacts(const storage::Database &database, CouncilId id, QDate today)
{
    const councils::CouncilRepository repository(database);
    FB_TRY_LET(council, repository.find(id));
    CouncilFacts facts{.id = id, .title = {}, .rules = {}, .electedPair = {}, .nextSession = {}};
    FB_TRY_LET(title, councilTitle(database, id));
    facts.title = title;
    FB_TRY_LET(rules, repository.rules(council));
    facts.rules = rules;
    FB_TRY_LET(pair, electedPair(database, council, today));
    facts.electedPair = pair;
    FB_TRY_LET(next, nextSession(database, id, today));
    facts.nextSession = next;
    return facts;
}

Fields councilFields(const CouncilFacts &facts)
{
    const sessions::SessionRow next = facts.nextSession.value_or(sessions::SessionRow{});
    QStringList texts = facts.rules.texts.split(u',', Qt::SkipEmptyParts);
    for (QString &text : texts)
        text = text.trimmed();
    return {
        {u"conseil"_s, facts.title},
        {u"conseil_minuscule"_s, uncapitalised(facts.title)},
        {u"textes"_s, enumeration(texts)},
        {u"duo_elus"_s, enumeration(facts.electedPair)},
        {u"prochaine_seance"_s, longDate(next.date)},
        {u"heure_prochaine_seance"_s, hour(next.startsAt)},
        {u"lieu_prochaine_seance"_s, next.venue},
    };
}

QList<FieldInfo> councilFieldInfos()
{
    return {
        {u"conseil"_s, u"Conseil, « Conseil de quartier Catorive »"_s},
        {u"conseil_minuscule"_s, u"Conseil, dans une phrase"_s},
        {u"textes"_s, u"Textes du conseil, « règlement intérieur et charte »"_s},
        {u"duo_elus"_s, u"Personnes élues qui suivent le conseil"_s},
        {u"prochaine_seance"_s, u"Date de la prochaine séance"_s},
        {u"heure_prochaine_seance"_s, u"Heure de la prochaine séance"_s},
        {u"lieu_prochaine_seance"_s, u"Salle de la prochaine séance"_s},
    };
}

} // namespace faubourg::documents
