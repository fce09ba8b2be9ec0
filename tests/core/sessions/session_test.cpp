#include "core/sessions/labels.h"
#include "core/sessions/mentions.h"
#include "core/sessions/session.h"
#include "tests/support/catchqt.h"
#include "tests/support/sessionbuilders.h"

#include <QSet>

using namespace faubourg;
using namespace faubourg::sessions;
using namespace faubourg::test;

namespace {

bool isRefused(const Session &session)
{
    const auto result = validate(session);
    return !result && result.error().code == ErrorCode::InvalidInput
        && !result.error().message.isEmpty();
}

template <typename Keys>
void checkKeysAndLabels(const Keys &keys)
{
    QSet<QString> labels;
    for (const auto &[value, key] : keys.pairs) {
        CHECK(keys.key(value) == QLatin1StringView(key));
        CHECK(keys.value(QString::fromLatin1(key)) == value);
        labels.insert(label(value));
    }
    CHECK(labels.size() == static_cast<qsizetype>(keys.pairs.size()));
    CHECK_FALSE(labels.contains(QString()));
    CHECK_FALSE(keys.value(u"unheard_of"));
}

} // namespace

TEST_CASE("A session with a council, a date and an agenda is valid", "[sessions]")
{
    CHECK(validate(aSession()));
    Session bare;
    bare.councilId = CouncilId(1);
    bare.date = QDate(2026, 12, 9);
    CHECK(validate(bare));
}

TEST_CASE("A session says which of its fields is wrong", "[sessions]")
{
    Session session = aSession();
    session.participants = {aParticipant(PersonId(1)), aParticipant(PersonId(2))};
    REQUIRE(validate(session));
    SECTION("no council")
    {
        session.councilId = {};
    }
    SECTION("no date")
    {
        session.date = {};
    }
    SECTION("number below 1")
    {
        session.number = 0;
    }
    SECTION("ends before it starts")
    {
        session.endsAt = QTime(18, 0);
    }
    SECTION("untitled item")
    {
        session.agenda[1].title = u"  "_s;
    }
    SECTION("negative duration")
    {
        session.agenda[0].durationMinutes = -1;
    }
    SECTION("empty entry")
    {
        session.agenda[0].entries = {anEntry(u" "_s)};
    }
    SECTION("nobody on a line")
    {
        session.participants[0].personId = {};
    }
    SECTION("same person twice")
    {
        session.participants[1].personId = PersonId(1);
    }
    SECTION("leaves before arriving")
    {
        session.participants[0].arrivedAt = QTime(19, 0);
        session.participants[0].leftAt = QTime(18, 59);
    }
    CHECK(isRefused(session));
}

TEST_CASE("The durations of the agenda give its total, its end and the start of each item",
          "[sessions]")
{
    Session session = aSession();
    CHECK(agendaMinutes(session) == 25);
    CHECK(estimatedEnd(session) == QTime(18, 55));
    CHECK(itemStarts(session) == QList{QTime(18, 30), QTime(18, 35)});

    session.startsAt = {};
    CHECK_FALSE(estimatedEnd(session).isValid());
    CHECK(itemStarts(session) == QList{QTime(), QTime()});
}

TEST_CASE("The end is not estimated when no duration is", "[sessions]")
{
    Session session = aSession();
    for (AgendaItem &item : session.agenda)
        item.durationMinutes = 0;
    CHECK_FALSE(estimatedEnd(session).isValid());
}

TEST_CASE("Minutes exist once something was written, wherever it stands", "[sessions]")
{
    Session session = aSession();
    CHECK_FALSE(hasMinutes(session));
    SECTION("introduction")
    {
        session.introduction = u"Ouverture"_s;
    }
    SECTION("conclusion")
    {
        session.conclusion = u"Merci"_s;
    }
    SECTION("record")
    {
        session.agenda[1].record = u"Débat"_s;
    }
    SECTION("entry")
    {
        session.agenda[1].entries = {anEntry()};
    }
    CHECK(hasMinutes(session));
}

TEST_CASE("Searches look through agenda and minutes but never see a mention", "[sessions]")
{
    Session session = aSession();
    session.agenda[1].record = u"Demande de "_s + mentionToken(PersonId(12));
    session.agenda[1].entries = {anEntry(u"Réponse à l'été"_s)};
    const QString text = searchText(session);
    CHECK(text.contains(u"eclairage rue de lille"_s));
    CHECK(text.contains(u"reponse a l ete"_s));
    CHECK_FALSE(text.contains(u"person"_s));
    CHECK_FALSE(text.contains(u"12"_s));
}

TEST_CASE("Every value of every list has one key and one label", "[sessions]")
{
    checkKeysAndLabels(kSessionStateKeys);
    checkKeysAndLabels(kEntryKindKeys);
    checkKeysAndLabels(kCapacityKeys);
    checkKeysAndLabels(kAttendanceKeys);
    checkKeysAndLabels(kQuestionStateKeys);
    checkKeysAndLabels(kFollowUpStateKeys);
}

TEST_CASE("The keys of the session states are those the command line promises", "[sessions]")
{
    QStringList keys;
    for (const auto &[state, key] : kSessionStateKeys.pairs)
        keys += QString::fromLatin1(key);
    CHECK(keys.join(u' ')
          == u"planned convened held minutes_draft minutes_sent minutes_approved postponed "
             "cancelled archived"_s);
}
