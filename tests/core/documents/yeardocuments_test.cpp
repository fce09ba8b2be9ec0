// Letters to operators and the report of the year.
#include "core/people/organisationrepository.h"
#include "tests/support/documentchecks.h"
#include "tests/support/golden.h"
#include "tests/support/peoplebuilders.h"
#include "tests/support/programmebuilders.h"

using namespace faubourg;
using namespace faubourg::documents;
using namespace faubourg::test;

namespace {

const QDate kToday(2026, 7, 2);

/// One operator with an address and a grant, one without and with a refusal.
struct Decided : ProgrammeFixture
{
    Decided()
    {
        const people::OrganisationRepository organisations(*database);
        auto alim = anOrganisation(u"ALIM"_s);
        alim.id = OrganisationId(1);
        alim.revision = 1;
        stored(organisations.save(alim));
        people::Organisation other;
        other.name = u"Théâtre <b>{{x}}"_s;
        const OrganisationId theatre = stored(organisations.save(other)).id;

        campaign.fundersCommitteeOn = QDate(2026, 3, 12);
        campaign.councilVoteOn = QDate(2026, 4, 14);
        campaign.reportsDueOn = QDate(2026, 6, 30);
        campaign = stored(campaigns.save(campaign));
        grant();
        refuse(theatre, u"2026-008"_s, u"Public hors des quartiers"_s);
        refuse(theatre, u"2026-009"_s, {});
    }

    void grant()
    {
        auto granted = anAction();
        granted.campaignId = campaign.id;
        granted.state = programme::ActionState::Completed;
        granted.quartiers = {{.id = {}, .quartierId = QuartierId(1), .share = {}}};
        granted.objectives = {{.id = {}, .objectiveId = ObjectiveId(1)}};
        granted.lines = {aLine(state.id, euros(12'000), euros(9'000)),
                         aLine(town.id, euros(6'000), euros(6'000))};
        save(granted);
    }

    void refuse(OrganisationId carrier, const QString &number, const QString &reason)
    {
        auto refused = anAction();
        refused.campaignId = campaign.id;
        refused.operatorId = carrier;
        refused.number = number;
        refused.state = programme::ActionState::Refused;
        refused.stateChanges = {{{}, programme::ActionState::Refused, QDate(2026, 3, 12), reason}};
        refused.lines = {aLine(state.id, euros(3'000), euros(0))};
        save(refused);
    }
};

} // namespace

TEST_CASE_METHOD(Decided, "Operators are told what is granted and why the rest is not",
                 "[documents]")
{
    const auto prepared =
        prepareDocument(u"notifications"_s, {.year = 2026}, *database, QDate(2026, 5, 4));
    INFO((prepared ? std::string() : prepared.error().message.toStdString()));
    REQUIRE(prepared);
    checkGolden(prepared->document, u"notifications"_s);
    CHECK(prepared->warnings.size() == 2); // an address and a reason are missing
}

TEST_CASE_METHOD(Decided, "Operators whose report is late are reminded", "[documents]")
{
    checkGolden(made(*database, u"report-reminders"_s, {.year = 2026}, kToday),
                u"report-reminders"_s);
}

TEST_CASE_METHOD(Decided, "The annual report follows the decree's plan", "[documents]")
{
    const auto prepared = prepareDocument(u"annual-report"_s, {.year = 2026}, *database, kToday);
    INFO((prepared ? std::string() : prepared.error().message.toStdString()));
    REQUIRE(prepared);
    checkGolden(prepared->document, u"annual-report"_s);
    CHECK(prepared->document.furniture.bands == QStringList{u"Projet"_s}); // the year goes on
}

TEST_CASE_METHOD(Decided, "Every field of the year's documents is given a value", "[documents]")
{
    for (const auto &kind : {u"notifications"_s, u"report-reminders"_s, u"annual-report"_s})
        checkEveryFieldHasAValue(*database, kind, {.year = 2026}, kToday);
}

TEST_CASE_METHOD(ProgrammeFixture, "Nothing decided or awaited is no letter to print",
                 "[documents]")
{
    for (const auto &kind : {u"notifications"_s, u"report-reminders"_s}) {
        const auto refused = makeDocument(kind, {.year = 2026}, *database, kToday);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::NotFound);
    }
}
