#pragma once

#include "core/programme/action.h"
#include "core/programme/campaign.h"
#include "core/programme/funder.h"

#include <QHash>
#include <QMap>

namespace faubourg::programme {

/// The same money by another key. An invalid id stands for "none": an action without
/// quartier, or without objective. Whatever the key, the totals make the same sum, to
/// the cent.
using TotalsByFunder = QMap<FunderId, Amounts>;
using TotalsByQuartier = QMap<QuartierId, Amounts>;
using TotalsByStake = QMap<StakeId, Amounts>;

TotalsByFunder totalsByFunder(const QList<Action> &actions);
/// Each line is cut by the quartiers' shares, or equally when they have none.
TotalsByQuartier totalsByQuartier(const QList<Action> &actions);
/// An action counts whole under the stake of its main objective.
TotalsByStake totalsByStake(const QList<Action> &actions,
                            const QHash<ObjectiveId, StakeId> &stakes);

/// The parts of `amount` for the quartiers of `action`, in their order.
QList<Money> splitByQuartier(const Action &action, Money amount);

/// The part of the cost that public funders decided to pay, in hundredths of a percent
/// rounded down; none when the cost is not known. May exceed 100 %.
std::optional<int> publicMoneyRate(const Action &action, const QList<Funder> &funders);

/// What one funder grants one operator for one year.
struct YearlyGrant
{
    FunderId funderId;
    OrganisationId operatorId;
    int year = 0;
    Money decided;

    friend bool operator==(const YearlyGrant &, const YearlyGrant &) = default;
};
/// The grants that need a written agreement: more than `above` in a year from one public
/// funder to one operator, all actions together (loi 2000-321 art. 10, décret 2001-495).
QList<YearlyGrant> agreementsNeeded(const QList<Action> &actions, const QList<Funder> &funders,
                                    Money above);

/// What is left of an envelope; below zero when more was decided than there is.
struct EnvelopeBalance
{
    FunderId funderId;
    Money envelope;
    Money decided;
    Money left() const { return envelope - decided; }

    friend bool operator==(const EnvelopeBalance &, const EnvelopeBalance &) = default;
};
/// One balance an envelope, in their order, over the specific lines of the campaign's
/// year: common-law means have no envelope. `actions` may hold those of other campaigns,
/// whose multi-year lines fall in this year.
QList<EnvelopeBalance> envelopeBalances(const Campaign &campaign, const QList<Action> &actions);

} // namespace faubourg::programme
