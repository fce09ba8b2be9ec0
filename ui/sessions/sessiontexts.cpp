#include "ui/sessions/sessiontexts.h"

#include "core/base/text/dates.h"
#include "core/councils/councilrepository.h"
#include "core/people/personrepository.h"
#include "core/sessions/labels.h"
#include "ui/base/interfacelanguage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using sessions::Attendance;
using sessions::SessionState;
using sessions::SessionVerb;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::Sessions)
};

/// Every value of an enum that has labels, in the order of its keys.
template <typename Keys>
auto labelled(const Keys &keys)
{
    using Enum = std::remove_cvref_t<decltype(keys.pairs.front().first)>;
    Choices<Enum> choices;
    for (const auto &[value, key] : keys.pairs)
        choices.append({value, sessions::label(value)});
    return choices;
}

} // namespace

Choices<sessions::EntryKind> entryKindChoices()
{
    return labelled(sessions::kEntryKindKeys);
}

Choices<sessions::Capacity> capacityChoices()
{
    return labelled(sessions::kCapacityKeys);
}

Choices<Attendance> attendanceChoices()
{
    return labelled(sessions::kAttendanceKeys);
}

Sign signOf(SessionState state)
{
    switch (state) {
    case SessionState::Planned:
        return Sign::Planned;
    case SessionState::Convened:
    case SessionState::Held:
    case SessionState::MinutesDraft:
    case SessionState::MinutesSent:
        return Sign::Underway;
    case SessionState::MinutesApproved:
    case SessionState::Archived:
        return Sign::Done;
    case SessionState::Postponed:
        return Sign::Soon;
    case SessionState::Cancelled:
        return Sign::NotApplicable;
    }
    Q_UNREACHABLE();
}

Sign signOf(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Unknown:
        return Sign::None;
    case Attendance::Present:
        return Sign::Met;
    case Attendance::Excused:
        return Sign::NotApplicable;
    case Attendance::Absent:
        return Sign::Broken;
    }
    Q_UNREACHABLE();
}

QString listDate(QDate day, QDate today)
{
    const QString text = shortDate(day, interfaceLanguage());
    return day.year() == today.year() ? text : u"%1 %2"_s.arg(text).arg(day.year());
}

sessions::DateText sentenceDate()
{
    return [](QDate day) { return dayAndMonth(day, interfaceLanguage()); };
}

QString sessionName(const QString &council, QDate date)
{
    const QString day = plainDate(date, interfaceLanguage());
    return day.isEmpty() ? council : Tr::tr("%1, %2", "council and day").arg(council, day);
}

QString verbText(SessionVerb verb)
{
    switch (verb) {
    case SessionVerb::Convene:
        return Tr::tr("Convene…");
    case SessionVerb::Hold:
        return Tr::tr("Note that it was held");
    case SessionVerb::DraftMinutes:
        return Tr::tr("Write the minutes");
    case SessionVerb::SendMinutes:
        return Tr::tr("Send the minutes…");
    case SessionVerb::ApproveMinutes:
        return Tr::tr("Approve the minutes…");
    case SessionVerb::Postpone:
        return Tr::tr("Postpone…");
    case SessionVerb::Reschedule:
        return Tr::tr("Plan it anew…");
    case SessionVerb::Cancel:
        return Tr::tr("Cancel the session…");
    case SessionVerb::Archive:
        return Tr::tr("Archive");
    }
    Q_UNREACHABLE();
}

QList<RecordChoice> councilChoices(const storage::Database &database)
{
    QList<RecordChoice> choices;
    const auto rows = councils::CouncilRepository(database).list();
    for (const auto &row : rows.valueOr({}))
        choices.append({row.id.value(), row.name});
    return choices;
}

QList<RecordChoice> sessionChoices(const storage::Database &database, CouncilId council)
{
    QList<RecordChoice> choices;
    const auto rows = sessions::SessionRepository(database).list({.council = council});
    for (const auto &row : rows.valueOr({}))
        choices.append({row.id.value(), sessionName(row.council, row.date)});
    return choices;
}

QList<RecordChoice> personChoices(const storage::Database &database, const QString &words)
{
    QList<RecordChoice> choices;
    const auto rows = people::PersonRepository(database).list({.words = words});
    for (const auto &row : rows.valueOr({}))
        choices.append({row.id.value(), people::listName(row.name)});
    return choices;
}

QString personName(const storage::Database &database, PersonId id)
{
    if (!id.isValid())
        return {};
    const auto found = people::PersonRepository(database).find(id);
    return found ? people::listName(found->name) : QString();
}

} // namespace faubourg::ui
