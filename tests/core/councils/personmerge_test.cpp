#include "core/councils/candidacyrepository.h"
#include "core/councils/personmerge.h"
#include "core/storage/journal.h"
#include "core/storage/references.h"
#include "core/storage/revert.h"
#include "tests/support/councilsbuilders.h"
#include "tests/support/journalwatch.h"
#include "tests/support/meetingfixture.h"

#include <QSqlRecord>

using namespace faubourg;
using namespace faubourg::councils;
using namespace faubourg::people;
using namespace faubourg::test;

namespace {

Candidacy aCandidacy(CouncilId council, PersonId person)
{
    Candidacy candidacy;
    candidacy.council = council;
    candidacy.person = person;
    candidacy.submittedOn = QDate(2026, 10, 6);
    return candidacy;
}

/// Everything the file says, but its journal.
QStringList contents(const storage::Database &database)
{
    QStringList rows;
    storage::Query tables(database,
                          u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN "
                          "('journal', 'journal_watch') ORDER BY name");
    REQUIRE(tables.exec());
    while (tables.next()) {
        storage::Query all(database, u"SELECT * FROM %1"_s.arg(tables.text(u"name")));
        REQUIRE(all.exec());
        while (all.next()) {
            QStringList cells{tables.text(u"name")};
            for (int column = 0; column < all.raw().record().count(); ++column)
                cells += all.raw().value(column).toString();
            rows += cells.join(u'|');
        }
    }
    rows.sort();
    return rows;
}

} // namespace

TEST_CASE_METHOD(Meeting, "Whatever named the merged record names the kept one, in one act",
                 "[councils][merge]")
{
    hold();
    const PersonRepository records(*database);
    const Person other = records.find(member).value();
    const PersonId twin = save(aPerson(u"LE MAIRE"_s));
    const Person kept = records.find(twin).value();
    REQUIRE(CandidacyRepository(*database).save(aCandidacy(catorive, member)));
    sessions::Question question = aQuestion(catorive, 42);
    question.askerId = member;
    REQUIRE(sessions::QuestionRepository(*database).save(question));
    const auto uses = storage::usesOf(*database, u"person"_s, member.value()).value();
    REQUIRE(uses.size() == 3); // attendance, candidacy, question
    JournalWatch watch(*database);
    const QStringList before = contents(*database);

    const qint64 newest = storage::newestEntry(*database).value();
    REQUIRE(mergePersons(*database, merged(kept, other, {}), other));
    CHECK_FALSE(records.find(member));
    CHECK(storage::usesOf(*database, u"person"_s, twin.value()).value() == uses);
    CHECK(watch.entries() == 1);
    CHECK(watch.unrecorded().isEmpty());
    const auto minutes = sessions::SessionRepository(*database).find(session.id).value();
    CHECK(minutes.participants.first().personId == twin);
    CHECK(minutes.agenda.at(1).record.contains(sessions::mentionToken(twin)));
    CHECK_FALSE(minutes.agenda.at(1).record.contains(sessions::mentionToken(member)));

    // Taken back, and made once more.
    const QStringList after = contents(*database);
    REQUIRE(storage::revert(*database, newest, newest + 1));
    CHECK(watch.unrecorded().isEmpty());
    const QStringList restored = contents(*database);
    for (const QString &row : before) {
        if (!row.startsWith(u"person|%1|"_s.arg(twin.value()))) // its revision went on
            CHECK(restored.contains(row));
    }
    CHECK(restored.size() == before.size());
    REQUIRE(storage::revert(*database, newest + 1, newest + 2));
    CHECK(contents(*database) == after);
}

TEST_CASE_METHOD(Meeting, "What was changed since is not taken back", "[councils][merge]")
{
    const PersonRepository records(*database);
    const PersonId twin = save(aPerson(u"LE MAIRE"_s));
    const qint64 newest = storage::newestEntry(*database).value();
    const Person other = records.find(member).value();
    REQUIRE(mergePersons(*database, merged(records.find(twin).value(), other, {}), other));
    sessions::Session changed = sessions::SessionRepository(*database).find(session.id).value();
    changed.participants.removeFirst();
    save(changed);
    const QStringList before = contents(*database);
    const auto refused = storage::revert(*database, newest, newest + 1);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(contents(*database) == before);
}

TEST_CASE_METHOD(Meeting, "Somebody who stood twice in a session stands there once",
                 "[councils][merge]")
{
    const PersonRepository records(*database);
    const Person other = records.find(withoutAddress).value();
    REQUIRE(mergePersons(*database, merged(records.find(member).value(), other, {}), other));
    CHECK(sessions::SessionRepository(*database).find(session.id).value().participants.size() == 3);
}

TEST_CASE_METHOD(CouncilFixture, "Of two candidacies of one person the younger is withdrawn",
                 "[councils][merge]")
{
    const PersonId first = aStoredPerson(u"Lemaire"_s);
    const PersonId second = aStoredPerson(u"LE MAIRE"_s);
    const CandidacyRepository candidacies(*database);
    const auto older = stored(candidacies.save(aCandidacy(council.id, first)));
    const auto younger = stored(candidacies.save(aCandidacy(council.id, second)));
    const Person other = persons.find(first).value();
    REQUIRE(mergePersons(*database, merged(persons.find(second).value(), other, {}), other));
    CHECK(candidacies.find(older.id)->state == CandidacyState::Received);
    CHECK(candidacies.find(older.id)->person == second);
    const auto gone = candidacies.find(younger.id);
    CHECK(gone->state == CandidacyState::Withdrawn);
    CHECK(gone->reason.contains(QString::number(older.number)));
}

TEST_CASE_METHOD(CouncilFixture, "Two members of one council are not merged", "[councils][merge]")
{
    const Mandate one = stored(mandates.save(aMandate(0, u"Lemaire"_s)));
    const Mandate two = stored(mandates.save(aMandate(1, u"Le Maire"_s)));
    const Person other = persons.find(two.person).value();
    const auto refused =
        mergePersons(*database, merged(persons.find(one.person).value(), other, {}), other);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"Catorive"));
    CHECK(persons.find(two.person));
    CHECK_FALSE(mergePersons(*database, other, other));
}
