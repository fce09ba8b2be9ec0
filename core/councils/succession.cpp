#include "core/councils/succession.h"

#include "core/councils/composition.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace faubourg::councils {

namespace {

bool isHeld(SeatId seat, const QList<MemberRow> &mandates, QDate day)
{
    return std::ranges::any_of(mandates, [&](const MemberRow &row) {
        return row.mandate.seat == seat && isRunningOn(row.mandate, day);
    });
}

QDate vacantSince(SeatId seat, const QList<MemberRow> &mandates, QDate day)
{
    QDate last;
    for (const MemberRow &row : mandates) {
        const QDate end = row.mandate.endsOn;
        if (row.mandate.seat == seat && end.isValid() && end < day
            && (!last.isValid() || end > last))
            last = end;
    }
    return last.isValid() ? last.addDays(1) : QDate();
}

int rankOf(const MemberRow &row)
{
    return row.mandate.rank.value_or(std::numeric_limits<int>::max());
}

/// Substitutes of `college` waiting on `day`, by rank.
QList<MemberRow> waitingList(const QList<MemberRow> &mandates, CollegeId college, QDate day)
{
    QList<MemberRow> waiting;
    std::ranges::copy_if(mandates, std::back_inserter(waiting), [&](const MemberRow &row) {
        return row.mandate.status == MandateStatus::Substitute && row.mandate.college == college
            && isRunningOn(row.mandate, day);
    });
    std::ranges::stable_sort(waiting, {}, rankOf);
    return waiting;
}

/// True when the rules speak of parity among those who sit with the members of `college`.
bool parityMatters(const Council &council, const CouncilRules &rules, CollegeId college)
{
    if (rules.parity == Parity::None)
        return false;
    const College *joined = findCollege(council, college);
    return !rules.parityCollege || (joined && joined->kind == *rules.parityCollege);
}

/// Full members whose sexes the rules want balanced.
SexCount balanceAmong(const Council &council, const CouncilRules &rules,
                      const QList<MemberRow> &mandates, QDate day)
{
    QList<MemberRow> members = fullMembersOn(mandates, day);
    members.removeIf(
        [&](const MemberRow &row) { return !parityMatters(council, rules, row.mandate.college); });
    return countBySex(members);
}

bool keepsParity(SexCount count, people::Sex sex)
{
    if (sex == people::Sex::Unknown)
        return true;
    const int gapBefore = std::abs(count.female - count.male);
    ++(sex == people::Sex::Female ? count.female : count.male);
    return isBalanced(count) || std::abs(count.female - count.male) < gapBefore;
}

} // namespace

QList<VacantSeat> vacantSeats(const Council &council, const QList<MemberRow> &mandates, QDate day)
{
    QList<VacantSeat> vacant;
    for (const Seat &seat : council.seats) {
        if (isHeld(seat.id, mandates, day))
            continue;
        const College &college = council.colleges.at(seat.college);
        vacant.append({.seat = seat.id,
                       .college = college.id,
                       .collegeName = college.name,
                       .since = vacantSince(seat.id, mandates, day)});
    }
    return vacant;
}

QList<MemberRow> endingMandates(const QList<MemberRow> &mandates, QDate today, int months)
{
    QList<MemberRow> ending;
    std::ranges::copy_if(mandates, std::back_inserter(ending), [&](const MemberRow &row) {
        return isRunningOn(row.mandate, today) && row.mandate.plannedEnd.isValid()
            && row.mandate.plannedEnd <= today.addMonths(months);
    });
    std::ranges::stable_sort(ending, {},
                             [](const MemberRow &row) { return row.mandate.plannedEnd; });
    return ending;
}

std::optional<SubstituteProposal> nextSubstitute(const Council &council, const CouncilRules &rules,
                                                 const QList<MemberRow> &mandates,
                                                 CollegeId college, QDate today)
{
    const QList<MemberRow> waiting = waitingList(mandates, college, today);
    if (waiting.isEmpty())
        return std::nullopt;
    if (!parityMatters(council, rules, college))
        return SubstituteProposal{.substitute = waiting.first(), .keepsParity = true};
    const SexCount present = balanceAmong(council, rules, mandates, today);
    const auto fitting = std::ranges::find_if(
        waiting, [&](const MemberRow &row) { return keepsParity(present, row.sex); });
    const bool found = fitting != waiting.end();
    return SubstituteProposal{.substitute = found ? *fitting : waiting.first(),
                              .keepsParity = found};
}

} // namespace faubourg::councils
