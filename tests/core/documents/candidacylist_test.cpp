#include "core/councils/candidacyrepository.h"
#include "core/councils/councilrepository.h"
#include "core/documents/candidacylist.h"
#include "tests/support/councilsbuilders.h"
#include "tests/support/golden.h"
#include "tests/support/meetingfixture.h"

using namespace faubourg;
using namespace faubourg::documents;
using namespace faubourg::test;

TEST_CASE_METHOD(CouncilFixture,
                 "The list of candidacies tells who is eligible and why others are not",
                 "[documents]")
{
    office::Office office;
    office.commune = u"Ville de Béthune"_s;
    office.service = u"Politique de la ville"_s;
    REQUIRE(office::OfficeRepository(*database).save(office));
    REQUIRE_FALSE(candidacyList(*database, {.council = council.id}, kToday));
    const councils::CandidacyRepository candidacies(*database);
    const auto apply = [&](const people::Person &person, councils::TerritorialLink link,
                           councils::CandidacyState state) {
        councils::Candidacy candidacy;
        candidacy.council = council.id;
        candidacy.person = stored(persons.save(person)).id;
        candidacy.submittedOn = QDate(2026, 10, 6);
        candidacy.territorialLink = link;
        candidacy.state = state;
        if (state == councils::CandidacyState::Withdrawn)
            candidacy.withdrawnOn = QDate(2026, 11, 2);
        REQUIRE(candidacies.save(candidacy));
    };
    using councils::CandidacyState;
    using councils::TerritorialLink;
    apply(aPerson(u"Trépied"_s, u"Zoé"_s), TerritorialLink::Lives, CandidacyState::Eligible);
    apply(aMan(u"Bourdon"_s, u"Éloi"_s), TerritorialLink::None, CandidacyState::Received);
    people::Person young = aPerson(u"Lacaze"_s, u"Inès"_s);
    young.birthDate = QDate(2012, 2, 3);
    apply(young, TerritorialLink::RegularUser, CandidacyState::Received);
    apply(aMan(u"Morel"_s, u"Paul"_s), TerritorialLink::Lives, CandidacyState::Withdrawn);
    const auto prepared = candidacyList(*database, {.council = council.id}, kToday);
    checkGolden(madeOf(prepared), u"candidacies"_s);
}
