#include "core/councils/candidacyrepository.h"
#include "core/exchange/csv/csvtable.h"
#include "core/exchange/people/columns.h"
#include "core/exchange/people/importprofile.h"
#include "core/exchange/people/membershipimport.h"
#include "core/storage/revert.h"
#include "tests/support/councilsbuilders.h"
#include "tests/support/journalwatch.h"
#include "tests/support/peoplebuilders.h"

using namespace faubourg;
using namespace faubourg::exchange;
using namespace faubourg::test;

namespace {

const QDate kDay(2026, 11, 23);

const QByteArray kList = "nom;pr\xC3\xA9nom;naissance;courriel\n"
                         "LE MAIRE;Nadia;;\n"
                         "Tr\xC3\xA9pied;Zo\xC3\xA9;12/03/1990;\n"
                         "Petit;Paul;31/02/1990;\n";

struct ImportFixture : CouncilFixture
{
    ImportFixture() { aStoredPerson(u"Lemaire"_s); }

    ImportPlan planned(const ImportOptions &options) const
    {
        const auto plan =
            planMembershipImport(*database, MembershipKind::Candidate, kList, options, kDay);
        INFO((plan ? std::string() : plan.error().message.toStdString()));
        REQUIRE(plan);
        return *plan;
    }
    ImportOptions options() const { return {.council = bare.id}; }

    councils::Council bare = [this] {
        councils::Council open = councils::newCouncil(type, u"Ouvert"_s);
        open.colleges.clear();
        open.seats.clear();
        return stored(councilRepository.save(open));
    }();
};

} // namespace

TEST_CASE_METHOD(ImportFixture, "A doubtful line is decided by hand, once or for a new person",
                 "[exchange][import]")
{
    ImportOptions chosen = options();
    const ImportPlan first = planned(chosen);
    REQUIRE(first.lines.size() == 3);
    CHECK(first.lines.at(0).verdict == ImportVerdict::Doubtful);
    const PersonId known = first.lines.at(0).likeness;
    REQUIRE(known.isValid());
    CHECK(first.lines.at(1).verdict == ImportVerdict::New);
    CHECK(first.lines.at(2).verdict == ImportVerdict::Refused);
    CHECK(first.writable() == 1);

    chosen.decisions.insert(first.lines.at(0).number, known);
    CHECK(planned(chosen).lines.at(0).verdict == ImportVerdict::Known);
    CHECK(planned(chosen).lines.at(0).person.id == known);
    chosen.decisions.insert(first.lines.at(0).number, PersonId());
    CHECK(planned(chosen).lines.at(0).verdict == ImportVerdict::New);
}

TEST_CASE_METHOD(ImportFixture, "The whole plan is refused, what is left of it written at once",
                 "[exchange][import]")
{
    const ImportPlan plan = planned(options());
    JournalWatch watch(*database);
    CHECK_FALSE(applyMembershipImport(*database, plan));
    CHECK(watch.entries() == 0);
    const qint64 before = storage::newestEntry(*database).value();
    CHECK(applyMembershipImport(*database, withoutRefused(plan)).value() == 1);
    const auto rows = councils::CandidacyRepository(*database).list({.council = bare.id});
    REQUIRE(rows->size() == 1);
    CHECK(rows->first().candidacy.origin == councils::CandidacyOrigin::List);
    CHECK(watch.unrecorded().isEmpty());
    // One undo takes persons and candidacies back.
    REQUIRE(storage::revert(*database, before, storage::newestEntry(*database).value()));
    CHECK(councils::CandidacyRepository(*database).list({.council = bare.id})->isEmpty());
    CHECK(persons.list()->size() == 1);
}

TEST_CASE_METHOD(ImportFixture, "Lines left aside are exported with their reasons, to come again",
                 "[exchange][import]")
{
    const auto table = readCsv(refusedLines(planned(options())));
    REQUIRE(table);
    REQUIRE(table->lines.size() == 3);
    CHECK(table->lines.at(0).cells.contains(u"prénom"_s));
    CHECK(table->lines.at(2).cells.contains(u"31/02/1990"_s));
    // Corrected, the same file is read again in spite of its two more columns.
    QByteArray corrected = refusedLines(planned(options()));
    corrected.replace("31/02/1990", "28/02/1990");
    const auto plan =
        planMembershipImport(*database, MembershipKind::Candidate, corrected, options(), kDay);
    REQUIRE(plan);
    CHECK(plan->lines.last().verdict == ImportVerdict::New);
}

TEST_CASE_METHOD(StorageFixture, "A profile is found again by the headings of the next file",
                 "[exchange][import]")
{
    JournalWatch watch(*database);
    const ImportProfileRepository profiles(*database);
    ImportProfile excel{.id = {},
                        .kind = u"candidates"_s,
                        .name = u" Candidats  Excel "_s,
                        .columns = {{u"Colonne A"_s, u"last_name"_s}, {u"B"_s, u"first_name"_s}},
                        .revision = 0};
    REQUIRE(profiles.save(excel));
    excel.columns.insert(u"C"_s, QString(kLeftAside));
    REQUIRE(profiles.save(excel)); // the same name means the new columns
    const auto known = profiles.list(u"candidates"_s);
    REQUIRE(known->size() == 1);
    CHECK(known->first().name == u"Candidats Excel"_s);
    CHECK(known->first().columns == excel.columns);
    CHECK(profiles.list(u"members"_s)->isEmpty());
    CHECK(fitting(*known, {u"c"_s, u"COLONNE A"_s, u"b"_s, u"d"_s}).has_value());
    CHECK_FALSE(fitting(*known, {u"Colonne A"_s, u"B"_s}).has_value());
    CHECK(watch.unrecorded().isEmpty());
    excel.name = u"  "_s;
    CHECK_FALSE(profiles.save(excel));
}
