#include "tests/support/journalwatch.h"
#include "tests/support/programmebuilders.h"

using namespace faubourg;
using namespace faubourg::programme;
using namespace faubourg::test;

TEST_CASE("A call for projects cannot close before it opens", "[programme]")
{
    Campaign campaign = aCampaign(2027);
    campaign.callOpensOn = QDate(2026, 10, 1);
    campaign.callClosesOn = QDate(2026, 9, 30);
    CHECK_FALSE(validate(campaign));
    campaign.callClosesOn = QDate(2026, 10, 1);
    CHECK(validate(campaign));
}

TEST_CASE("A funder has one envelope a campaign", "[programme]")
{
    Campaign campaign = aCampaign(2027);
    campaign.envelopes = {{{}, FunderId(1), Money()}, {{}, FunderId(1), Money()}};
    CHECK_FALSE(validate(campaign));
}

TEST_CASE_METHOD(ProgrammeFixture, "A campaign comes back as it was stored", "[programme]")
{
    campaign.framingLetterOn = QDate(2025, 9, 13);
    campaign.fundersCommitteeOn = QDate(2026, 3, 12);
    campaign.notes = u"Trois priorités"_s;
    campaign.envelopes = {{{}, state.id, Money::fromEuros(180'000)}, {{}, town.id, Money()}};
    const Campaign kept = stored(campaigns.save(campaign));
    CHECK(kept.fundersCommitteeOn == campaign.fundersCommitteeOn);
    CHECK(kept.envelopes.size() == 2);
    CHECK(stored(campaigns.ofYear(2026)) == kept);
    CHECK_FALSE(campaigns.ofYear(2027));
}

TEST_CASE_METHOD(ProgrammeFixture, "A year has one campaign", "[programme]")
{
    const auto twice = campaigns.save(aCampaign(2026));
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::Conflict);
}

TEST_CASE_METHOD(ProgrammeFixture, "A campaign that holds actions stays", "[programme]")
{
    save(anAction());
    CHECK_FALSE(campaigns.remove(campaign.id, campaign.revision));
    CHECK(stored(campaigns.list()) == QList{CampaignRow{campaign.id, 2026, 1}});
}

TEST_CASE_METHOD(ProgrammeFixture, "A removed campaign is restored by saving it again",
                 "[programme]")
{
    campaign.envelopes = {{{}, state.id, Money::fromEuros(1)}};
    const Campaign before = stored(campaigns.save(campaign));
    REQUIRE(campaigns.remove(before.id, before.revision));
    Campaign after = stored(campaigns.save(before));
    CHECK(after.revision == before.revision + 1);
    after.revision = before.revision;
    CHECK(after == before);
}

TEST_CASE_METHOD(ProgrammeFixture, "A funder in use is retired, not removed", "[programme]")
{
    Action action = anAction();
    action.lines = {aLine(state.id, euros(10))};
    save(action);
    const auto refused = funders.remove(state.id, state.revision);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::RuleViolation);
    state.isActive = false;
    CHECK_FALSE(stored(funders.save(state)).isActive);
    CHECK(funders.remove(town.id, town.revision));
    CHECK(stored(funders.list()).size() == 1);
}

TEST_CASE_METHOD(ProgrammeFixture, "Funders keep the order in which they were added", "[programme]")
{
    stored(funders.save(aFunder(u"ARS"_s)));
    QStringList names;
    for (const Funder &funder : stored(funders.list()))
        names += funder.shortName;
    CHECK(names == QStringList{u"État"_s, u"Ville"_s, u"ARS"_s});
}

TEST_CASE_METHOD(ProgrammeFixture, "Every change of a campaign or a funder is in the journal",
                 "[programme]")
{
    JournalWatch watch(*database);
    campaign.envelopes = {{{}, state.id, Money::fromEuros(5)}};
    campaign = stored(campaigns.save(campaign));
    town.isPublic = false;
    town = stored(funders.save(town));
    REQUIRE(campaigns.remove(campaign.id, campaign.revision));
    REQUIRE(funders.remove(town.id, town.revision));
    CHECK(watch.entries() == 4);
    CHECK(watch.unrecorded().isEmpty());
}
