#include "core/sessions/sessionstate.h"
#include "tests/support/catchqt.h"
#include "tests/support/sessionbuilders.h"

#include <QSet>

#include <random>

using namespace faubourg;
using namespace faubourg::sessions;
using namespace faubourg::test;

namespace {

const QDate kToday(2026, 11, 23);
const QDate kDay(2026, 12, 9); // of aSession(): 16 days later
constexpr int kNotice = 15;

Session inState(SessionState state)
{
    Session session = aSession();
    session.state = state;
    session.participants = {aParticipant(PersonId(1), Attendance::Present)};
    session.agenda[1].record = u"Débat"_s;
    return session;
}

bool isRefused(const Result<Outcome> &result)
{
    return !result && result.error().code == ErrorCode::RuleViolation
        && !result.error().message.isEmpty();
}

Result<Outcome> apply(SessionVerb verb, const Session &session)
{
    switch (verb) {
    case SessionVerb::Convene:
        return convene(session, kNotice, kToday);
    case SessionVerb::Hold:
        return hold(session, session.date);
    case SessionVerb::DraftMinutes:
        return draftMinutes(session);
    case SessionVerb::SendMinutes:
        return sendMinutes(session, kDay);
    case SessionVerb::ApproveMinutes:
        return approveMinutes(session, kDay);
    case SessionVerb::Postpone:
        return postpone(session, u"Salle indisponible"_s);
    case SessionVerb::Reschedule:
        return reschedule(session, kDay);
    case SessionVerb::Cancel:
        return cancel(session, u"Trop d'absents"_s);
    case SessionVerb::Archive:
        return archive(session);
    }
    Q_UNREACHABLE();
}

/// The life of a session as the functional reference draws it, written a second time.
const QHash<QString, QStringList> &reference()
{
    static const QHash<QString, QStringList> arrows{
        {u"planned"_s, {u"convened"_s, u"postponed"_s, u"cancelled"_s}},
        {u"convened"_s, {u"held"_s, u"postponed"_s, u"cancelled"_s}},
        {u"held"_s, {u"minutes_draft"_s}},
        {u"minutes_draft"_s, {u"minutes_sent"_s}},
        {u"minutes_sent"_s, {u"minutes_approved"_s, u"minutes_draft"_s}},
        {u"minutes_approved"_s, {u"archived"_s}},
        {u"postponed"_s, {u"planned"_s, u"cancelled"_s}},
        {u"cancelled"_s, {u"archived"_s}},
        {u"archived"_s, {}},
    };
    return arrows;
}

} // namespace

TEST_CASE("Every verb from every state does what the reference draws, or refuses", "[sessions]")
{
    for (const auto &[state, key] : kSessionStateKeys.pairs) {
        QSet<QString> reached;
        for (const auto &[verb, name] : kSessionVerbKeys.pairs) {
            const auto outcome = apply(verb, inState(state));
            INFO(key << " " << name);
            if (outcome)
                reached.insert(kSessionStateKeys.key(outcome->session.state));
            else
                CHECK(isRefused(outcome));
        }
        const QStringList expected = reference().value(QLatin1StringView(key));
        CHECK(reached == QSet<QString>(expected.begin(), expected.end()));
    }
}

TEST_CASE("The offered transitions are those whose verbs work", "[sessions]")
{
    for (const auto &[state, key] : kSessionStateKeys.pairs) {
        const Session session = inState(state);
        for (const SessionTransition &offered : allowedTransitions(session)) {
            const auto outcome = apply(offered.verb, session);
            INFO(key);
            REQUIRE(outcome);
            CHECK(outcome->session.state == offered.to);
            CHECK(verbBetween(state, offered.to) == offered.verb);
        }
        CHECK(allowedTransitions(session).size()
              == reference().value(QLatin1StringView(key)).size());
    }
}

TEST_CASE("Whatever verbs are tried in whatever order, a session only moves along the reference",
          "[sessions]")
{
    std::mt19937 random(20261123);
    QSet<QString> met;
    for (int life = 0; life < 300; ++life) {
        Session session = inState(SessionState::Planned);
        for (int step = 0; step < 25; ++step) {
            const auto &[verb, name] =
                kSessionVerbKeys.pairs[random() % kSessionVerbKeys.pairs.size()];
            const QString before = kSessionStateKeys.key(session.state);
            const auto outcome = apply(verb, session);
            if (!outcome)
                continue;
            const QString after = kSessionStateKeys.key(outcome->session.state);
            INFO(before.toStdString() << " " << name << " " << after.toStdString());
            REQUIRE(reference().value(before).contains(after));
            REQUIRE(validate(outcome->session));
            session = outcome->session;
            met.insert(after);
        }
    }
    CHECK(met.size() == static_cast<qsizetype>(kSessionStateKeys.pairs.size()));
}

TEST_CASE("A session is not convened without what a convocation says", "[sessions]")
{
    Session session = aSession();
    SECTION("agenda")
    {
        session.agenda.clear();
    }
    SECTION("time")
    {
        session.startsAt = {};
    }
    SECTION("venue")
    {
        session.venue = u" "_s;
    }
    SECTION("a day to come")
    {
        session.date = kToday.addDays(-1);
    }
    CHECK(isRefused(convene(session, kNotice, kToday)));
}

TEST_CASE("Convening in time warns of nothing and notes day and notice", "[sessions]")
{
    const auto outcome = convene(aSession(), kNotice, latestConvocation(kDay, kNotice));
    REQUIRE(outcome);
    CHECK(outcome->warnings.isEmpty());
    CHECK(outcome->session.convenedOn == QDate(2026, 11, 24));
    CHECK(outcome->session.noticeRequired == kNotice);
    CHECK(noticeGiven(outcome->session) == kNotice);
    CHECK_FALSE(wasConvenedLate(outcome->session));
}

TEST_CASE("Convening a day too late is done, warned of and on record", "[sessions]")
{
    const auto outcome = convene(aSession(), kNotice, QDate(2026, 11, 25));
    REQUIRE(outcome);
    REQUIRE(outcome->warnings.size() == 1);
    CHECK(outcome->warnings[0].kind == WarningKind::LateConvocation);
    CHECK(outcome->warnings[0].message.contains(u"14"_s));
    CHECK(outcome->warnings[0].message.contains(u"15"_s));
    CHECK(outcome->session.state == SessionState::Convened);
    CHECK(noticeGiven(outcome->session) == 14);
    CHECK(wasConvenedLate(outcome->session));
}

TEST_CASE("A session never convened has no notice", "[sessions]")
{
    CHECK_FALSE(noticeGiven(aSession()));
    CHECK_FALSE(wasConvenedLate(aSession()));
}

TEST_CASE("A session is not held before its day", "[sessions]")
{
    CHECK(isRefused(hold(inState(SessionState::Convened), kDay.addDays(-1))));
    CHECK(hold(inState(SessionState::Convened), kDay));
}

TEST_CASE("Empty minutes are not sent", "[sessions]")
{
    Session session = inState(SessionState::MinutesDraft);
    session.agenda[1].record.clear();
    CHECK(isRefused(sendMinutes(session, kDay)));
}

TEST_CASE("Minutes sent with attendance not noted warn of it", "[sessions]")
{
    Session session = inState(SessionState::MinutesDraft);
    CHECK(sendMinutes(session, kDay)->warnings.isEmpty());
    session.participants += aParticipant(PersonId(2));
    const auto outcome = sendMinutes(session, kDay);
    REQUIRE(outcome);
    REQUIRE(outcome->warnings.size() == 1);
    CHECK(outcome->warnings[0].kind == WarningKind::AttendanceNotNoted);
    CHECK(outcome->session.minutesSentOn == kDay);
}

TEST_CASE("Minutes taken back for correction are no longer sent", "[sessions]")
{
    Session session = inState(SessionState::MinutesSent);
    session.minutesSentOn = kDay;
    CHECK_FALSE(draftMinutes(session)->session.minutesSentOn.isValid());
}

TEST_CASE("Approval notes its day", "[sessions]")
{
    const auto outcome = approveMinutes(inState(SessionState::MinutesSent), kDay);
    REQUIRE(outcome);
    CHECK(outcome->session.minutesApprovedOn == kDay);
}

TEST_CASE("Stopping a session needs a reason and keeps it", "[sessions]")
{
    const Session session = inState(SessionState::Convened);
    CHECK(isRefused(postpone(session, u"  "_s)));
    CHECK(isRefused(cancel(session, {})));
    CHECK(postpone(session, u" Travaux "_s)->session.stateReason == u"Travaux"_s);
    CHECK(cancel(session, u"Travaux"_s)->session.stateReason == u"Travaux"_s);
}

TEST_CASE("A postponed session on its new day must be convened again", "[sessions]")
{
    Session session = inState(SessionState::Postponed);
    session.stateReason = u"Travaux"_s;
    session.convenedOn = kToday;
    session.noticeRequired = kNotice;
    session.participants[0].convocationSentOn = kToday;
    CHECK_FALSE(reschedule(session, QDate()));
    const auto outcome = reschedule(session, QDate(2027, 1, 13));
    REQUIRE(outcome);
    CHECK(outcome->session.date == QDate(2027, 1, 13));
    CHECK(outcome->session.stateReason == u"Travaux"_s);
    CHECK_FALSE(noticeGiven(outcome->session));
    CHECK_FALSE(outcome->session.noticeRequired);
    CHECK_FALSE(outcome->session.participants[0].convocationSentOn.isValid());
}

TEST_CASE("Approved minutes and attendance no longer change", "[sessions]")
{
    const auto stored = inState(GENERATE(SessionState::MinutesApproved, SessionState::Archived));
    Session changed = stored;
    SECTION("attendance")
    {
        changed.participants[0].attendance = Attendance::Absent;
    }
    SECTION("arrival")
    {
        changed.participants[0].arrivedAt = QTime(19, 0);
    }
    SECTION("somebody more")
    {
        changed.participants += aParticipant(PersonId(9));
    }
    SECTION("record")
    {
        changed.agenda[1].record = u"Autre débat"_s;
    }
    SECTION("introduction")
    {
        changed.introduction = u"Autre"_s;
    }
    SECTION("conclusion")
    {
        changed.conclusion = u"Autre"_s;
    }
    SECTION("state")
    {
        changed.state = SessionState::MinutesSent;
    }
    const auto result = checkChange(stored, changed);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::RuleViolation);
}

TEST_CASE("An approved session still takes what is not its minutes, and goes to the archives",
          "[sessions]")
{
    const Session stored = inState(SessionState::MinutesApproved);
    Session changed = archive(stored)->session;
    changed.venueAddress = u"12 rue des Exemples"_s;
    CHECK(checkChange(stored, changed));
    CHECK(checkChange(changed, stored)); // archiving is undone
}

TEST_CASE("Before approval everything may still be corrected", "[sessions]")
{
    const Session stored = inState(SessionState::MinutesSent);
    Session changed = stored;
    changed.participants[0].attendance = Attendance::Absent;
    changed.agenda[1].record = u"Autre débat"_s;
    changed.state = SessionState::Held;
    CHECK(checkChange(stored, changed));
}

TEST_CASE("Only a session without approved minutes may be removed", "[sessions]")
{
    for (const auto &[state, key] : kSessionStateKeys.pairs) {
        INFO(key);
        const bool isKept =
            state == SessionState::MinutesApproved || state == SessionState::Archived;
        CHECK(bool(checkRemoval(inState(state))) != isKept);
    }
}
