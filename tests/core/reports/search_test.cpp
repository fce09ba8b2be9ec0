#include "core/people/personrepository.h"
#include "core/reports/search.h"
#include "core/sessions/questionrepository.h"
#include "core/sessions/sessionrepository.h"
#include "tests/support/peoplebuilders.h"
#include "tests/support/programmebuilders.h"
#include "tests/support/sessionbuilders.h"

using namespace faubourg;
using namespace faubourg::reports;
using namespace faubourg::test;

namespace {

SearchHits found(const StorageFixture &file, const QString &words, int cap = 6)
{
    const auto hits = search(*file.database, words, cap);
    REQUIRE(hits);
    return *hits;
}

} // namespace

TEST_CASE_METHOD(SessionFixture, "Four letters on the telephone say where a question stands",
                 "[reports]")
{
    sessions::Question question = aQuestion(catorive);
    question.state = sessions::QuestionState::Forwarded;
    question.service = u"Voirie"_s;
    question.forwardedOn = QDate(2026, 10, 20);
    REQUIRE(sessions::QuestionRepository(*database).save(question));
    const SearchHits hits = found(*this, u"ECLA lil"_s);
    REQUIRE(hits.groups.size() == 1);
    const SearchHit &hit = hits.groups.first().hits.first();
    CHECK(hit.entity.kind == EntityKind::Question);
    CHECK(hit.state == u"forwarded"_s);
    CHECK(hit.title.contains(u"41"_s));
    CHECK(hit.subtitle.contains(u"Catorive"_s));
    CHECK(found(*this, u"41"_s).total() == 1);
}

TEST_CASE_METHOD(SessionFixture, "Questions come before people, people before sessions",
                 "[reports]")
{
    REQUIRE(sessions::QuestionRepository(*database).save(aQuestion(catorive)));
    REQUIRE(sessions::SessionRepository(*database).save(aSession(gare)));
    REQUIRE(people::PersonRepository(*database).save(aPerson(u"Éclair"_s)));
    QList<EntityKind> kinds;
    for (const SearchGroup &group : found(*this, u"écl"_s).groups)
        kinds += group.kind;
    CHECK(kinds == QList{EntityKind::Question, EntityKind::Person, EntityKind::Session});
}

TEST_CASE_METHOD(ProgrammeFixture, "Actions are found by number, title or operator", "[reports]")
{
    const programme::Action action = save(anAction());
    for (const QString &words : {u"2026-007"_s, u"parents atel"_s, u"alim atelier"_s}) {
        const SearchHits hits = found(*this, words);
        REQUIRE(hits.groups.size() == 1);
        CHECK(hits.groups.first().hits.first().entity
              == EntityRef{EntityKind::Action, action.id.value()});
        CHECK(hits.groups.first().hits.first().state == u"idea"_s);
    }
}

TEST_CASE_METHOD(ProgrammeFixture, "A long group is capped and says how many there are",
                 "[reports]")
{
    for (int rank = 1; rank <= 9; ++rank) {
        programme::Action action = anAction();
        action.number.clear();
        save(action);
    }
    const SearchHits hits = found(*this, u"ateliers"_s, 4);
    REQUIRE(hits.groups.size() == 1);
    CHECK(hits.groups.first().hits.size() == 4);
    CHECK(hits.groups.first().total == 9);
    CHECK(hits.groups.first().hits.first().title.startsWith(u"2026-009"_s));
}

TEST_CASE_METHOD(ProgrammeFixture, "No word finds nothing", "[reports]")
{
    save(anAction());
    CHECK(found(*this, u""_s).groups.isEmpty());
    CHECK(found(*this, u" - "_s).groups.isEmpty());
    CHECK(found(*this, u"zzz"_s).total() == 0);
}
