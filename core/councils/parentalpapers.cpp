#include "core/councils/parentalpapers.h"

#include "core/councils/composition.h"

#include <algorithm>

namespace faubourg::councils {

namespace {

QDate firstFrom(const QList<QDate> &days, QDate from)
{
    QDate first;
    for (const QDate day : days) {
        if (day >= from && (!first.isValid() || day < first))
            first = day;
    }
    return first;
}

} // namespace

QDate dueOn(const ParentalPaper &paper)
{
    if (paper.state == PaperState::Expiring)
        return paper.majorityOn;
    return paper.firstMeetingOn.isValid() ? paper.firstMeetingOn : paper.member.mandate.startsOn;
}

QList<ParentalPaper> parentalPapers(const CouncilRules &rules, const QList<MemberRow> &members,
                                    const QList<QDate> &meetings, QDate today, int majorityDays)
{
    QList<ParentalPaper> papers;
    if (!rules.minorNeedsAuthorisation)
        return papers;
    const auto sitting = fullMembersOn(members, today);
    for (const MemberRow &member : sitting) {
        if (!people::isMinorOn(member.birthDate, today))
            continue;
        const QDate majority = people::birthday(member.birthDate, people::kMajority);
        const bool isMissing = !member.mandate.parentalConsentOn.isValid();
        if (!isMissing && today.daysTo(majority) > majorityDays)
            continue;
        papers.append({.member = member,
                       .state = isMissing ? PaperState::Missing : PaperState::Expiring,
                       .firstMeetingOn = firstFrom(meetings, member.mandate.startsOn),
                       .majorityOn = majority});
    }
    std::ranges::stable_sort(papers, {}, dueOn);
    return papers;
}

} // namespace faubourg::councils
