#include "core/documents/drawfacts.h"

#include "core/base/text/dates.h"
#include "core/base/text/words.h"
#include "core/councils/councilrepository.h"
#include "core/councils/counciltyperepository.h"
#include "core/documents/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using draws::Draw;
using draws::DrawState;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::DrawFacts)
};

bool canTell(DrawState state, bool mustBeDrawn)
{
    const bool hasResult = state == DrawState::Drawn || state == DrawState::Recorded;
    return hasResult || (!mustBeDrawn && state == DrawState::Frozen);
}

Error nothingToTell(bool mustBeDrawn)
{
    return {ErrorCode::RuleViolation,
            mustBeDrawn
                ? Tr::tr("No draw has taken place there yet: there is no result to print.")
                : Tr::tr("No draw is frozen there yet: its digest is what has to be published."),
            {}};
}

/// A voided draw is printed when it is asked for by its id: its record is kept.
Result<Draw> chosenDraw(const draws::DrawRepository &repository, const Selection &selection,
                        bool mustBeDrawn)
{
    if (selection.draw.isValid()) {
        FB_TRY_LET(draw, repository.find(selection.draw));
        const bool isKept =
            mustBeDrawn ? !draw.recordSha256.isEmpty() : !draw.dossierSha256.isEmpty();
        if (!isKept)
            return nothingToTell(mustBeDrawn);
        return draw;
    }
    FB_TRY_LET(rows, repository.list({.council = selection.council}));
    for (const draws::DrawRow &row : std::as_const(rows)) {
        if (canTell(row.state, mustBeDrawn))
            return repository.find(row.id);
    }
    return nothingToTell(mustBeDrawn);
}

Values quotaValues(const DrawFacts &facts)
{
    Values values;
    for (const sortition::Category &category : facts.dossier.pool.categories) {
        for (const sortition::Quota &quota : category.quotas)
            values.append(Fields{{u"critere"_s, category.name},
                                 {u"valeur"_s, quota.value},
                                 {u"minimum"_s, QString::number(quota.minimum)},
                                 {u"maximum"_s, QString::number(quota.maximum)}});
    }
    return values;
}

/// The digest in groups of eight, as it is read aloud.
QString grouped(const QString &digest)
{
    QStringList groups;
    for (qsizetype at = 0; at < digest.size(); at += 8)
        groups += digest.mid(at, 8);
    return groups.join(u' ');
}

} // namespace

Result<DrawFacts> readDrawFacts(const storage::Database &database, const Selection &selection,
                                QDate today, bool mustBeDrawn)
{
    const draws::DrawRepository repository(database);
    FB_TRY_LET(draw, chosenDraw(repository, selection, mustBeDrawn));
    FB_TRY_LET(council, councils::CouncilRepository(database).find(draw.council));
    FB_TRY_LET(type, councils::CouncilTypeRepository(database).find(council.type));
    FB_TRY_LET(about, readCouncilFacts(database, council.id, today));
    FB_TRY_LET(bytes, repository.dossier(draw));
    FB_TRY_LET(dossier, sortition::readDossier(bytes));
    FB_TRY_LET(persons, repository.persons(draw.id));
    DrawFacts facts{draw, council, type.legalBasis, about, dossier, {}, persons};
    if (!draw.recordSha256.isEmpty()) {
        FB_TRY_LET(result, sortition::runDraw(dossier, bytes, draw.seed));
        facts.result = result;
    }
    return facts;
}

Fields drawFields(const DrawFacts &facts)
{
    const Draw &draw = facts.draw;
    Fields fields = councilFields(facts.about);
    fields.insert(Fields{
        {u"numero_tirage"_s, QString::number(draw.number)},
        {u"date_tirage"_s, longDate(draw.heldOn.isValid() ? draw.heldOn : draw.drawnOn)},
        {u"heure_tirage"_s, hour(draw.heldAt)},
        {u"lieu_tirage"_s, draw.place},
        {u"sieges"_s, counted(draw.seats, u"siège"_s, u"sièges"_s)},
        {u"nombre_candidats"_s,
         counted(static_cast<int>(facts.dossier.pool.candidates.size()), u"candidature"_s,
                 u"candidatures"_s)},
        {u"deja_membres"_s,
         facts.dossier.pool.seated.empty()
             ? QString()
             : counted(static_cast<int>(facts.dossier.pool.seated.size()), u"membre"_s,
                       u"membres"_s)},
        {u"date_reference"_s, plainDate(draw.referenceDate)},
        {u"fige_le"_s, plainDate(draw.frozenOn)},
        {u"empreinte"_s, draw.dossierSha256},
        {u"empreinte_lue"_s, grouped(draw.dossierSha256)},
        {u"regle_graine"_s, facts.dossier.seedRule},
        {u"methode"_s, word(facts.dossier.method)},
        {u"une_par_menage"_s, Value::flag(draw.onePerHousehold)},
        {u"quotas"_s, quotaValues(facts)},
        {u"reponse_avant"_s, plainDate(draw.answerBy)},
        {u"liste_valable"_s, plainDate(draw.listValidUntil)},
    });
    return fields;
}

QList<FieldInfo> drawFieldInfos()
{
    return councilFieldInfos()
        + QList<FieldInfo>{
            {u"numero_tirage"_s, u"Numéro du tirage dans le conseil"_s},
            {u"date_tirage"_s, u"Date du tirage"_s},
            {u"heure_tirage"_s, u"Heure du tirage"_s},
            {u"lieu_tirage"_s, u"Lieu du tirage"_s},
            {u"sieges"_s, u"Sièges à pourvoir, « 12 sièges »"_s},
            {u"nombre_candidats"_s, u"Candidatures recevables, « 60 candidatures »"_s},
            {u"deja_membres"_s, u"Membres qui gardent leur siège, « 7 membres »"_s},
            {u"date_reference"_s, u"Jour auquel les âges sont comptés"_s},
            {u"fige_le"_s, u"Jour où le dossier a été figé"_s},
            {u"empreinte"_s, u"Empreinte SHA-256 du dossier"_s},
            {u"empreinte_lue"_s, u"Empreinte, par groupes de huit caractères"_s},
            {u"regle_graine"_s, u"Événement qui donne la graine"_s},
            {u"methode"_s, u"Méthode, en une phrase"_s},
            {u"une_par_menage"_s, u"Une personne au plus par foyer"_s, FieldKind::Flag},
            {u"quotas"_s,
             u"Un quota par valeur"_s,
             FieldKind::List,
             {{u"critere"_s, u"Critère"_s},
              {u"valeur"_s, u"Valeur"_s},
              {u"minimum"_s, u"Minimum"_s},
              {u"maximum"_s, u"Maximum"_s}}},
            {u"reponse_avant"_s, u"Date limite de réponse"_s},
            {u"liste_valable"_s, u"Fin de validité de la liste complémentaire"_s},
        };
}

const draws::DrawPersonRow *personNumbered(const DrawFacts &facts, const QString &number)
{
    const auto found = std::ranges::find(
        facts.persons, number, [](const draws::DrawPersonRow &row) { return row.entry.number; });
    return found == facts.persons.end() ? nullptr : &*found;
}

QString nameNumbered(const DrawFacts &facts, const QString &number)
{
    const draws::DrawPersonRow *row = personNumbered(facts, number);
    return row == nullptr ? number : people::listName(row->name);
}

} // namespace faubourg::documents
