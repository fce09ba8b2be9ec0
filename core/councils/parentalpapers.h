#pragma once

#include "core/councils/mandate.h"

namespace faubourg::councils {

enum class PaperState {
    Missing,  ///< a minor sits, or will, without authorisation
    Expiring, ///< the authorisation is there and ends with the 18th birthday, soon
};
inline constexpr EnumKeys kPaperStateKeys{std::array{std::pair{PaperState::Missing, "missing"},
                                                     std::pair{PaperState::Expiring, "expiring"}}};

/// The parental authorisation of a minor who sits (domain.md 2.3, no. 3: wanted before the first
/// meeting, void from the 18th birthday on).
struct ParentalPaper
{
    MemberRow member;
    PaperState state = PaperState::Missing;
    QDate firstMeetingOn; ///< of the mandate; may be past; invalid when none is known
    QDate majorityOn;

    friend bool operator==(const ParentalPaper &, const ParentalPaper &) = default;
};

/// The day something is to be done about a paper: the first meeting, or the first day of the
/// mandate as long as no meeting is known; of an expiring one, the 18th birthday.
QDate dueOn(const ParentalPaper &paper);

/// Of the full members running on `today`, soonest first; none where the rules ask for no
/// authorisation. `meetings` are the days on which the council met or will meet.
QList<ParentalPaper> parentalPapers(const CouncilRules &rules, const QList<MemberRow> &members,
                                    const QList<QDate> &meetings, QDate today, int majorityDays);

} // namespace faubourg::councils
