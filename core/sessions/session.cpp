#include "core/sessions/session.h"

#include "core/base/text/fold.h"
#include "core/sessions/mentions.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::sessions {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::sessions::Session)
};

constexpr int kSecondsPerMinute = 60;

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

Result<void> validateItem(const AgendaItem &item, int rank)
{
    if (item.title.trimmed().isEmpty())
        return invalid(
            Tr::tr("Item %1 of the agenda has no title. Give it one, or remove the item.")
                .arg(rank));
    if (item.durationMinutes < 0)
        return invalid(
            Tr::tr("Item %1 of the agenda cannot last less than 0 minutes. Correct its duration.")
                .arg(rank));
    for (const MinutesEntry &entry : item.entries) {
        if (entry.text.trimmed().isEmpty())
            return invalid(Tr::tr("An entry of the minutes under “%1” is empty. Write it, or "
                                  "remove it.")
                               .arg(item.title));
    }
    return {};
}

Result<void> validateParticipants(const QList<Participant> &participants)
{
    QSet<PersonId> seen;
    for (const Participant &participant : participants) {
        if (!participant.personId.isValid())
            return invalid(Tr::tr("A participant is not chosen yet. Choose a person, or remove the "
                                  "line."));
        if (seen.contains(participant.personId))
            return invalid(Tr::tr("The same person is invited twice. Remove one of the lines."));
        seen.insert(participant.personId);
        if (participant.arrivedAt.isValid() && participant.leftAt.isValid()
            && participant.leftAt < participant.arrivedAt)
            return invalid(Tr::tr("A participant leaves before arriving. Correct one of the two "
                                  "times."));
    }
    return {};
}

} // namespace

Result<void> validate(const Session &session)
{
    if (!session.councilId.isValid())
        return invalid(Tr::tr("Choose the council that meets."));
    if (!session.date.isValid())
        return invalid(Tr::tr("Enter the date of the session."));
    if (session.number && *session.number < 1)
        return invalid(
            Tr::tr("Sessions are numbered from 1. Correct the number, or leave it empty."));
    if (session.startsAt.isValid() && session.endsAt.isValid() && session.endsAt < session.startsAt)
        return invalid(Tr::tr("The session ends before it starts. Correct one of the two times."));
    int rank = 0;
    for (const AgendaItem &item : session.agenda)
        FB_TRY(validateItem(item, ++rank));
    return validateParticipants(session.participants);
}

int agendaMinutes(const Session &session)
{
    int total = 0;
    for (const AgendaItem &item : session.agenda)
        total += item.durationMinutes;
    return total;
}

QTime estimatedEnd(const Session &session)
{
    const int minutes = agendaMinutes(session);
    if (!session.startsAt.isValid() || minutes == 0)
        return {};
    return session.startsAt.addSecs(minutes * kSecondsPerMinute);
}

QList<QTime> itemStarts(const Session &session)
{
    QList<QTime> starts;
    QTime next = session.startsAt;
    for (const AgendaItem &item : session.agenda) {
        starts += next;
        next = next.addSecs(item.durationMinutes * kSecondsPerMinute); // invalid stays invalid
    }
    return starts;
}

bool hasMinutes(const Session &session)
{
    return !session.introduction.trimmed().isEmpty() || !session.conclusion.trimmed().isEmpty()
        || std::ranges::any_of(session.agenda, [](const AgendaItem &item) {
               return !item.record.trimmed().isEmpty() || !item.entries.isEmpty();
           });
}

QString searchText(const Session &session)
{
    QStringList parts{session.subject, session.venue, session.introduction, session.conclusion};
    for (const AgendaItem &item : session.agenda) {
        parts << item.title << item.details << item.record;
        for (const MinutesEntry &entry : item.entries)
            parts << entry.text;
    }
    return foldForSearch(withoutMentions(parts.join(u'\n')));
}

} // namespace faubourg::sessions
