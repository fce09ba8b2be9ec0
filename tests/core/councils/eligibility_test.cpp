#include "core/councils/eligibility.h"
#include "core/people/person.h"
#include "tests/support/catchqt.h"

#include <random>

using namespace faubourg;
using namespace faubourg::councils;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kDraw(2026, 11, 23);

CouncilRules moreThanSixteen()
{
    CouncilRules rules;
    rules.minAge = 16;
    rules.minAgeStrict = true;
    rules.minorNeedsAuthorisation = true;
    rules.territorialLinks = {TerritorialLink::Lives, TerritorialLink::Seat};
    rules.excludesElectiveMandate = true;
    return rules;
}

CandidateFacts aCandidate()
{
    return {.birthDate = QDate(1980, 5, 14),
            .territorialLink = TerritorialLink::Lives,
            .parentalConsentOn = {},
            .holdsElectiveMandate = false};
}

QList<EligibilityIssue> issues(const CouncilRules &rules, const CandidateFacts &facts)
{
    QList<EligibilityIssue> found;
    for (const RuleVerdict &verdict : notMet(eligibilityVerdicts(rules, facts, kDraw))) {
        CHECK_FALSE(verdict.title.isEmpty());
        CHECK_FALSE(verdict.reason.isEmpty());
        found += *verdict.issue;
    }
    return found;
}

} // namespace

TEST_CASE("“More than sixteen” starts the day after the birthday, “from sixteen” on it",
          "[councils]")
{
    CouncilRules rules = moreThanSixteen();
    CHECK(oldEnoughOn(rules, QDate(2010, 11, 23)) == QDate(2026, 11, 24));
    rules.minAgeStrict = false;
    CHECK(oldEnoughOn(rules, QDate(2010, 11, 23)) == QDate(2026, 11, 23));
    rules.minAge.reset();
    CHECK_FALSE(oldEnoughOn(rules, QDate(2010, 11, 23)).isValid());
}

TEST_CASE("On the sixteenth birthday the strict rule alone refuses", "[councils]")
{
    CouncilRules rules = moreThanSixteen();
    CandidateFacts facts = aCandidate();
    facts.birthDate = QDate(2010, 11, 23);
    facts.parentalConsentOn = QDate(2026, 11, 1);
    CHECK(issues(rules, facts) == QList{EligibilityIssue::TooYoung});
    rules.minAgeStrict = false;
    CHECK(issues(rules, facts).isEmpty());
}

TEST_CASE("A minor needs an authorisation until the eighteenth birthday", "[councils]")
{
    CandidateFacts facts = aCandidate();
    facts.birthDate = QDate(2008, 11, 24);
    CHECK(issues(moreThanSixteen(), facts) == QList{EligibilityIssue::AuthorisationMissing});
    facts.parentalConsentOn = QDate(2026, 11, 1);
    CHECK(issues(moreThanSixteen(), facts).isEmpty());
    facts.birthDate = QDate(2008, 11, 23);
    facts.parentalConsentOn = {};
    CHECK(issues(moreThanSixteen(), facts).isEmpty());
}

TEST_CASE("Ties to the territory are those of the rules", "[councils]")
{
    CandidateFacts facts = aCandidate();
    facts.territorialLink = TerritorialLink::RegularUser;
    CHECK(issues(moreThanSixteen(), facts) == QList{EligibilityIssue::LinkRefused});
    facts.territorialLink = TerritorialLink::None;
    CHECK(issues(moreThanSixteen(), facts) == QList{EligibilityIssue::LinkMissing});
    CHECK(issues({}, facts).isEmpty());
}

TEST_CASE("Every reason is given, not the first alone", "[councils]")
{
    const CandidateFacts facts{.birthDate = {},
                               .territorialLink = TerritorialLink::None,
                               .parentalConsentOn = {},
                               .holdsElectiveMandate = true};
    CHECK(issues(moreThanSixteen(), facts)
          == QList{EligibilityIssue::BirthDateMissing, EligibilityIssue::LinkMissing,
                   EligibilityIssue::ElectiveMandate});
}

TEST_CASE("Each rule that concerns the candidate has its verdict, met ones too", "[councils]")
{
    CandidateFacts facts = aCandidate();
    const auto adult = eligibilityVerdicts(moreThanSixteen(), facts, kDraw);
    REQUIRE(adult.size() == 3); // no authorisation of an adult
    CHECK(adult.first().title.contains(u"16"));
    CHECK(adult.first().title.contains(u"23/11/2026"));
    CHECK(adult.first().reason.contains(u"46"));
    CHECK(overall(adult) == RuleOutcome::Met);

    facts.birthDate = QDate(2009, 3, 1);
    const auto minor = eligibilityVerdicts(moreThanSixteen(), facts, kDraw);
    REQUIRE(minor.size() == 4);
    CHECK(minor.at(1).rule == EligibilityRule::ParentalAuthorisation);
    CHECK(minor.at(1).outcome() == RuleOutcome::Missing);
    CHECK(overall(minor) == RuleOutcome::Missing);
    CHECK(eligibilityVerdicts({}, facts, kDraw).isEmpty());
}

TEST_CASE("The verdicts decide a candidacy that no draw has settled", "[councils]")
{
    Candidacy candidacy;
    CandidateFacts facts = aCandidate();
    const auto decide = [&] {
        return decided(candidacy, eligibilityVerdicts(moreThanSixteen(), facts, kDraw));
    };
    CHECK(decide().state == CandidacyState::Eligible);
    facts.holdsElectiveMandate = true;
    facts.territorialLink = TerritorialLink::RegularUser;
    CHECK(decide().state == CandidacyState::Ineligible);
    CHECK(decide().reason.count(u'.') == 2); // both reasons
    facts = aCandidate();
    facts.birthDate = {};
    candidacy.state = CandidacyState::Eligible;
    CHECK(decide().state == CandidacyState::Received);
    candidacy.state = CandidacyState::Drawn;
    CHECK(decide() == candidacy);
}

TEST_CASE("A candidacy is taken back with its day until a draw settles it", "[councils]")
{
    Candidacy candidacy;
    candidacy.council = CouncilId(1);
    candidacy.person = PersonId(1);
    candidacy.submittedOn = kDraw.addDays(-30);
    const auto back = withdrawn(candidacy, kDraw, u"  Déménage "_s);
    REQUIRE(back);
    CHECK(back->state == CandidacyState::Withdrawn);
    CHECK(back->withdrawnOn == kDraw);
    CHECK(back->reason == u"Déménage"_s);
    CHECK(validate(*back));
    CHECK_FALSE(withdrawn(*back, kDraw, {}));
    CHECK_FALSE(validate(withdrawn(candidacy, kDraw.addDays(-31), {}).value()));
    candidacy.state = CandidacyState::Drawn;
    CHECK_FALSE(withdrawn(candidacy, kDraw, {}));
}

TEST_CASE("Once old enough, a candidate stays so", "[councils]")
{
    std::mt19937 random(16);
    for (int i = 0; i < 1000; ++i) {
        CouncilRules rules;
        rules.minAge = static_cast<int>(random() % 30);
        rules.minAgeStrict = random() % 2 == 0;
        CandidateFacts facts = aCandidate();
        facts.birthDate = QDate(1960, 1, 1).addDays(static_cast<int>(random() % 20000));
        const QDate first = oldEnoughOn(rules, facts.birthDate);
        REQUIRE(notMet(eligibilityVerdicts(rules, facts, first)).isEmpty());
        REQUIRE(notMet(eligibilityVerdicts(rules, facts, first.addDays(400))).isEmpty());
        REQUIRE(notMet(eligibilityVerdicts(rules, facts, first.addDays(-1))).size() == 1);
    }
}

TEST_CASE("A candidacy is refused with what to correct", "[councils]")
{
    Candidacy candidacy;
    candidacy.council = CouncilId(1);
    candidacy.person = PersonId(1);
    candidacy.submittedOn = kDraw;
    REQUIRE(validate(candidacy));
    SECTION("no council")
    {
        candidacy.council = {};
    }
    SECTION("no person")
    {
        candidacy.person = {};
    }
    SECTION("no day")
    {
        candidacy.submittedOn = {};
    }
    SECTION("ineligible without reason")
    {
        candidacy.state = CandidacyState::Ineligible;
    }
    CHECK_FALSE(validate(candidacy));
}
