#include "core/programme/share.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::programme {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::programme::Share)
};

constexpr int kWhole = 100 * 100; ///< 100 % in hundredths

} // namespace

Result<int> percentHundredths(QStringView text)
{
    static const QRegularExpression kPercent(u"^([0-9]{1,3})(?:[.,]([0-9]{1,2}))?$"_s);
    const auto match = kPercent.match(text.trimmed().toString());
    const QString decimals = match.captured(2).leftJustified(2, QChar(u'0'));
    const int hundredths = match.captured(1).toInt() * 100 + decimals.toInt();
    if (!match.hasMatch() || hundredths > kWhole)
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("“%1” is not a percentage. Enter a number between 0 and 100, with two "
                            "decimals at most.")
                         .arg(text),
                     {}};
    return hundredths;
}

QList<Money> splitMoney(Money total, const QList<int> &weights)
{
    if (weights.isEmpty())
        return {};
    if (total < Money()) {
        QList<Money> parts = splitMoney(-total, weights);
        std::transform(parts.cbegin(), parts.cend(), parts.begin(), std::negate());
        return parts;
    }
    QList<qint64> effective(weights.begin(), weights.end());
    qint64 sum = std::accumulate(effective.cbegin(), effective.cend(), qint64(0));
    if (sum == 0) {
        effective.fill(1);
        sum = effective.size();
    }

    QList<qint64> parts;
    QList<std::pair<qint64, qsizetype>> remainders; // (minus the remainder, place)
    qint64 given = 0;
    for (qsizetype place = 0; place < effective.size(); ++place) {
        // Whole and rest of the total apart, so that no product leaves qint64.
        const qint64 rest = (total.cents() % sum) * effective[place];
        parts += (total.cents() / sum) * effective[place] + rest / sum;
        remainders.append({-(rest % sum), place});
        given += parts.last();
    }
    std::stable_sort(remainders.begin(), remainders.end());
    for (qsizetype next = 0; given < total.cents(); ++next, ++given)
        ++parts[remainders[next].second];

    QList<Money> result;
    for (const qint64 cents : std::as_const(parts))
        result += Money::fromCents(cents);
    return result;
}

} // namespace faubourg::programme
