// The public papers of a draw: the notice before it, the record after it.
#include "core/base/text/dates.h"
#include "core/base/text/numbers.h"
#include "core/base/text/words.h"
#include "core/documents/drawdocuments.h"
#include "core/documents/drawfacts.h"
#include "core/sortition/lottery.h"
#include "core/sortition/panelmodel.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using draws::DrawPersonRow;
using draws::Outcome;
using draws::Standing;

namespace {

constexpr qsizetype kTicketShown = 12; // enough to tell tickets apart

QStringList numbersDrawn(const DrawFacts &facts)
{
    QStringList numbers;
    for (const sortition::Drawn &drawn : facts.result->panel)
        numbers += facts.dossier.pool.candidates[static_cast<std::size_t>(drawn.candidate)].number;
    return numbers;
}

Values quotasMet(const DrawFacts &facts)
{
    Values values;
    for (const auto &quota : draws::quotaStandings(facts.dossier.pool, numbersDrawn(facts)))
        values.append(Fields{{u"critere"_s, quota.criterion},
                             {u"valeur"_s, quota.label},
                             {u"minimum"_s, QString::number(quota.minimum)},
                             {u"maximum"_s, QString::number(quota.maximum)},
                             {u"obtenu"_s, QString::number(quota.held)}});
    return values;
}

Values orderOfDraw(const DrawFacts &facts)
{
    Values values;
    for (const sortition::Drawn &drawn : facts.result->panel) {
        const QString number =
            facts.dossier.pool.candidates[static_cast<std::size_t>(drawn.candidate)].number;
        const DrawPersonRow *row = personNumbered(facts, number);
        values.append(Fields{{u"ordre"_s, QString::number(values.size() + 1)},
                             {u"numero"_s, number},
                             {u"nom"_s, nameNumbered(facts, number)},
                             {u"college"_s, row == nullptr ? QString() : row->collegeName},
                             {u"ticket"_s, QString::fromLatin1(drawn.ticket.left(kTicketShown))}});
    }
    return values;
}

/// Those of the college with that outcome, by rank.
Values personsOf(const DrawFacts &facts, CollegeId college, Outcome outcome)
{
    QList<DrawPersonRow> rows;
    std::ranges::copy_if(facts.persons, std::back_inserter(rows), [&](const DrawPersonRow &row) {
        return row.college == college && row.entry.outcome == outcome;
    });
    std::ranges::stable_sort(rows, {}, [](const DrawPersonRow &row) { return row.entry.rank; });
    Values values;
    for (const DrawPersonRow &row : std::as_const(rows))
        values.append(Fields{{u"rang_tirage"_s, QString::number(row.entry.rank)},
                             {u"numero"_s, row.entry.number},
                             {u"nom"_s, people::listName(row.name)}});
    return values;
}

Values collegeLists(const DrawFacts &facts)
{
    QList<std::pair<CollegeId, QString>> colleges;
    for (const councils::College &college : facts.council.colleges)
        colleges.append({college.id, college.name});
    if (colleges.isEmpty())
        colleges.append({CollegeId(), QString()});
    Values values;
    for (const auto &[id, name] : std::as_const(colleges))
        values.append(Fields{{u"nom"_s, name},
                             {u"titulaires"_s, personsOf(facts, id, Outcome::Seat)},
                             {u"complementaires"_s, personsOf(facts, id, Outcome::Substitute)}});
    return values;
}

/// Reasons, each with the numbers it keeps out.
Values excludedValues(const DrawFacts &facts)
{
    QMap<QString, QStringList> numbers;
    for (const DrawPersonRow &row : facts.persons) {
        if (row.entry.standing == Standing::Excluded)
            numbers[row.entry.reason] += row.entry.number;
    }
    Values values;
    for (auto reason = numbers.constBegin(); reason != numbers.constEnd(); ++reason)
        values.append(
            Fields{{u"motif"_s, reason.key()}, {u"numeros"_s, reason.value().join(u", "_s)}});
    return values;
}

/// "5,9 %"; empty for none.
QString chanceText(double chance)
{
    return chance > 0 ? percentText(QString::number(chance * 100, 'f', 1)) : QString();
}

/// What the published ballots gave the least and the most favoured; the urn has no ballots.
Fields chanceFields(const DrawFacts &facts)
{
    sortition::ChanceFigures figures;
    if (!facts.dossier.lottery.panels.empty()) {
        const auto model = sortition::makeModel(facts.dossier.pool);
        figures = sortition::chanceFigures(
            model, sortition::publishedChances(model, facts.dossier.lottery), {});
    }
    return {{u"chance_minimale"_s, chanceText(figures.minimum)},
            {u"chance_moyenne"_s, chanceText(figures.mean)},
            {u"chance_maximale"_s, chanceText(figures.maximum)}};
}

Fields resultFields(const DrawFacts &facts)
{
    const sortition::Draw &result = *facts.result;
    Fields fields = chanceFields(facts);
    fields.insert(Fields{
        {u"graine"_s, result.seed},
        {u"cle"_s, QString::fromLatin1(result.key)},
        {u"bulletin"_s, QString::fromLatin1(result.ballot)},
        {u"composition"_s,
         result.composition < 0 ? QString() : QString::number(result.composition + 1)},
        {u"chiffres"_s, QString::number(facts.dossier.lottery.digits)},
        {u"fondement"_s, facts.legalBasis},
        {u"deliberation"_s, facts.council.deliberation},
        {u"source_liste"_s, facts.draw.listSource},
        {u"temoins"_s, Value::texts(facts.draw.witnesses.split(u'\n', Qt::SkipEmptyParts))},
        {u"incidents"_s, facts.draw.incidents},
        {u"exclus"_s, excludedValues(facts)},
        {u"quotas"_s, quotasMet(facts)},
        {u"tirage"_s, orderOfDraw(facts)},
        {u"colleges"_s, collegeLists(facts)},
        {u"annule"_s, facts.draw.voidReason},
        {u"logiciel"_s, facts.dossier.software},
    });
    return fields;
}

} // namespace

Result<Prepared> drawNotice(const storage::Database &database, const Selection &selection,
                            const DocumentOptions &options)
{
    FB_TRY_LET(facts, readDrawFacts(database, selection, options.today, false));
    FB_TRY_LET(context, readContext(database, options, facts.council.id));
    return prepared(database, context,
                    {.templateName = u"draw-notice"_s, .title = u"Avis de tirage au sort"_s},
                    drawFields(facts));
}

QList<FieldInfo> drawNoticeFieldInfos()
{
    return commonFieldInfos() + drawFieldInfos();
}

Result<Prepared> drawRecord(const storage::Database &database, const Selection &selection,
                            const DocumentOptions &options)
{
    FB_TRY_LET(facts, readDrawFacts(database, selection, options.today, true));
    FB_TRY_LET(context, readContext(database, options, facts.council.id));
    Fields fields = drawFields(facts);
    fields.insert(resultFields(facts));
    const bool isVoid = facts.draw.state == draws::DrawState::Voided;
    return prepared(database, context,
                    {.templateName = u"draw-record"_s,
                     .title = u"Procès-verbal de tirage au sort"_s,
                     .bands = isVoid ? QStringList{u"TIRAGE ANNULÉ"_s} : QStringList()},
                    fields);
}

QList<FieldInfo> drawRecordFieldInfos()
{
    const QList<FieldInfo> listed{{u"rang_tirage"_s, u"Rang"_s},
                                  {u"numero"_s, u"Numéro de candidature"_s},
                                  {u"nom"_s, u"Nom et prénom"_s}};
    QList<FieldInfo> infos = commonFieldInfos() + drawFieldInfos();
    for (FieldInfo &info : infos) {
        if (info.name == "quotas"_L1)
            info.children.append({u"obtenu"_s, u"Membres après le tirage"_s});
    }
    return infos
        + QList<FieldInfo>{
            {u"fondement"_s, u"Fondement juridique"_s},
            {u"deliberation"_s, u"Délibération qui crée le conseil"_s},
            {u"source_liste"_s, u"Origine de la liste"_s},
            {u"temoins"_s, u"Une personne présente par ligne"_s, FieldKind::List},
            {u"exclus"_s,
             u"Un motif d’exclusion par ligne"_s,
             FieldKind::List,
             {{u"motif"_s, u"Motif"_s}, {u"numeros"_s, u"Numéros"_s}}},
            {u"graine"_s, u"Graine publique"_s},
            {u"cle"_s, u"Clé du tirage (K)"_s},
            {u"bulletin"_s, u"Bulletin tiré"_s},
            {u"composition"_s, u"Numéro de la composition tirée"_s},
            {u"chiffres"_s, u"Nombre de caractères d’un bulletin"_s},
            {u"chance_minimale"_s, u"Chance la plus faible"_s},
            {u"chance_moyenne"_s, u"Chance moyenne"_s},
            {u"chance_maximale"_s, u"Chance la plus forte"_s},
            {u"tirage"_s,
             u"Une personne tirée par ligne, dans l’ordre"_s,
             FieldKind::List,
             {{u"ordre"_s, u"Ordre"_s},
              {u"numero"_s, u"Numéro de candidature"_s},
              {u"nom"_s, u"Nom et prénom"_s},
              {u"college"_s, u"Collège"_s},
              {u"ticket"_s, u"Début du ticket"_s}}},
            {u"colleges"_s,
             u"Un collège par ligne"_s,
             FieldKind::List,
             {{u"nom"_s, u"Nom du collège"_s},
              {u"titulaires"_s, u"Titulaires"_s, FieldKind::List, listed},
              {u"complementaires"_s, u"Liste complémentaire"_s, FieldKind::List, listed}}},
            {u"incidents"_s, u"Incidents"_s},
            {u"annule"_s, u"Motif de l’annulation"_s},
            {u"logiciel"_s, u"Logiciel et version"_s},
        };
}

} // namespace faubourg::documents
