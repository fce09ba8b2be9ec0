#include "core/councils/candidacy.h"

#include <QCoreApplication>

namespace faubourg::councils {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::Candidacy)
};

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

} // namespace

Result<void> validate(const Candidacy &candidacy)
{
    if (!candidacy.council.isValid())
        return invalid(Tr::tr("Choose the council."));
    if (!candidacy.person.isValid())
        return invalid(Tr::tr("Choose the person."));
    if (!candidacy.submittedOn.isValid())
        return invalid(Tr::tr("Enter the day on which the candidacy was received."));
    if (candidacy.number < 0)
        return invalid(Tr::tr("Candidacies are numbered from 1."));
    const bool isWithdrawn = candidacy.state == CandidacyState::Withdrawn;
    if (candidacy.withdrawnOn.isValid() && !isWithdrawn)
        return invalid(Tr::tr("Only a withdrawn candidacy has a day of withdrawal."));
    if (isWithdrawn && candidacy.withdrawnOn.isValid()
        && candidacy.withdrawnOn < candidacy.submittedOn)
        return invalid(Tr::tr("The candidacy is withdrawn before it was received. Correct one of "
                              "the days."));
    const bool needsReason = candidacy.state == CandidacyState::Ineligible;
    if (needsReason && candidacy.reason.trimmed().isEmpty())
        return invalid(Tr::tr("Say why the candidacy is not eligible: the record of the draw "
                              "repeats it."));
    return {};
}

bool isOpen(CandidacyState state)
{
    return state == CandidacyState::Received || state == CandidacyState::Complete
        || state == CandidacyState::Eligible;
}

Result<Candidacy> withdrawn(Candidacy candidacy, QDate day, const QString &reason)
{
    if (candidacy.state == CandidacyState::Withdrawn)
        return Error{
            ErrorCode::RuleViolation, Tr::tr("This candidacy was already taken back."), {}};
    if (!isOpen(candidacy.state) && candidacy.state != CandidacyState::Ineligible)
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("The draw has settled this candidacy. Whoever was drawn declines the "
                            "seat instead: the next in line takes it."),
                     {}};
    candidacy.state = CandidacyState::Withdrawn;
    candidacy.withdrawnOn = day;
    candidacy.reason = reason.simplified();
    return candidacy;
}

} // namespace faubourg::councils
