#include "core/programme/campaign.h"

#include <QCoreApplication>
#include <QSet>

namespace faubourg::programme {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::programme::Campaign)
};

constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2200;

Result<void> validateEnvelopes(const QList<Envelope> &envelopes)
{
    QSet<FunderId> seen;
    for (const Envelope &envelope : envelopes) {
        if (!envelope.funderId.isValid())
            return Error{ErrorCode::InvalidInput,
                         Tr::tr("An envelope has no funder. Choose who gives it."),
                         {}};
        if (seen.contains(envelope.funderId))
            return Error{ErrorCode::InvalidInput,
                         Tr::tr("A funder has two envelopes in this campaign. Keep one, with the "
                                "whole amount."),
                         {}};
        if (envelope.amount < Money())
            return Error{ErrorCode::InvalidInput,
                         Tr::tr("An envelope is below zero. Enter what the funder can give."),
                         {}};
        seen.insert(envelope.funderId);
    }
    return {};
}

} // namespace

Result<void> validate(const Campaign &campaign)
{
    if (campaign.year < kFirstYear || campaign.year > kLastYear)
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("%1 cannot be the year of a campaign. Enter four digits, such as 2027.")
                         .arg(campaign.year),
                     {}};
    const bool isReversed = campaign.callOpensOn.isValid() && campaign.callClosesOn.isValid()
        && campaign.callClosesOn < campaign.callOpensOn;
    if (isReversed)
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("The call for projects closes before it opens. Correct one of the two "
                            "dates."),
                     {}};
    return validateEnvelopes(campaign.envelopes);
}

} // namespace faubourg::programme
