#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace faubourg::programme {

/// What has been said of money at each stage. Nothing said is not zero: a decided
/// amount of zero is a refusal, none is a decision still to come.
struct Amounts
{
    std::optional<Money> requested;
    std::optional<Money> proposed;
    std::optional<Money> decided;
    std::optional<Money> paid;

    /// Adds what is said; a stage nobody speaks of stays unsaid.
    Amounts &operator+=(const Amounts &other);
    friend bool operator==(const Amounts &, const Amounts &) = default;
};

enum class FundingKind {
    Specific, ///< credits of urban policy, such as programme 147
    CommonLaw ///< ordinary means of a policy (droit commun)
};
enum class FunderOpinion { None, Favourable, Reserved, Deferred, Unfavourable };

QString toKey(FundingKind kind);
std::optional<FundingKind> fundingKindFromKey(QStringView key);
QString toKey(FunderOpinion opinion); ///< "" for None
std::optional<FunderOpinion> funderOpinionFromKey(QStringView key);

/// One funder on one action for one financial year: the decision is the funder's own.
struct FundingLine
{
    RowId id;
    FunderId funderId;
    int year = 0;
    FundingKind kind = FundingKind::Specific;
    Amounts amounts;
    FunderOpinion opinion = FunderOpinion::None;
    QDate decidedOn;
    QString reference; ///< deliberation, Chorus commitment…

    friend bool operator==(const FundingLine &, const FundingLine &) = default;
};

inline bool isRefused(const FundingLine &line)
{
    return line.amounts.decided && line.amounts.decided->isZero();
}

/// InvalidInput: no funder, a year out of bounds, an amount below zero.
Result<void> validate(const FundingLine &line);

/// What all `lines` say together.
Amounts total(const QList<FundingLine> &lines);

} // namespace faubourg::programme
