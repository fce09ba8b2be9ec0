#include "core/programme/campaignrepository.h"

#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::programme {

using storage::Act;
using storage::Query;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::programme::CampaignRepository)
};

constexpr QStringView kFind = u"SELECT * FROM campaign WHERE id = :id";
constexpr QStringView kOfYear = u"SELECT * FROM campaign WHERE year = :year";
constexpr QStringView kEnvelopes =
    u"SELECT * FROM envelope WHERE campaign_id = :id ORDER BY position, id";
constexpr QStringView kList = uR"(
    SELECT c.id, c.year,
           (SELECT count(*) FROM action a WHERE a.campaign_id = c.id) AS action_count
    FROM campaign c ORDER BY c.year DESC)";

Result<QList<Envelope>> envelopes(const storage::Database &database, CampaignId id)
{
    Query query(database, kEnvelopes);
    return storage::readAll(query.bind(u":id", id), [](const Query &row) {
        return Envelope{.id = row.id<RowId>(u"id"),
                        .funderId = row.id<FunderId>(u"funder_id"),
                        .amount = row.money(u"amount_cents")};
    });
}

Result<Campaign> readOne(const storage::Database &database, Query &query)
{
    FB_TRY(query.exec());
    if (!query.next())
        return Error{ErrorCode::NotFound,
                     Tr::tr("There is no campaign for this year. Create it first."),
                     {}};
    FB_TRY_LET(rows, envelopes(database, query.id<CampaignId>(u"id")));
    return Campaign{.id = query.id<CampaignId>(u"id"),
                    .year = query.integer(u"year"),
                    .framingLetterOn = query.date(u"framing_letter_on"),
                    .callOpensOn = query.date(u"call_opens_on"),
                    .callClosesOn = query.date(u"call_closes_on"),
                    .fundersCommitteeOn = query.date(u"funders_committee_on"),
                    .steeringCommitteeOn = query.date(u"steering_committee_on"),
                    .councilVoteOn = query.date(u"council_vote_on"),
                    .reportsDueOn = query.date(u"reports_due_on"),
                    .notes = query.text(u"notes"),
                    .envelopes = rows,
                    .revision = query.integer(u"revision")};
}

storage::Row toRow(const Campaign &campaign)
{
    return storage::Row()
        .set("year"_L1, campaign.year)
        .set("framing_letter_on"_L1, campaign.framingLetterOn)
        .set("call_opens_on"_L1, campaign.callOpensOn)
        .set("call_closes_on"_L1, campaign.callClosesOn)
        .set("funders_committee_on"_L1, campaign.fundersCommitteeOn)
        .set("steering_committee_on"_L1, campaign.steeringCommitteeOn)
        .set("council_vote_on"_L1, campaign.councilVoteOn)
        .set("reports_due_on"_L1, campaign.reportsDueOn)
        .set("notes"_L1, campaign.notes);
}

storage::Row envelopeRow(const Envelope &envelope)
{
    return storage::Row()
        .set("funder_id"_L1, envelope.funderId)
        .set("amount_cents"_L1, envelope.amount);
}

} // namespace

Result<Campaign> CampaignRepository::find(CampaignId id) const
{
    Query query(m_database, kFind);
    query.bind(u":id", id);
    return readOne(m_database, query);
}

Result<Campaign> CampaignRepository::ofYear(int year) const
{
    Query query(m_database, kOfYear);
    query.bind(u":year", year);
    return readOne(m_database, query);
}

Result<QList<CampaignRow>> CampaignRepository::list() const
{
    Query query(m_database, kList);
    return storage::readAll(query, [](const Query &row) {
        return CampaignRow{row.id<CampaignId>(u"id"), row.integer(u"year"),
                           row.integer(u"action_count")};
    });
}

Result<Campaign> CampaignRepository::save(const Campaign &campaign)
{
    FB_TRY(validate(campaign));
    const auto same = ofYear(campaign.year);
    if (same && same->id != campaign.id)
        return Error{ErrorCode::Conflict,
                     Tr::tr("%1 already has a campaign. Open it instead.").arg(campaign.year),
                     {}};
    FB_TRY_LET(act, Act::begin(m_database, "campaign.save"_L1, "campaign"_L1));
    FB_TRY_LET(stored, act.saveRoot(campaign.id.value(), campaign.revision, toRow(campaign)));
    FB_TRY(act.syncRows("envelope"_L1, "campaign_id"_L1, stored.id,
                        storage::childRows(campaign.envelopes, envelopeRow)));
    FB_TRY(act.commit());
    return find(CampaignId(stored.id));
}

Result<void> CampaignRepository::remove(CampaignId id, int revision)
{
    FB_TRY_LET(campaigns, list());
    for (const CampaignRow &row : campaigns) {
        if (row.id == id && row.actionCount > 0)
            return Error{ErrorCode::RuleViolation,
                         Tr::tr("The campaign of %1 holds actions. Remove or move them first.")
                             .arg(row.year),
                         {}};
    }
    FB_TRY_LET(act, Act::begin(m_database, "campaign.remove"_L1, "campaign"_L1));
    FB_TRY(act.syncRows("envelope"_L1, "campaign_id"_L1, id.value(), {}));
    FB_TRY(act.removeRoot(id.value(), revision));
    return act.commit();
}

} // namespace faubourg::programme
