#include "ui/councils/memberstable.h"

#include "core/base/text/dates.h"
#include "ui/base/interfacelanguage.h"
#include "ui/councils/counciltexts.h"
#include "ui/people/peopletexts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::MandateStatus;
using councils::MemberRow;
using councils::VacantSeat;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::Members)
};

MemberLine lineOf(const MemberRow &row, QDate today)
{
    const QDate end = row.mandate.endsOn;
    return {.id = row.mandate.id.value(),
            .member = row,
            .vacant = {},
            .college = row.collegeName,
            .hasEnded = end.isValid() && end < today};
}

MemberLine lineOf(const VacantSeat &seat)
{
    return {.id = -seat.seat.value(),
            .member = std::nullopt,
            .vacant = seat,
            .college = seat.collegeName};
}

QString nameText(const MemberLine &line)
{
    if (!line.member)
        return Tr::tr("Vacant seat");
    const QString name = listName(line.member->name);
    const QString &represents = line.member->mandate.represents;
    return represents.isEmpty() ? name : u"%1 – %2"_s.arg(name, represents);
}

QString placeText(const MemberLine &line)
{
    if (!line.member)
        return Tr::tr("To fill");
    const councils::Mandate &mandate = line.member->mandate;
    if (line.hasEnded)
        return wordOf(endReasonChoices(), mandate.endReason);
    if (mandate.status == MandateStatus::Full)
        return Tr::tr("Member");
    return mandate.rank ? Tr::tr("Waiting list, %1").arg(*mandate.rank) : Tr::tr("Waiting list");
}

Sign placeSign(const MemberLine &line)
{
    return line.member ? Sign::None : Sign::Soon;
}

QDate startOf(const MemberLine &line)
{
    return line.member ? line.member->mandate.startsOn : line.vacant.since;
}

QDate endOf(const MemberLine &line)
{
    if (!line.member)
        return {};
    const councils::Mandate &mandate = line.member->mandate;
    return mandate.endsOn.isValid() ? mandate.endsOn : mandate.plannedEnd;
}

QList<MemberRow> select(const QList<MemberRow> &mandates,
                        const std::function<bool(const MemberRow &)> &accepts)
{
    QList<MemberRow> kept;
    std::ranges::copy_if(mandates, std::back_inserter(kept), accepts);
    return kept;
}

/// Neither ended nor, yet, begun: those to come are shown with those that run.
bool isCurrent(const MemberRow &row, MandateStatus status, QDate today)
{
    const QDate end = row.mandate.endsOn;
    return row.mandate.status == status && (!end.isValid() || end >= today);
}

} // namespace

QList<MemberLine> memberLines(const reports::CouncilStanding &standing, QDate today, bool withEnded)
{
    QList<MemberLine> lines;
    const auto vacant = councils::vacantSeats(standing.council, standing.mandates, today);
    for (const councils::College &college : standing.council.colleges) {
        for (const MemberRow &row : standing.mandates) {
            if (row.mandate.college == college.id && isCurrent(row, MandateStatus::Full, today))
                lines += lineOf(row, today);
        }
        for (const VacantSeat &seat : vacant) {
            if (seat.college == college.id)
                lines += lineOf(seat);
        }
    }
    for (const MemberRow &row : standing.mandates) {
        if (isCurrent(row, MandateStatus::Substitute, today))
            lines += lineOf(row, today);
    }
    if (!withEnded)
        return lines;
    QList<MemberRow> ended = select(standing.mandates, [today](const MemberRow &row) {
        return row.mandate.endsOn.isValid() && row.mandate.endsOn < today;
    });
    std::ranges::stable_sort(ended, std::greater(),
                             [](const MemberRow &row) { return row.mandate.endsOn; });
    for (const MemberRow &row : std::as_const(ended))
        lines += lineOf(row, today);
    return lines;
}

QList<Column<MemberLine>> memberColumns()
{
    return {
        {.title = Tr::tr("Name"), .text = nameText, .sign = placeSign, .names = true},
        {.title = Tr::tr("College"), .text = [](const MemberLine &line) { return line.college; }},
        {.title = Tr::tr("Place"), .text = placeText},
        {.title = Tr::tr("From"),
         .text = [](const MemberLine &line) { return numericDate(startOf(line)); },
         .sortKey = [](const MemberLine &line) { return startOf(line); },
         .isSpare = true},
        {.title = Tr::tr("Until"),
         .text = [](const MemberLine &line) { return numericDate(endOf(line)); },
         .sortKey = [](const MemberLine &line) { return endOf(line); }},
    };
}

} // namespace faubourg::ui
