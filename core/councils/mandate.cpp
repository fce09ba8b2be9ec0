#include "core/councils/mandate.h"

#include <QCoreApplication>

namespace faubourg::councils {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::Mandate)
};

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

} // namespace

Result<void> validate(const Mandate &mandate)
{
    if (!mandate.council.isValid())
        return invalid(Tr::tr("Choose the council."));
    if (!mandate.person.isValid())
        return invalid(Tr::tr("Choose the person."));
    if (!mandate.startsOn.isValid())
        return invalid(Tr::tr("Enter the first day of the mandate."));
    if (!periodOf(mandate).isOrdered() || !Period{mandate.startsOn, mandate.plannedEnd}.isOrdered())
        return invalid(Tr::tr("The mandate ends before it starts. Correct its dates."));
    if (mandate.endsOn.isValid() != (mandate.endReason != EndReason::None))
        return invalid(Tr::tr("A mandate that ends has a last day and a reason. Enter both."));
    if (mandate.status == MandateStatus::Substitute && mandate.seat.isValid())
        return invalid(Tr::tr("A substitute holds no seat. Appoint the person, or leave the seat "
                              "empty."));
    if (mandate.rank && *mandate.rank < 1)
        return invalid(Tr::tr("Ranks on the waiting list start at 1."));
    return {};
}

QDate plannedEnd(const CouncilRules &rules, QDate startsOn)
{
    return rules.mandateMonths ? startsOn.addMonths(*rules.mandateMonths).addDays(-1) : QDate();
}

Result<Mandate> ended(Mandate mandate, QDate day, EndReason reason)
{
    if (mandate.endsOn.isValid())
        return Error{ErrorCode::RuleViolation, Tr::tr("This mandate has already ended."), {}};
    mandate.endsOn = day;
    mandate.endReason = reason;
    FB_TRY(validate(mandate));
    return mandate;
}

Result<Promotion> promoted(const Mandate &substitute, SeatId seat, const CouncilRules &rules,
                           QDate day)
{
    if (substitute.status != MandateStatus::Substitute)
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("Only a person on the waiting list can be appointed from it."),
                     {}};
    FB_TRY_LET(waiting, ended(substitute, day.addDays(-1), EndReason::Other));
    Mandate seated = substitute;
    seated.id = {};
    seated.revision = 0;
    seated.status = MandateStatus::Full;
    seated.rank = std::nullopt;
    seated.seat = seat;
    seated.startsOn = day;
    seated.plannedEnd =
        substitute.plannedEnd.isValid() ? substitute.plannedEnd : plannedEnd(rules, day);
    FB_TRY(validate(seated));
    return Promotion{waiting, seated};
}

} // namespace faubourg::councils
