#pragma once

#include "core/programme/actionrepository.h"
#include "core/programme/campaignrepository.h"
#include "core/programme/funderrepository.h"
#include "core/storage/act.h"
#include "tests/support/catchqt.h"
#include "tests/support/storagefixture.h"

namespace faubourg::test {

inline std::optional<Money> euros(qint64 amount)
{
    return Money::fromEuros(amount);
}

inline programme::FundingLine aLine(FunderId funder, std::optional<Money> requested,
                                    std::optional<Money> decided = {}, int year = 2026)
{
    programme::FundingLine line;
    line.funderId = funder;
    line.year = year;
    line.amounts.requested = requested;
    line.amounts.decided = decided;
    return line;
}

/// A valid action of 2026, of campaign 1 and operator 1, without lines.
inline programme::Action anAction()
{
    programme::Action action;
    action.campaignId = CampaignId(1);
    action.number = u"2026-007"_s;
    action.title = u"Ateliers parents"_s;
    action.operatorId = OrganisationId(1);
    action.totalCost = Money::fromEuros(24'000);
    return action;
}

inline programme::Funder aFunder(const QString &shortName)
{
    programme::Funder funder;
    funder.name = shortName;
    funder.shortName = shortName;
    return funder;
}

inline programme::Campaign aCampaign(int year)
{
    programme::Campaign campaign;
    campaign.year = year;
    return campaign;
}

/// A file with what actions point to: the campaign of 2026 (id 1), the operator ALIM (1),
/// the funders State (1) and Town (2), the quartiers Mont Liébaut (1) and 3 Îlots (2),
/// and one contract chain of two stakes (1, 2) with one objective each (1, 2).
struct ProgrammeFixture : StorageFixture
{
    programme::ActionRepository actions{*database};
    programme::CampaignRepository campaigns{*database};
    programme::FunderRepository funders{*database};
    programme::Campaign campaign;
    programme::Funder state;
    programme::Funder town;

    ProgrammeFixture()
    {
        insert("organisation"_L1,
               storage::Row()
                   .set("name"_L1, u"ALIM"_s)
                   .set("kind"_L1, u"association"_s)
                   .set("search_text"_L1, u"alim"_s));
        insertContract();
        campaign = stored(campaigns.save(aCampaign(2026)));
        state = stored(funders.save(aFunder(u"État"_s)));
        town = stored(funders.save(aFunder(u"Ville"_s)));
    }

    template <typename T>
    static T stored(const Result<T> &result)
    {
        INFO((result ? std::string() : result.error().message.toStdString()));
        REQUIRE(result);
        return *result;
    }

    programme::Action save(const programme::Action &action) { return stored(actions.save(action)); }

    void insert(QLatin1StringView table, const storage::Row &row) const
    {
        auto begun = storage::Act::begin(*database, "test.insert"_L1, table);
        REQUIRE(begun);
        auto act = std::move(begun).value();
        REQUIRE(act.insertRow(table, 0, row));
        REQUIRE(act.commit());
    }

private:
    void insertQuartier(const QString &name) const
    {
        insert("quartier"_L1, storage::Row().set("name"_L1, name).set("kind"_L1, u"qpv"_s));
    }

    void insertContract() const
    {
        insertQuartier(u"Mont Liébaut"_s);
        insertQuartier(u"3 Îlots"_s);
        insert("contract"_L1, storage::Row().set("name"_L1, u"Quartiers 2030"_s));
        for (int rank = 1; rank <= 2; ++rank)
            insertChain(rank);
    }

    void insertChain(int rank) const
    {
        const auto titled = [rank](const QString &title) {
            return storage::Row()
                .set("title"_L1, u"%1 %2"_s.arg(title).arg(rank))
                .set("position"_L1, rank);
        };
        insert("stake"_L1, titled(u"Stake"_s).set("contract_id"_L1, 1));
        insert("axis"_L1, titled(u"Axis"_s).set("stake_id"_L1, rank));
        insert("shared_objective"_L1, titled(u"Shared objective"_s).set("axis_id"_L1, rank));
        insert(
            "operational_objective"_L1,
            titled(u"Objective"_s).set("shared_objective_id"_L1, rank).set("quartier_id"_L1, rank));
    }
};

} // namespace faubourg::test
