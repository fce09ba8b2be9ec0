#include "core/documents/actionfields.h"

#include "core/base/text/dates.h"
#include "core/base/text/numbers.h"
#include "core/base/text/words.h"
#include "core/documents/moneyfields.h"
#include "core/documents/words.h"
#include "core/people/contact.h"

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

} // namespace

Fields actionSheetFields(const ActionSheet &sheet)
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

} // namespace faubourg::documents
