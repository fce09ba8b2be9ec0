#include "core/documents/actiondocument.h"

#include "core/base/text/dates.h"
#include "core/base/text/numbers.h"
#include "core/base/text/words.h"
#include "core/documents/moneyfields.h"
#include "core/documents/programmedocument.h"
#include "core/documents/words.h"
#include "core/people/contact.h"
#include "core/programme/fundingtotals.h"
#include "core/reports/actionsheet.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using namespace programme;
using reports::ActionSheet;
using reports::SheetLine;

namespace {

constexpr std::array kBands{AgeBand::From0To5,   AgeBand::From6To11,  AgeBand::From12To15,
                            AgeBand::From16To25, AgeBand::From26To59, AgeBand::From60};

int persons(const Action &action, PublicPhase phase, PublicSex sex, std::optional<AgeBand> band)
{
    int sum = 0;
    for (const PublicCount &count : action.publics) {
        if (count.phase == phase && count.sex == sex && (!band || count.band == *band))
            sum += count.persons;
    }
    return sum;
}

/// What is counted is said, zero included; nothing is said of a phase that nobody counted.
Fields publicRow(const Action &action, std::optional<AgeBand> band)
{
    const auto text = [&](PublicPhase phase, PublicSex sex) {
        return publicTotals(action.publics, phase).all() > 0
            ? integerText(persons(action, phase, sex, band))
            : missingText();
    };
    return {{u"femmes_prevues"_s, text(PublicPhase::Expected, PublicSex::Female)},
            {u"hommes_prevus"_s, text(PublicPhase::Expected, PublicSex::Male)},
            {u"femmes_reelles"_s, text(PublicPhase::Actual, PublicSex::Female)},
            {u"hommes_reels"_s, text(PublicPhase::Actual, PublicSex::Male)}};
}

Value publics(const Action &action)
{
    Values rows;
    for (const AgeBand band : kBands) {
        const bool isCounted = std::ranges::any_of(action.publics, [&](const auto &count) {
            return count.band == band && count.persons > 0;
        });
        if (!isCounted)
            continue;
        Fields row = publicRow(action, band);
        row.insert(u"tranche"_s, word(band));
        rows.append(row);
    }
    return rows;
}

Fields amountFields(const Amounts &amounts)
{
    return {{u"demande"_s, euros(amounts.requested)},
            {u"propose"_s, euros(amounts.proposed)},
            {u"decide"_s, euros(amounts.decided)},
            {u"verse"_s, euros(amounts.paid)}};
}

QList<FieldInfo> amountInfos()
{
    return {{u"demande"_s, u"Montant demandé, en euros"_s},
            {u"propose"_s, u"Montant proposé, en euros"_s},
            {u"decide"_s, u"Montant décidé, en euros"_s},
            {u"verse"_s, u"Montant versé, en euros"_s}};
}

Value funding(const ActionSheet &sheet)
{
    Values rows;
    for (const SheetLine &line : sheet.lines) {
        Fields row = amountFields(line.line.amounts);
        row.insert(Fields{{u"financeur"_s, line.funder.name},
                          {u"sigle"_s, line.funder.shortName},
                          {u"nature"_s, word(line.line.kind)},
                          {u"annee"_s, QString::number(line.line.year)},
                          {u"autre_annee"_s, Value::flag(line.line.year != sheet.year)},
                          {u"avis"_s, word(line.line.opinion)},
                          {u"decide_le"_s, numericDate(line.line.decidedOn)},
                          {u"reference"_s, line.line.reference}});
        rows.append(row);
    }
    return rows;
}

QString coverage(const ActionSheet &sheet)
{
    if (!sheet.publicMoneyRate)
        return {};
    return percentText(QString::number(*sheet.publicMoneyRate / 100.0, 'f', 2));
}

Value objectives(const ActionSheet &sheet)
{
    Values rows;
    for (const contract::ObjectiveRow &row : sheet.objectives) {
        rows.append(Fields{{u"enjeu"_s, row.stake},
                           {u"axe"_s, row.axis},
                           {u"objectif_intercommunal"_s, row.sharedObjective},
                           {u"objectif"_s, row.operationalObjective},
                           {u"quartier"_s, row.quartier}});
    }
    return rows;
}

/// The contract's chain of the main objective.
Fields mainObjective(const ActionSheet &sheet)
{
    const auto main =
        sheet.objectives.isEmpty() ? contract::ObjectiveRow() : sheet.objectives.first();
    return {{u"enjeu"_s, main.stake},
            {u"axe"_s, main.axis},
            {u"objectif_intercommunal"_s, main.sharedObjective}};
}

Value stages(const Action &action)
{
    Values rows;
    for (const StateChange &change : action.stateChanges) {
        rows.append(Fields{{u"etat"_s, word(change.state)},
                           {u"date"_s, numericDate(change.on)},
                           {u"motif"_s, change.reason}});
    }
    return rows;
}

QString agreementText(const Action &action)
{
    if (!action.multiYearFrom || !action.multiYearTo)
        return {};
    return QString::number(*action.multiYearFrom) + u"\u2013"_s
        + QString::number(*action.multiYearTo);
}

Fields headFields(const ActionSheet &sheet)
{
    const Action &action = sheet.action;
    return {
        {u"numero"_s, action.number},
        {u"titre"_s, action.title},
        {u"annee"_s, QString::number(sheet.year)},
        {u"etat"_s, word(action.state)},
        {u"renouvellement"_s, Value::flag(action.isRenewal)},
        {u"convention"_s, agreementText(action)},
        {u"dauphin"_s, action.dauphinRef},
        {u"porteur"_s, sheet.carrier.name},
        {u"siret"_s, people::displayedSiret(sheet.carrier.siret)},
        {u"courriel_porteur"_s, sheet.carrier.email},
        {u"telephone_porteur"_s, people::displayedPhone(sheet.carrier.phone)},
        {u"quartiers"_s, enumeration(sheet.quartiers)},
        {u"description"_s, action.description},
        {u"lieu"_s, action.place},
        {u"calendrier"_s, capitalised(periodText(action.dates))},
        {u"gratuite"_s, Value::flag(action.isFree)},
        {u"initiative"_s, capitalised(word(action.initiative))},
        {u"conseil"_s, sheet.council},
        {u"etapes"_s, stages(action)},
    };
}

Fields reportFields(const ActionSheet &sheet)
{
    const Action &action = sheet.action;
    return {
        {u"resultat"_s, action.outcome},
        {u"bilan_recu_le"_s, plainDate(action.reportReceivedOn)},
        {u"bilan_attendu_le"_s,
         sheet.reportStatus == ReportStatus::Expected ? plainDate(sheet.reportDueOn) : QString()},
        {u"bilan_en_retard"_s,
         sheet.reportStatus == ReportStatus::Late ? plainDate(sheet.reportDueOn) : QString()},
    };
}

Fields previousFields(const ActionSheet &sheet)
{
    if (!sheet.previous)
        return {};
    const Action &action = *sheet.previous;
    const Amounts amounts = total(action.lines);
    const PublicTotals actual = publicTotals(action.publics, PublicPhase::Actual);
    return {
        {u"numero"_s, action.number},
        {u"titre"_s, action.title},
        {u"etat"_s, word(action.state)},
        {u"cout"_s, wholeEuros(action.totalCost)},
        {u"decide"_s, amounts.decided ? wholeEuros(*amounts.decided) : QString()},
        {u"verse"_s, amounts.paid ? wholeEuros(*amounts.paid) : QString()},
        {u"public"_s, actual.all() > 0 ? integerText(actual.all()) : QString()},
        {u"femmes"_s, integerText(actual.female)},
        {u"hommes"_s, integerText(actual.male)},
        {u"resultat"_s, action.outcome},
    };
}

Fields sheetFields(const ActionSheet &sheet)
{
    Fields fields = headFields(sheet);
    fields.insert(mainObjective(sheet));
    fields.insert(reportFields(sheet));
    Fields total = amountFields(sheet.total);
    total.insert(u"cout"_s, wholeEuros(sheet.action.totalCost));
    fields.insert(Fields{
        {u"objectifs"_s, objectives(sheet)},
        {u"publics"_s, publics(sheet.action)},
        {u"public_total"_s, publicRow(sheet.action, {})},
        {u"public_compte"_s,
         Value::flag(publicTotals(sheet.action.publics, PublicPhase::Actual).all() > 0)},
        {u"financement"_s, funding(sheet)},
        {u"total"_s, total},
        {u"reste"_s, wholeEuros(sheet.action.totalCost - sheet.total.decided.value_or(Money()))},
        {u"part_publique"_s, coverage(sheet)},
        {u"precedente"_s, previousFields(sheet)},
    });
    return fields;
}

Result<Prepared> sheetsDocument(const storage::Database &database, const QList<ActionSheet> &sheets,
                                const QString &title, const DocumentOptions &options)
{
    FB_TRY_LET(context, readContext(database, options));
    Values values;
    for (const ActionSheet &sheet : sheets)
        values.append(sheetFields(sheet));
    const Frame frame{.templateName = u"action"_s, .title = title, .hasLetterhead = false};
    FB_TRY_LET(document, compose(database, context, frame, {{u"fiches"_s, values}}));
    return Prepared{std::move(document), {}};
}

QList<FieldInfo> headInfos()
{
    return {
        {u"numero"_s, u"Numéro de l’action"_s},
        {u"titre"_s, u"Titre"_s},
        {u"annee"_s, u"Année du programme"_s},
        {u"etat"_s, u"État du dossier"_s},
        {u"renouvellement"_s, u"Est un renouvellement"_s, FieldKind::Flag},
        {u"convention"_s, u"Années de la convention pluriannuelle"_s},
        {u"dauphin"_s, u"Référence Dauphin"_s},
        {u"porteur"_s, u"Porteur"_s},
        {u"siret"_s, u"SIRET du porteur"_s},
        {u"courriel_porteur"_s, u"Courriel du porteur"_s},
        {u"telephone_porteur"_s, u"Téléphone du porteur"_s},
        {u"quartiers"_s, u"Quartiers concernés"_s},
        {u"description"_s, u"Description"_s},
        {u"lieu"_s, u"Lieu"_s},
        {u"calendrier"_s, u"« Du 1er mars au 30 juin 2026 »"_s},
        {u"gratuite"_s, u"L’action est gratuite pour son public"_s, FieldKind::Flag},
        {u"initiative"_s, u"Part prise par les habitants"_s},
        {u"conseil"_s, u"Conseil associé"_s},
        {u"enjeu"_s, u"Enjeu de l’objectif principal"_s},
        {u"axe"_s, u"Axe de l’objectif principal"_s},
        {u"objectif_intercommunal"_s, u"Objectif intercommunal principal"_s},
        {u"etapes"_s,
         u"Étapes du dossier"_s,
         FieldKind::List,
         {{u"etat"_s, u"État"_s}, {u"date"_s, u"Date"_s}, {u"motif"_s, u"Motif"_s}}},
        {u"resultat"_s, u"Ce que l’action a donné"_s},
        {u"bilan_recu_le"_s, u"Date de réception du bilan"_s},
        {u"bilan_attendu_le"_s, u"Date à laquelle le bilan est attendu"_s},
        {u"bilan_en_retard"_s, u"Date à laquelle il était attendu, s’il est en retard"_s},
    };
}

QList<FieldInfo> publicInfos()
{
    return {{u"femmes_prevues"_s, u"Femmes attendues"_s},
            {u"hommes_prevus"_s, u"Hommes attendus"_s},
            {u"femmes_reelles"_s, u"Femmes touchées"_s},
            {u"hommes_reels"_s, u"Hommes touchés"_s}};
}

QList<FieldInfo> fundingInfos()
{
    return amountInfos()
        + QList<FieldInfo>{{u"financeur"_s, u"Financeur"_s},
                           {u"sigle"_s, u"Nom court du financeur"_s},
                           {u"nature"_s, u"Crédits spécifiques ou droit commun"_s},
                           {u"annee"_s, u"Année de la ligne"_s},
                           {u"autre_annee"_s, u"Ligne d’une autre année"_s, FieldKind::Flag},
                           {u"avis"_s, u"Avis du financeur"_s},
                           {u"decide_le"_s, u"Date de la décision"_s},
                           {u"reference"_s, u"Référence de la décision"_s}};
}

QList<FieldInfo> previousInfos()
{
    return {{u"numero"_s, u"Numéro"_s},
            {u"titre"_s, u"Titre"_s},
            {u"etat"_s, u"État du dossier"_s},
            {u"cout"_s, u"Coût"_s},
            {u"decide"_s, u"Montant décidé"_s},
            {u"verse"_s, u"Montant versé"_s},
            {u"public"_s, u"Personnes touchées"_s},
            {u"femmes"_s, u"Dont femmes"_s},
            {u"hommes"_s, u"Dont hommes"_s},
            {u"resultat"_s, u"Ce que l’action a donné"_s}};
}

QList<FieldInfo> sheetInfos()
{
    const QList<FieldInfo> objective{
        {u"enjeu"_s, u"Enjeu"_s},
        {u"axe"_s, u"Axe"_s},
        {u"objectif_intercommunal"_s, u"Objectif intercommunal"_s},
        {u"objectif"_s, u"Objectif opérationnel"_s},
        {u"quartier"_s, u"Quartier"_s},
    };
    return headInfos()
        + QList<FieldInfo>{
            {u"objectifs"_s, u"Objectifs servis, le principal d’abord"_s, FieldKind::List,
             objective},
            {u"publics"_s, u"Publics par tranche d’âge"_s, FieldKind::List,
             QList<FieldInfo>{{u"tranche"_s, u"Tranche d’âge"_s}} + publicInfos()},
            {u"public_total"_s, u"Publics, tous âges"_s, FieldKind::Group, publicInfos()},
            {u"public_compte"_s, u"Le public touché est compté"_s, FieldKind::Flag},
            {u"financement"_s, u"Plan de financement"_s, FieldKind::List, fundingInfos()},
            {u"total"_s, u"Totaux du plan de financement"_s, FieldKind::Group,
             amountInfos() + QList<FieldInfo>{{u"cout"_s, u"Coût total"_s}}},
            {u"reste"_s, u"Reste à trouver"_s},
            {u"part_publique"_s, u"Part de financements publics décidés"_s},
            {u"precedente"_s, u"La même action l’année précédente"_s, FieldKind::Group,
             previousInfos()},
        };
}

} // namespace

Result<Prepared> actionDocument(const storage::Database &database, ActionId action,
                                const DocumentOptions &options)
{
    FB_TRY_LET(sheet, reports::actionSheet(database, action, options.today));
    const QString title = u"Fiche action "_s + sheet.action.number + u" – "_s + sheet.action.title;
    return sheetsDocument(database, {sheet}, title, options);
}

Result<Prepared> actionsDocument(const storage::Database &database, int year,
                                 const DocumentOptions &options)
{
    FB_TRY_LET(sheets, reports::actionSheets(database, year, options.today));
    if (sheets.isEmpty())
        return noAction(year);
    return sheetsDocument(database, sheets, u"Fiches actions "_s + QString::number(year), options);
}

QList<FieldInfo> actionFieldInfos()
{
    return commonFieldInfos()
        + QList<FieldInfo>{{u"fiches"_s, u"Une fiche par action"_s, FieldKind::List, sheetInfos()}};
}

} // namespace faubourg::documents
