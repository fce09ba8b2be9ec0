#pragma once

#include "core/programme/campaign.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::programme {

/// One line of the list of campaigns.
struct CampaignRow
{
    CampaignId id;
    int year = 0;
    int actionCount = 0;

    friend bool operator==(const CampaignRow &, const CampaignRow &) = default;
};

class CampaignRepository final
{
public:
    explicit CampaignRepository(const storage::Database &database) : m_database(database) { }

    Result<Campaign> find(CampaignId id) const;
    /// NotFound when `year` has no campaign.
    Result<Campaign> ofYear(int year) const;
    /// Newest first.
    Result<QList<CampaignRow>> list() const;
    /// Insert or update; Conflict when the year already has a campaign.
    Result<Campaign> save(const Campaign &campaign);
    /// RuleViolation while it holds actions.
    Result<void> remove(CampaignId id, int revision);

private:
    const storage::Database &m_database;
};

} // namespace faubourg::programme
