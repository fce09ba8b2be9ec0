#pragma once

#include "core/councils/council.h"
#include "core/councils/mandate.h"

namespace faubourg::councils {

/// A seat nobody holds.
struct VacantSeat
{
    SeatId seat;
    CollegeId college;
    QString collegeName;
    QDate since; ///< the day after the last holder left; invalid: never held

    friend bool operator==(const VacantSeat &, const VacantSeat &) = default;
};

/// The seats of `council` that nobody holds on `day`, in the order of the council.
/// `mandates` are all of the council's, ended ones included.
QList<VacantSeat> vacantSeats(const Council &council, const QList<MemberRow> &mandates, QDate day);

/// Running mandates whose planned end falls on or before `today` + `months`, soonest
/// first; those past it included.
QList<MemberRow> endingMandates(const QList<MemberRow> &mandates, QDate today, int months);

/// Who comes next for a vacant seat, and whether the choice keeps parity.
struct SubstituteProposal
{
    MemberRow substitute;
    bool keepsParity = true; ///< false: nobody on the list could; the best rank is taken
};

/// The next substitute of the seat's college on `today`. Where the rules speak of
/// parity for that college and it is unbalanced, the best rank of the lacking sex (or
/// undeclared) comes first. nullopt when nobody waits.
std::optional<SubstituteProposal> nextSubstitute(const Council &council, const CouncilRules &rules,
                                                 const QList<MemberRow> &mandates,
                                                 CollegeId college, QDate today);

} // namespace faubourg::councils
