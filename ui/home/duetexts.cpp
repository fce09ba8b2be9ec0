#include "ui/home/duetexts.h"

#include "core/base/text/dates.h"
#include "ui/base/interfacelanguage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using reports::DueItem;
using reports::DueKind;
using reports::DueVerb;
using reports::EntityKind;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::HomePage)
};

int daysBetween(QDate from, QDate to)
{
    return static_cast<int>(from.daysTo(to));
}

/// The year is said when it is another one.
QString dayText(QDate day, QDate today)
{
    const Language language = interfaceLanguage();
    return day.year() == today.year() ? dayAndMonth(day, language) : plainDate(day, language);
}

QString dueText(QDate dueOn, QDate today)
{
    if (!dueOn.isValid())
        return {};
    if (dueOn < today)
        return Tr::tr("Due on %1, %n day(s) ago", nullptr, daysBetween(dueOn, today))
            .arg(dayText(dueOn, today));
    if (dueOn == today)
        return Tr::tr("Today");
    return Tr::tr("By %1").arg(weekdayName(dueOn, interfaceLanguage()) + u' '
                               + dayText(dueOn, today));
}

} // namespace

QList<DueGroup> dueGroups(const reports::DueItems &items)
{
    QList<DueGroup> groups{
        {Tr::tr("Late"), Sign::Broken, items.overdue},
        {Tr::tr("Today"), Sign::Soon, items.today},
        {Tr::tr("This week"), Sign::Soon, items.thisWeek},
        {Tr::tr("This month"), Sign::Planned, items.thisMonth},
        {Tr::tr("When there is time"), Sign::Planned, items.later},
        {Tr::tr("To start well"), Sign::Information, items.onboarding},
    };
    groups.removeIf([](const DueGroup &group) { return group.items.isEmpty(); });
    return groups;
}

QString verbText(const DueItem &item)
{
    switch (item.kind) {
    case DueKind::ConveneSession:
        return Tr::tr("Prepare the session");
    case DueKind::RecordSession:
        return Tr::tr("Open the session");
    case DueKind::WriteMinutes:
        return Tr::tr("Write the minutes");
    case DueKind::SendMinutes:
        return Tr::tr("Finish the minutes");
    case DueKind::ApproveMinutes:
        return Tr::tr("Open the minutes");
    case DueKind::PlanSession:
        return Tr::tr("Plan a session");
    case DueKind::EndingMandate:
    case DueKind::VacantSeat:
        return Tr::tr("Find a replacement");
    case DueKind::CloseCall:
        return Tr::tr("Open the programme");
    case DueKind::PrepareCommittee:
        return Tr::tr("Prepare the committee");
    case DueKind::CollectReport:
        return Tr::tr("Prepare the reminder");
    case DueKind::AnswerQuestion:
        return item.verb == DueVerb::Remind ? Tr::tr("Remind the service") : Tr::tr("Answer");
    case DueKind::DoFollowUp:
        return Tr::tr("Remind the service");
    case DueKind::PurgeRoll:
    case DueKind::ForgetCandidates:
        return Tr::tr("Look at the data");
    case DueKind::ParentalConsent:
        return Tr::tr("Fill in");
    case DueKind::ConfirmEnrolments:
        return Tr::tr("Ask for the confirmations");
    case DueKind::Onboarding:
        return item.verb == DueVerb::Create ? Tr::tr("Create") : Tr::tr("Fill in");
    }
    Q_UNREACHABLE();
}

QString whenText(const DueItem &item, QDate today)
{
    QStringList parts;
    if (const QString due = dueText(item.dueOn, today); !due.isEmpty())
        parts.append(due);
    const bool somebodyWaits =
        item.kind == DueKind::AnswerQuestion || item.kind == DueKind::DoFollowUp;
    if (somebodyWaits && item.since.isValid() && item.since < today)
        parts.append(Tr::tr("waiting for %n day(s)", nullptr, daysBetween(item.since, today)));
    return parts.join(u" · "_s);
}

QLatin1StringView iconNameOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Question:
        return "question"_L1;
    case EntityKind::Person:
    case EntityKind::Candidacy:
    case EntityKind::Mandate:
    case EntityKind::Retention:
        return "person"_L1;
    case EntityKind::Council:
        return "council"_L1;
    case EntityKind::Session:
        return "session"_L1;
    case EntityKind::Quartier:
        return "quartier"_L1;
    case EntityKind::Action:
    case EntityKind::Campaign:
        return "programme"_L1;
    case EntityKind::Objective:
        return "contract"_L1;
    case EntityKind::Organisation:
        return "organisation"_L1;
    case EntityKind::FollowUp:
        return "forward"_L1;
    case EntityKind::Office:
        return "settings"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace faubourg::ui
