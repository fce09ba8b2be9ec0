#include "core/councils/councilrepository.h"
#include "core/exchange/presetsections.h"
#include "core/reports/sessionproposal.h"
#include "core/sessions/sessionrepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

using namespace sessions;

namespace {

/// Those whom the program would invite, but for those who wait for a seat: they are not called.
Result<QList<Participant>> invited(const PresetContext &context, const Session &session)
{
    FB_TRY_LET(inviting, reports::withInvited(context.database, session));
    inviting.participants.removeIf([](const Participant &participant) {
        return participant.capacity == Capacity::Substitute;
    });
    return inviting.participants;
}

bool hasTakenPlace(SessionState state)
{
    return state == SessionState::Held || state == SessionState::MinutesDraft
        || state == SessionState::MinutesSent || state == SessionState::MinutesApproved
        || state == SessionState::Archived;
}

/// Everybody invited came, but for those named.
void noteAttendance(Session &session, const QList<PersonId> &excused, const QList<PersonId> &absent)
{
    for (Participant &participant : session.participants) {
        if (session.convenedOn.isValid())
            participant.convocationSentOn = session.convenedOn;
        if (excused.contains(participant.personId))
            participant.attendance = Attendance::Excused;
        else if (absent.contains(participant.personId))
            participant.attendance = Attendance::Absent;
        else if (hasTakenPlace(session.state))
            participant.attendance = Attendance::Present;
    }
}

Result<QList<MinutesEntry>> readEntries(const PresetContext &context, PresetObject &item)
{
    QList<MinutesEntry> entries;
    auto list = item.objects("entries"_L1);
    for (PresetObject &fields : list) {
        MinutesEntry entry;
        entry.kind = fields.keyed("kind"_L1, kEntryKindKeys);
        entry.at = fields.optionalTime("at"_L1);
        const QString text = fields.text("text"_L1);
        FB_TRY(fields.finish());
        FB_TRY_LET(mentioning, withMentions(context, text, fields.place("text"_L1)));
        entry.text = mentioning;
        entries += entry;
    }
    return entries;
}

Result<QList<AgendaItem>> readAgenda(const PresetContext &context, PresetObject &session)
{
    QList<AgendaItem> agenda;
    auto list = session.objects("agenda"_L1);
    for (PresetObject &fields : list) {
        AgendaItem item;
        item.title = fields.text("title"_L1);
        item.details = fields.optionalText("details"_L1);
        item.durationMinutes = fields.optionalInteger("minutes"_L1).value_or(0);
        item.presenter = fields.optionalText("presenter"_L1);
        const QString record = fields.optionalText("record"_L1);
        FB_TRY_LET(mentioning, withMentions(context, record, fields.place("record"_L1)));
        FB_TRY_LET(entries, readEntries(context, fields));
        FB_TRY(fields.finish());
        item.record = mentioning;
        item.entries = entries;
        agenda += item;
    }
    return agenda;
}

Session readRoot(PresetObject &fields)
{
    Session session;
    session.number = fields.optionalInteger("number"_L1);
    session.date = fields.optionalDate("date"_L1);
    session.startsAt = fields.optionalTime("starts_at"_L1);
    session.endsAt = fields.optionalTime("ends_at"_L1);
    session.venue = fields.optionalText("venue"_L1);
    session.venueAddress = fields.optionalText("venue_address"_L1);
    session.subject = fields.optionalText("subject"_L1);
    session.state = fields.keyed("state"_L1, kSessionStateKeys, SessionState::Planned);
    session.convenedOn = fields.optionalDate("convened_on"_L1);
    session.noticeRequired = fields.optionalInteger("notice_required"_L1);
    session.stateReason = fields.optionalText("state_reason"_L1);
    session.introduction = fields.optionalText("introduction"_L1);
    session.conclusion = fields.optionalText("conclusion"_L1);
    session.minutesSentOn = fields.optionalDate("minutes_sent_on"_L1);
    session.minutesApprovedOn = fields.optionalDate("minutes_approved_on"_L1);
    return session;
}

Result<Session> readSession(const PresetContext &context, PresetObject &fields)
{
    Session session = readRoot(fields);
    const QString councilName = fields.text("council"_L1);
    const auto bodyKind =
        fields.keyed("body"_L1, councils::kBodyKindKeys, councils::BodyKind::Plenary);
    const QString bodyName = fields.optionalText("body_name"_L1);
    const QStringList excusedKeys = fields.texts("excused"_L1);
    const QStringList absentKeys = fields.texts("absent"_L1);
    FB_TRY_LET(agenda, readAgenda(context, fields));
    FB_TRY(fields.finish());
    FB_TRY_LET(councilId, resolve(context.councils, councilName, fields.place("council"_L1)));
    FB_TRY_LET(council, councils::CouncilRepository(context.database).find(councilId));
    const auto body = std::ranges::find_if(council.bodies, [&](const councils::Body &one) {
        return one.kind == bodyKind && (bodyName.isEmpty() || one.name == bodyName);
    });
    if (body == council.bodies.end() && !bodyName.isEmpty())
        return danglingReference(fields.place("body_name"_L1), bodyName);
    session.councilId = councilId;
    session.bodyId = body == council.bodies.end() ? BodyId() : body->id;
    session.agenda = agenda;
    FB_TRY_LET(participants, invited(context, session));
    FB_TRY_LET(excused, resolveAll(context.people, excusedKeys, fields.place("excused"_L1)));
    FB_TRY_LET(absent, resolveAll(context.people, absentKeys, fields.place("absent"_L1)));
    session.participants = participants;
    noteAttendance(session, excused, absent);
    return session;
}

} // namespace

Result<void> loadSessions(PresetContext &context, PresetObject &preset)
{
    SessionRepository sessions(context.database);
    auto list = preset.objects("sessions"_L1);
    for (PresetObject &fields : list) {
        const QString key = fields.text("key"_L1);
        FB_TRY_LET(session, readSession(context, fields));
        FB_TRY_LET(stored, sessions.save(session));
        context.sessions.insert(key, stored.id);
    }
    return {};
}

} // namespace faubourg::exchange
