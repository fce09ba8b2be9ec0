#include "core/draws/rollinvitation.h"
#include "core/people/rollrepository.h"
#include "core/sortition/ft1.h"
#include "tests/support/catchqt.h"
#include "tests/support/drawsbuilders.h"

#include <algorithm>

using namespace faubourg;
using namespace faubourg::draws;
using namespace faubourg::test;
using people::Elector;

namespace {

constexpr auto kDigest = "5f0c2a9d5f0c2a9d5f0c2a9d5f0c2a9d5f0c2a9d5f0c2a9d5f0c2a9d5f0c2a9d";

QList<Elector> electorsOf(int count)
{
    QList<Elector> electors;
    for (int i = 0; i < count; ++i) {
        Elector elector;
        elector.lastName = u"Électeur%1"_s.arg(i);
        elector.firstName = u"Camille"_s;
        elector.birthDate = QDate(1940 + i % 68, 3, 14);
        elector.street = u"%1 rue des Lilas"_s.arg(i);
        elector.station = QString::number(i % 4 + 1);
        electors += elector;
    }
    return electors;
}

struct Roll : CouncilFixture
{
    councils::CandidacyRepository candidacies{*database};
    people::RollRepository rolls{*database};
    RollInvitation invitation;

    Roll()
    {
        people::RollExtract extract;
        extract.name = u"liste.csv"_s;
        extract.importedOn = QDate(2026, 11, 23);
        extract.sha256 = QString::fromLatin1(kDigest);
        invitation.extract = stored(rolls.add(extract, electorsOf(200))).id;
        invitation.council = council.id;
        invitation.college = council.colleges.first().id;
        invitation.filter.on = QDate(2026, 11, 23);
        invitation.count = 10;
        invitation.seed = u"5.12.23.34.49./2.11./"_s;
    }

    QList<councils::CandidacyRow> candidates() const
    {
        return stored(candidacies.list({.council = council.id}));
    }
};

} // namespace

TEST_CASE("Electors are drawn by the tickets of FT-1, whatever else the filter keeps",
          "[draws][roll]")
{
    const QList<Elector> electors = electorsOf(40);
    const auto all = drawnElectors(electors, {}, kDigest, u" 5.12 "_s);
    REQUIRE(all.size() == 40);
    const QByteArray key = sortition::drawKey(kDigest, u"5.12"_s);
    for (qsizetype i = 1; i < all.size(); ++i)
        CHECK(sortition::ticket(key, QString::number(all.at(i - 1) + 1))
              < sortition::ticket(key, QString::number(all.at(i) + 1)));
    auto inOne = all;
    inOne.removeIf([&](qsizetype place) { return electors.at(place).station != u"1"_s; });
    CHECK(drawnElectors(electors, {.stations = {u"1"_s}}, kDigest, u"5.12"_s) == inOne);
    CHECK(drawnElectors(electors, {}, kDigest, u"5.13"_s) != all);
}

TEST_CASE_METHOD(Roll, "Those invited become candidates of the roll who have not agreed yet",
                 "[draws][roll]")
{
    CHECK(stored(invite(*database, invitation)) == 10);
    const auto rows = candidates();
    REQUIRE(rows.size() == 10);
    for (const councils::CandidacyRow &row : rows) {
        CHECK(row.candidacy.origin == councils::CandidacyOrigin::Roll);
        CHECK(row.candidacy.college == invitation.college);
        CHECK(councils::candidateFacts(row).awaitsAgreement);
        CHECK(row.birthDate.isValid());
    }
    REQUIRE(councils::decideAll(*database, council.id, stored(councilRepository.rules(council)),
                                QDate(2026, 12, 8)));
    for (const councils::CandidacyRow &row : candidates())
        CHECK(row.candidacy.state == councils::CandidacyState::Received);

    councils::Candidacy agreed = rows.first().candidacy;
    agreed.agreedOn = QDate(2026, 12, 1);
    REQUIRE(candidacies.save(agreed));
    CHECK_FALSE(councils::candidateFacts(candidates().first()).awaitsAgreement);
}

TEST_CASE_METHOD(Roll, "A second invitation goes to the next of the same draw", "[draws][roll]")
{
    REQUIRE(invite(*database, invitation));
    CHECK(stored(invite(*database, invitation)) == 10);
    CHECK(candidates().size() == 20);
    invitation.count = 500;
    CHECK(stored(invite(*database, invitation)) == 180); // no more are on the roll
}

TEST_CASE_METHOD(Roll, "Somebody whom the file knows by name and birth gets no second record",
                 "[draws][roll]")
{
    const qsizetype place =
        drawnElectors(electorsOf(200), invitation.filter, kDigest, invitation.seed).first();
    people::Person known = personOf(electorsOf(200).at(place));
    known.addresses.clear();
    known = stored(persons.save(known));
    invitation.count = 1;
    REQUIRE(invite(*database, invitation));
    CHECK(candidates().first().candidacy.person == known.id);
}

TEST_CASE_METHOD(Roll, "Somebody who stands twice on a roll is invited once", "[draws][roll]")
{
    people::RollExtract extract;
    extract.name = u"deux fois.csv"_s;
    extract.importedOn = QDate(2026, 11, 23);
    extract.sha256 = QString(64, u'b');
    invitation.extract = stored(rolls.add(extract, electorsOf(4) + electorsOf(4))).id;
    CHECK(stored(invite(*database, invitation)) == 4);
    CHECK(candidates().size() == 4);
}

TEST_CASE_METHOD(Roll, "An invitation that can reach nobody is refused, and nothing is written",
                 "[draws][roll]")
{
    const auto refusal = [&] { return invite(*database, invitation).error().code; };
    invitation.filter.minAge = 110;
    CHECK(refusal() == ErrorCode::InvalidInput);
    invitation.filter.minAge.reset();
    invitation.seed = u"  "_s;
    CHECK(refusal() == ErrorCode::InvalidInput);
    invitation.seed = u"5"_s;
    invitation.count = 0;
    CHECK(refusal() == ErrorCode::InvalidInput);
    invitation.count = 1;
    const auto extract = stored(rolls.find(invitation.extract));
    REQUIRE(rolls.purge(extract.id, extract.revision));
    CHECK(refusal() == ErrorCode::RuleViolation);
    CHECK(candidates().isEmpty());
}
