#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace faubourg::programme {

/// What a funder has to give in one campaign, specific funding only.
struct Envelope
{
    RowId id;
    FunderId funderId;
    Money amount;

    friend bool operator==(const Envelope &, const Envelope &) = default;
};

/// The yearly round of the programme: its calendar, which changes every year
/// (domain.md 3.1), and the envelopes. Dates not known yet are invalid.
struct Campaign
{
    CampaignId id;
    int year = 0; ///< the year the actions take place in
    QDate framingLetterOn;
    QDate callOpensOn;
    QDate callClosesOn;
    QDate fundersCommitteeOn;
    QDate steeringCommitteeOn;
    QDate councilVoteOn;
    QDate reportsDueOn; ///< replaces the general rule for this campaign
    QString notes;
    QList<Envelope> envelopes;
    int revision = 0;

    friend bool operator==(const Campaign &, const Campaign &) = default;
};

/// InvalidInput: the year, dates out of order, a funder with two envelopes, a negative one.
Result<void> validate(const Campaign &campaign);

} // namespace faubourg::programme
