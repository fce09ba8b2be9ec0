#include "core/programme/funding.h"

#include "core/base/enumkeys.h"

#include <QCoreApplication>

namespace faubourg::programme {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::programme::FundingLine)
};

constexpr EnumKeys kKinds{std::array{std::pair{FundingKind::Specific, "specific"},
                                     std::pair{FundingKind::CommonLaw, "common_law"}}};
constexpr EnumKeys kOpinions{std::array{
    std::pair{FunderOpinion::None, ""}, std::pair{FunderOpinion::Favourable, "favourable"},
    std::pair{FunderOpinion::Reserved, "reserved"}, std::pair{FunderOpinion::Deferred, "deferred"},
    std::pair{FunderOpinion::Unfavourable, "unfavourable"}}};

constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2200;

void add(std::optional<Money> &sum, const std::optional<Money> &amount)
{
    if (amount)
        sum = sum.value_or(Money()) + *amount;
}

bool isNegative(const std::optional<Money> &amount)
{
    return amount && *amount < Money();
}

} // namespace

Amounts &Amounts::operator+=(const Amounts &other)
{
    add(requested, other.requested);
    add(proposed, other.proposed);
    add(decided, other.decided);
    add(paid, other.paid);
    return *this;
}

QString toKey(FundingKind kind)
{
    return kKinds.key(kind);
}

std::optional<FundingKind> fundingKindFromKey(QStringView key)
{
    return kKinds.value(key);
}

QString toKey(FunderOpinion opinion)
{
    return kOpinions.key(opinion);
}

std::optional<FunderOpinion> funderOpinionFromKey(QStringView key)
{
    return kOpinions.value(key);
}

Result<void> validate(const FundingLine &line)
{
    if (!line.funderId.isValid())
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("A funding line has no funder. Choose who is asked to pay."),
                     {}};
    if (line.year < kFirstYear || line.year > kLastYear)
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("%1 cannot be the year of a funding line. Enter four digits, such as "
                            "2027.")
                         .arg(line.year),
                     {}};
    const Amounts &amounts = line.amounts;
    if (isNegative(amounts.requested) || isNegative(amounts.proposed) || isNegative(amounts.decided)
        || isNegative(amounts.paid))
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("An amount of a funding line is below zero. Enter 0 for a refusal, "
                            "nothing while the funder has not answered."),
                     {}};
    return {};
}

Amounts total(const QList<FundingLine> &lines)
{
    Amounts sum;
    for (const FundingLine &line : lines)
        sum += line.amounts;
    return sum;
}

} // namespace faubourg::programme
