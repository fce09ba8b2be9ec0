#include "core/draws/drawrepository.h"
#include "core/sortition/ft1.h"
#include "core/sortition/proof/verification.h"
#include "core/storage/attachment.h"
#include "tests/support/catchqt.h"
#include "tests/support/drawsbuilders.h"
#include "tests/support/journalwatch.h"

using namespace faubourg;
using namespace faubourg::draws;
using namespace faubourg::test;
using councils::CandidacyState;

TEST_CASE_METHOD(DrawFixture, "A prepared draw reads back whole, numbered within its council",
                 "[draws]")
{
    JournalWatch watch(*database);
    Draw draw = aPreparedDraw();
    CHECK(draw.number == 1);
    draw.witnesses = u"Mme Lemaire, présidente du Club"_s;
    draw.heldAt = QTime(18, 30);
    draw = stored(draws.save(draw));
    CHECK(*draws.find(draw.id) == draw);
    CHECK(aPreparedDraw().number == 2);
    REQUIRE(draws.remove(draw.id, draw.revision));
    CHECK(draws.find(draw.id).error().code == ErrorCode::NotFound);
    CHECK(watch.unrecorded().isEmpty());
}

TEST_CASE_METHOD(DrawFixture, "Freezing keeps the dossier under the digest that is published",
                 "[draws]")
{
    JournalWatch watch(*database);
    const Draw draw = aFrozenDraw();
    CHECK(draw.state == DrawState::Frozen);
    CHECK(draw.frozenOn == QDate(2026, 11, 23));
    const QByteArray bytes = stored(draws.dossier(draw));
    CHECK(draw.dossierSha256.toLatin1() == sortition::sha256(bytes));
    CHECK(bytes.contains("EuroMillions"));
    CHECK_FALSE(bytes.contains("Candidat1")); // pseudonyms alone
    CHECK(draw.persons.size() == 30);
    CHECK(watch.unrecorded().isEmpty());
}

TEST_CASE_METHOD(DrawFixture,
                 "Frozen means frozen: a change is refused, and another draw takes "
                 "the place of the voided one",
                 "[draws]")
{
    Draw draw = aFrozenDraw();
    Draw changed = draw;
    changed.seats = 11;
    CHECK(draws.save(changed).error().code == ErrorCode::RuleViolation);
    changed = draw;
    changed.quotas.first().maximum = 9;
    CHECK_FALSE(draws.save(changed));
    changed = draw;
    changed.seedRule = u"Un dé"_s;
    CHECK_FALSE(draws.save(changed));
    CHECK_FALSE(draws.remove(draw.id, draw.revision));
    CHECK_FALSE(draws.freeze(draw, dossierOf(draw), QDate(2026, 11, 23)));

    draw.place = u"Salle des fêtes"_s; // where it takes place binds nothing
    draw = stored(draws.save(draw));

    CHECK(draws.annul(draw, u"  "_s, QDate(2026, 12, 9)).error().code == ErrorCode::InvalidInput);
    const Draw gone = stored(draws.annul(draw, u"Une candidature oubliée."_s, QDate(2026, 12, 9)));
    CHECK(gone.state == DrawState::Voided);
    CHECK(draws.dossier(gone));
    CHECK_FALSE(draws.annul(gone, u"Encore."_s, QDate(2026, 12, 9)));
    Draw next = proposedDraw(sources(), QDate(2026, 11, 23), 15, 15);
    next.replaces = gone.id;
    CHECK(stored(draws.save(next)).number == 2);
    const auto rows = stored(draws.list({.council = council.id}));
    REQUIRE(rows.size() == 2);
    CHECK(rows.first().replaces == gone.id);
    CHECK(rows.last().voidReason == u"Une candidature oubliée."_s);
}

TEST_CASE_METHOD(DrawFixture, "What was computed for another list is not frozen", "[draws]")
{
    const Draw draw = aPreparedDraw();
    const sortition::Dossier dossier = dossierOf(draw);
    auto last = stored(candidacies.list()).last().candidacy;
    last.state = CandidacyState::Withdrawn;
    REQUIRE(candidacies.save(last));
    const auto refused = draws.freeze(draw, dossier, QDate(2026, 11, 23));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"Compute them again"_s));
    CHECK(draws.find(draw.id)->state == DrawState::Prepared);
    Draw ruleless = draw;
    ruleless.seedRule.clear();
    CHECK_FALSE(draws.freeze(ruleless, dossierOf(draw), QDate(2026, 11, 23)));
}

TEST_CASE_METHOD(DrawFixture, "A draw gives every candidate an outcome in one act, and verifies",
                 "[draws]")
{
    const Draw frozen = aFrozenDraw();
    JournalWatch watch(*database);
    CHECK(draws.run(frozen, u"  "_s, QDate(2026, 12, 8)).error().code == ErrorCode::InvalidInput);
    CHECK(draws.find(frozen.id)->state == DrawState::Frozen);
    const Draw draw = stored(draws.run(frozen, u"5.12.23.34.49./2.11./"_s, QDate(2026, 12, 8)));
    CHECK(watch.entries() == 2); // the draw, and the attachment of its record
    CHECK(watch.unrecorded().isEmpty());
    CHECK(draw.state == DrawState::Drawn);

    QHash<Outcome, int> outcomes;
    for (const DrawPerson &person : draw.persons)
        ++outcomes[person.outcome];
    CHECK(outcomes[Outcome::Seat] == 12);
    CHECK(outcomes[Outcome::Substitute] == 12);
    CHECK(outcomes[Outcome::NotDrawn] == 6);
    CHECK(stored(candidacies.list({.state = CandidacyState::Drawn})).size() == 12);
    CHECK(stored(candidacies.list({.state = CandidacyState::NotDrawn})).size() == 6);

    const auto differences =
        sortition::verify(stored(draws.dossier(draw)), draw.seed,
                          {draw.dossierSha256.toLatin1(), stored(draws.record(draw))});
    REQUIRE(differences);
    CHECK(differences->isEmpty());
    CHECK_FALSE(draws.run(draw, u"1.2.3.4.5./1.2./"_s, QDate(2026, 12, 8)));
}

TEST_CASE_METHOD(DrawFixture, "An acceptance gives a seat of the candidate’s college from its day",
                 "[draws]")
{
    Draw draw = aDrawnDraw();
    JournalWatch watch(*database);
    for (const DrawPerson &person : calledPersons(draw))
        draw = stored(draws.answer(draw, person.number, Answer::Accepted, QDate(2026, 12, 20),
                                   QDate(2027, 1, 1)));
    CHECK(watch.unrecorded().isEmpty());
    const auto members = stored(mandates.membersOn(council.id, QDate(2027, 1, 1)));
    CHECK(members.size() == 12);
    CHECK(std::ranges::count(members, u"Habitants"_s, &councils::MemberRow::collegeName) == 8);
    CHECK(std::ranges::all_of(members, [](const auto &row) { return row.mandate.seat.isValid(); }));
    const QString first = calledPersons(draw).first().number;
    CHECK_FALSE(draws.answer(draw, first, Answer::Refused, QDate(2026, 12, 21), {}));
    CHECK_FALSE(draws.annul(draw, u"Trop tard."_s, QDate(2026, 12, 9)));
}

TEST_CASE_METHOD(DrawFixture, "A refusal calls the next in line who keeps every quota", "[draws]")
{
    Draw draw = aDrawnDraw();
    const DrawPerson first = calledPersons(draw).first();
    draw = stored(draws.answer(draw, first.number, Answer::Refused, QDate(2026, 12, 20), {}));
    const DrawPerson next = calledPersons(draw).last();
    CHECK(next.calledFor == first.number);
    CHECK(next.deviation == 0);
    const auto people = stored(draws.persons(draw.id));
    const auto collegeOf = [&](const QString &number) {
        return std::ranges::find(people, number,
                                 [](const DrawPersonRow &row) { return row.entry.number; })
            ->collegeName;
    };
    CHECK(collegeOf(next.number) == collegeOf(first.number));
    CHECK(stored(candidacies.find(next.candidacy)).state == CandidacyState::Drawn);

    SECTION("the one called may refuse in turn, and a third is called")
    {
        draw = stored(draws.answer(draw, next.number, Answer::Refused, QDate(2026, 12, 21), {}));
        CHECK(vacancies(draw) == QStringList{first.number, next.number});
        CHECK(calledPersons(draw).last().calledFor == next.number);
    }
    SECTION("a substitute who gives up the list is passed over")
    {
        const DrawPerson waiting = waitingPersons(draw).first();
        CHECK_FALSE(draws.answer(draw, waiting.number, Answer::Accepted, QDate(2026, 12, 21),
                                 QDate(2027, 1, 1)));
        draw = stored(draws.answer(draw, waiting.number, Answer::Refused, QDate(2026, 12, 21), {}));
        CHECK(calledPersons(draw).size() == 13);
        CHECK(waitingPersons(draw).first().number != waiting.number);
    }
}

TEST_CASE_METHOD(DrawFixture, "A seat left after it was taken goes to the next in line", "[draws]")
{
    Draw draw = aDrawnDraw();
    const QDate start(2027, 1, 1);
    for (const DrawPerson &person : calledPersons(draw))
        draw =
            stored(draws.answer(draw, person.number, Answer::Accepted, QDate(2026, 12, 20), start));
    const DrawPerson gone = calledPersons(draw).at(2);
    CHECK(draws.callNext(draw, gone.number).error().message.contains(u"still sits"_s));
    const councils::Mandate mandate = stored(mandates.find(gone.mandate));
    REQUIRE(mandates.save(
        stored(ended(mandate, QDate(2027, 3, 31), councils::EndReason::Resignation))));
    const auto seat = stored(draws.seatToFill(gone.mandate, QDate(2027, 4, 1)));
    REQUIRE(seat);
    CHECK(seat->number == gone.number);

    JournalWatch watch(*database);
    draw = stored(draws.callNext(stored(draws.find(seat->draw)), seat->number));
    CHECK(watch.unrecorded().isEmpty());
    const DrawPerson next = calledPersons(draw).last();
    CHECK(next.calledFor == gone.number);
    CHECK(next.deviation == 0);
    CHECK(vacancies(draw) == QStringList{gone.number});
    CHECK_FALSE(stored(draws.seatToFill(gone.mandate, QDate(2027, 4, 1)))); // filled once
    CHECK_FALSE(draws.callNext(draw, gone.number));
    draw = stored(
        draws.answer(draw, next.number, Answer::Accepted, QDate(2027, 4, 10), QDate(2027, 4, 15)));
    CHECK(stored(mandates.membersOn(council.id, QDate(2027, 4, 15))).size() == 12);
}

TEST_CASE_METHOD(DrawFixture, "A list past its day fills no seat", "[draws]")
{
    Draw draw = aFrozenDraw();
    draw.listValidUntil = QDate(2027, 6, 30);
    draw = stored(draws.run(stored(draws.save(draw)), u"5"_s, QDate(2026, 12, 8)));
    const QString number = calledPersons(draw).first().number;
    draw = stored(
        draws.answer(draw, number, Answer::Accepted, QDate(2026, 12, 20), QDate(2027, 1, 1)));
    const MandateId mandate = findPerson(draw, number)->mandate;
    CHECK(stored(draws.seatToFill(mandate, QDate(2027, 6, 30))));
    CHECK_FALSE(stored(draws.seatToFill(mandate, QDate(2027, 7, 1))));
}

TEST_CASE_METHOD(DrawFixture, "Voiding a draw makes its candidates eligible again", "[draws]")
{
    const Draw draw = stored(draws.sign(aDrawnDraw(), QDate(2026, 12, 8)));
    CHECK(draw.state == DrawState::Recorded);
    CHECK_FALSE(draws.sign(draw, QDate(2026, 12, 8)));
    JournalWatch watch(*database);
    REQUIRE(draws.annul(draw, u"La graine publiée était erronée."_s, QDate(2026, 12, 9)));
    CHECK(watch.unrecorded().isEmpty());
    CHECK(stored(candidacies.list({.state = CandidacyState::Eligible})).size() == 30);
    CHECK_FALSE(draws.record(draw)->isEmpty()); // both records are kept
}

TEST_CASE_METHOD(DrawFixture, "A dossier damaged in the file draws nothing", "[draws]")
{
    const Draw draw = aFrozenDraw();
    storage::Query damage(*database, u"UPDATE attachment SET content = zeroblob(3)");
    REQUIRE(damage.exec());
    CHECK(draws.run(draw, u"5.12.23.34.49./2.11./"_s, QDate(2026, 12, 8)).error().code
          == ErrorCode::Storage);
    CHECK(draws.find(draw.id)->state == DrawState::Frozen);
}
