#include "core/quartiers/indicator.h"

#include "core/base/enumkeys.h"
#include "core/base/text/decimal.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::quartiers {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::quartiers::Indicator)
};

constexpr EnumKeys kMissingKeys{std::array{
    std::pair{Missing::No, ""},
    std::pair{Missing::Secret, "secret"},
    std::pair{Missing::NotAvailable, "not_available"},
}};

// Years a column accepts; the schema says the same.
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

} // namespace

QString toKey(Missing missing)
{
    return kMissingKeys.key(missing);
}

std::optional<Missing> missingFromKey(QStringView key)
{
    return kMissingKeys.value(key);
}

Result<void> validate(const Indicator &indicator)
{
    static const QRegularExpression key(u"\\A[a-z][a-z0-9_]*\\z"_s);
    if (!key.match(indicator.key).hasMatch())
        return invalid(Tr::tr("“%1” cannot be the key of an indicator. Use small letters, digits "
                              "and underscores, for example poverty_rate.")
                           .arg(indicator.key));
    if (indicator.name.trimmed().isEmpty())
        return invalid(Tr::tr("Enter the name of the indicator."));
    return {};
}

Result<void> validate(const IndicatorValue &value)
{
    if (!value.indicatorId.isValid())
        return invalid(Tr::tr("Choose the indicator that was measured."));
    if (value.year < kFirstYear || value.year > kLastYear)
        return invalid(Tr::tr("Enter the year of the figure, in four digits."));
    if (value.source.trimmed().isEmpty())
        return invalid(Tr::tr("Enter the source: a figure without its source cannot be checked."));
    if (value.missing == Missing::No && !isDecimal(value.value))
        return invalid(Tr::tr("“%1” is not a number. Enter a figure, or say why it is missing.")
                           .arg(value.value));
    if (value.missing != Missing::No && !value.value.isEmpty())
        return invalid(Tr::tr("A missing figure has no value. Take away the value or the reason."));
    if (!value.comparisonValue.isEmpty() && !isDecimal(value.comparisonValue))
        return invalid(
            Tr::tr("“%1” is not a number. Correct the comparison.").arg(value.comparisonValue));
    if (!value.comparisonValue.isEmpty() && value.comparisonZone.trimmed().isEmpty())
        return invalid(Tr::tr("Enter the zone that the figure is compared with."));
    return {};
}

std::optional<QString> gapToComparison(const IndicatorValue &value)
{
    if (!isDecimal(value.value) || !isDecimal(value.comparisonValue))
        return std::nullopt;
    return subtractDecimals(value.value, value.comparisonValue);
}

} // namespace faubourg::quartiers
