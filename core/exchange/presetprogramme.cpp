#include "core/exchange/presetsections.h"
#include "core/programme/actionrepository.h"
#include "core/programme/campaignrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

using namespace programme;

namespace {

Result<QList<Envelope>> readEnvelopes(const PresetContext &context, PresetObject &campaign)
{
    QList<Envelope> envelopes;
    auto list = campaign.objects("envelopes"_L1);
    for (PresetObject &fields : list) {
        const QString funder = fields.text("funder"_L1);
        const Money amount = Money::fromEuros(fields.integer("euros"_L1));
        FB_TRY(fields.finish());
        FB_TRY_LET(id, resolve(context.funders, funder, fields.place("funder"_L1)));
        envelopes += Envelope{{}, id, amount};
    }
    return envelopes;
}

Result<QList<ActionQuartier>> readQuartiers(const PresetContext &context, PresetObject &action)
{
    QList<ActionQuartier> quartiers;
    auto list = action.objects("quartiers"_L1);
    for (PresetObject &fields : list) {
        const QString quartier = fields.text("quartier"_L1);
        const QString share = fields.optionalText("share"_L1);
        FB_TRY(fields.finish());
        FB_TRY_LET(id, resolve(context.quartiers, quartier, fields.place("quartier"_L1)));
        quartiers += ActionQuartier{{}, id, share};
    }
    return quartiers;
}

Result<QList<ActionObjective>> readObjectives(const PresetContext &context, PresetObject &action)
{
    QList<ActionObjective> objectives;
    auto list = action.objects("objectives"_L1);
    for (PresetObject &fields : list) {
        const QString quartier = fields.text("quartier"_L1);
        const QString title = fields.text("objective"_L1);
        FB_TRY(fields.finish());
        FB_TRY_LET(id,
                   resolve(context.objectives, objectiveName(quartier, title),
                           fields.place("objective"_L1)));
        objectives += ActionObjective{{}, id};
    }
    return objectives;
}

Result<QList<PublicCount>> readPublics(PresetObject &action)
{
    QList<PublicCount> publics;
    auto list = action.objects("publics"_L1);
    for (PresetObject &fields : list) {
        PublicCount count;
        count.phase = fields.choice("phase"_L1, publicPhaseFromKey);
        count.sex = fields.choice("sex"_L1, publicSexFromKey);
        count.band = fields.choice("age_band"_L1, ageBandFromKey);
        count.persons = fields.integer("persons"_L1);
        FB_TRY(fields.finish());
        publics += count;
    }
    return publics;
}

Result<QList<StateChange>> readStateChanges(PresetObject &action)
{
    QList<StateChange> changes;
    auto list = action.objects("state_changes"_L1);
    for (PresetObject &fields : list) {
        StateChange change;
        change.state = fields.choice("state"_L1, actionStateFromKey);
        change.on = fields.optionalDate("on"_L1);
        change.reason = fields.optionalText("reason"_L1);
        FB_TRY(fields.finish());
        changes += change;
    }
    return changes;
}

Result<QList<FundingLine>> readLines(const PresetContext &context, PresetObject &action, int year)
{
    QList<FundingLine> lines;
    auto list = action.objects("funding"_L1);
    for (PresetObject &fields : list) {
        FundingLine line;
        const QString funder = fields.text("funder"_L1);
        line.year = fields.optionalInteger("year"_L1).value_or(year);
        line.kind = fields.choice("kind"_L1, fundingKindFromKey, FundingKind::Specific);
        line.amounts = {fields.optionalEuros("requested"_L1), fields.optionalEuros("proposed"_L1),
                        fields.optionalEuros("decided"_L1), fields.optionalEuros("paid"_L1)};
        line.opinion = fields.choice("opinion"_L1, funderOpinionFromKey, FunderOpinion::None);
        line.decidedOn = fields.optionalDate("decided_on"_L1);
        line.reference = fields.optionalText("reference"_L1);
        FB_TRY(fields.finish());
        FB_TRY_LET(id, resolve(context.funders, funder, fields.place("funder"_L1)));
        line.funderId = id;
        lines += line;
    }
    return lines;
}

void readRoot(PresetObject &fields, Action &action)
{
    action.title = fields.text("title"_L1);
    action.state = fields.choice("state"_L1, actionStateFromKey, ActionState::Idea);
    action.description = fields.optionalText("description"_L1);
    action.place = fields.optionalText("place"_L1);
    action.dates = {fields.optionalDate("starts_on"_L1), fields.optionalDate("ends_on"_L1)};
    action.multiYearFrom = fields.optionalInteger("multi_year_from"_L1);
    action.multiYearTo = fields.optionalInteger("multi_year_to"_L1);
    action.dauphinRef = fields.optionalText("dauphin_ref"_L1);
    action.totalCost = fields.optionalEuros("total_cost"_L1).value_or(Money());
    action.isFree = fields.flag("free"_L1, false);
    action.initiative =
        fields.choice("initiative"_L1, citizenInitiativeFromKey, CitizenInitiative::None);
    action.reportReceivedOn = fields.optionalDate("report_received_on"_L1);
    action.outcome = fields.optionalText("outcome"_L1);
}

Result<void> readLinks(const PresetContext &context, PresetObject &fields, Action &action)
{
    const int year = fields.integer("year"_L1);
    const QString operatorKey = fields.text("operator"_L1);
    const QString council = fields.optionalText("council"_L1);
    const QString renewed = fields.optionalText("renews"_L1);
    FB_TRY_LET(campaign,
               resolve(context.campaigns, QString::number(year), fields.place("year"_L1)));
    FB_TRY_LET(operatorId,
               resolve(context.organisations, operatorKey, fields.place("operator"_L1)));
    action.campaignId = campaign;
    action.operatorId = operatorId;
    if (!council.isEmpty()) {
        FB_TRY_LET(id, resolve(context.councils, council, fields.place("council"_L1)));
        action.councilId = id;
    }
    if (!renewed.isEmpty()) {
        FB_TRY_LET(id, resolve(context.actions, renewed, fields.place("renews"_L1)));
        action.renewedId = id;
        action.isRenewal = true;
    }
    FB_TRY_LET(lines, readLines(context, fields, year));
    action.lines = lines;
    return {};
}

Result<Action> readAction(const PresetContext &context, PresetObject &fields)
{
    Action action;
    readRoot(fields, action);
    FB_TRY(readLinks(context, fields, action));
    FB_TRY_LET(quartiers, readQuartiers(context, fields));
    FB_TRY_LET(objectives, readObjectives(context, fields));
    FB_TRY_LET(publics, readPublics(fields));
    FB_TRY_LET(changes, readStateChanges(fields));
    FB_TRY(fields.finish());
    action.quartiers = quartiers;
    action.objectives = objectives;
    action.publics = publics;
    action.stateChanges = changes;
    return action;
}

} // namespace

Result<void> loadCampaigns(PresetContext &context, PresetObject &preset)
{
    CampaignRepository campaigns(context.database);
    auto list = preset.objects("campaigns"_L1);
    for (PresetObject &fields : list) {
        Campaign campaign;
        campaign.year = fields.integer("year"_L1);
        campaign.framingLetterOn = fields.optionalDate("framing_letter_on"_L1);
        campaign.callOpensOn = fields.optionalDate("call_opens_on"_L1);
        campaign.callClosesOn = fields.optionalDate("call_closes_on"_L1);
        campaign.fundersCommitteeOn = fields.optionalDate("funders_committee_on"_L1);
        campaign.steeringCommitteeOn = fields.optionalDate("steering_committee_on"_L1);
        campaign.councilVoteOn = fields.optionalDate("council_vote_on"_L1);
        campaign.reportsDueOn = fields.optionalDate("reports_due_on"_L1);
        campaign.notes = fields.optionalText("notes"_L1);
        FB_TRY_LET(envelopes, readEnvelopes(context, fields));
        FB_TRY(fields.finish());
        campaign.envelopes = envelopes;
        FB_TRY_LET(stored, campaigns.save(campaign));
        context.campaigns.insert(QString::number(stored.year), stored.id);
    }
    return {};
}

Result<void> loadActions(PresetContext &context, PresetObject &preset)
{
    ActionRepository actions(context.database);
    auto list = preset.objects("actions"_L1);
    for (PresetObject &fields : list) {
        const QString key = fields.text("key"_L1);
        FB_TRY_LET(action, readAction(context, fields));
        FB_TRY_LET(stored, actions.save(action));
        context.actions.insert(key, stored.id);
    }
    return {};
}

} // namespace faubourg::exchange
