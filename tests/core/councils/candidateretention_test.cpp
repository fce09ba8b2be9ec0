#include "core/councils/candidacyrepository.h"
#include "core/councils/candidateretention.h"
#include "core/office/parameterrepository.h"
#include "core/people/rollrepository.h"
#include "core/reports/dueitems.h"
#include "core/storage/journal.h"
#include "tests/support/councilsbuilders.h"
#include "tests/support/peoplebuilders.h"

using namespace faubourg;
using namespace faubourg::councils;
using namespace faubourg::test;

namespace {

struct RetentionFixture : CouncilFixture
{
    CandidacyRepository candidacies{*database};

    Candidacy applied(PersonId person, QDate day, CandidacyState state)
    {
        Candidacy candidacy;
        candidacy.council = council.id;
        candidacy.person = person;
        candidacy.submittedOn = day;
        candidacy.state = state;
        candidacy.reason = state == CandidacyState::Ineligible ? u"Trop jeune."_s : QString();
        return stored(candidacies.save(candidacy));
    }
};

} // namespace

TEST_CASE("Only candidacies that led nowhere are forgotten, counted from their last day",
          "[councils]")
{
    Candidacy candidacy;
    candidacy.submittedOn = QDate(2024, 3, 1);
    CHECK_FALSE(forgetFrom(candidacy, 2).isValid());
    candidacy.state = CandidacyState::Drawn;
    CHECK_FALSE(forgetFrom(candidacy, 2).isValid());
    candidacy.state = CandidacyState::NotDrawn;
    CHECK(forgetFrom(candidacy, 2) == QDate(2026, 3, 1));
    candidacy.state = CandidacyState::Withdrawn;
    candidacy.withdrawnOn = QDate(2024, 5, 1);
    CHECK(forgetFrom(candidacy, 2) == QDate(2026, 5, 1));
}

TEST_CASE_METHOD(RetentionFixture, "Candidates not drawn become nobody when their time is over",
                 "[councils]")
{
    const PersonId due = aStoredPerson(u"Trépied"_s);
    const PersonId again = aStoredPerson(u"Bourdon"_s);
    const PersonId member = aStoredPerson(u"Lacaze"_s);
    const QDate old(2024, 3, 1);
    const Candidacy past = applied(due, old, CandidacyState::NotDrawn);
    applied(again, old, CandidacyState::Withdrawn);
    applied(again, QDate(2026, 10, 6), CandidacyState::Received);
    applied(member, old, CandidacyState::NotDrawn);
    Mandate mandate;
    mandate.council = council.id;
    mandate.person = member;
    mandate.seat = council.seats.first().id;
    mandate.startsOn = QDate(2026, 1, 1);
    stored(mandates.save(mandate));

    const QDate today(2026, 11, 23);
    const auto found = forgettableCandidates(*database, 2, today);
    REQUIRE(found->size() == 1);
    CHECK(found->first().id == due);
    CHECK(found->first().number == past.number);
    CHECK(found->first().dueOn == QDate(2026, 3, 1));
    CHECK(forgettableCandidates(*database, 3, today)->isEmpty());

    REQUIRE(forgetCandidates(*database, *found));
    CHECK(persons.find(due)->name.lastName.contains(u"Catorive"));
    CHECK(candidacies.find(past.id)->person == due); // the candidacy stays, under its number
    CHECK(forgettableCandidates(*database, 2, today)->isEmpty());
    for (const auto &entry : storage::journal(*database).value())
        CHECK_FALSE(entry.changes.contains(u"Trépied"));
}

TEST_CASE_METHOD(RetentionFixture, "What must be forgotten stands in the morning queue",
                 "[councils][reports]")
{
    REQUIRE(office::seedParameters(*database));
    applied(aStoredPerson(u"Trépied"_s), QDate(2024, 3, 1), CandidacyState::NotDrawn);
    people::RollExtract extract;
    extract.name = u"liste.csv"_s;
    extract.importedOn = QDate(2026, 9, 30);
    extract.sha256 = QString(64, u'a');
    const auto roll = people::RollRepository(*database).add(extract, {people::Elector()});
    REQUIRE(roll);
    const auto kindsOn = [this](QDate day) {
        QList<reports::DueKind> kinds;
        const auto due = reports::dueItems(*database, day).value();
        for (const auto kind : {reports::DueKind::PurgeRoll, reports::DueKind::ForgetCandidates}) {
            for (const auto &item : due.of(kind))
                kinds += item.kind;
        }
        return kinds;
    };
    CHECK(kindsOn(QDate(2026, 11, 23)) == QList{reports::DueKind::ForgetCandidates});
    CHECK(kindsOn(QDate(2026, 12, 1))
          == QList{reports::DueKind::PurgeRoll, reports::DueKind::ForgetCandidates});
    CHECK(reports::dueItems(*database, QDate(2027, 1, 1))->overdue.size() >= 2);
    REQUIRE(people::RollRepository(*database).purge(roll->id, roll->revision));
    CHECK(kindsOn(QDate(2026, 12, 1)) == QList{reports::DueKind::ForgetCandidates});
}
