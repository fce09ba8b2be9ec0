#include "core/base/text/decimal.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace faubourg {

namespace {

constexpr QChar kMinus(u'\u2212');

int decimalPlaces(QStringView decimal)
{
    const auto point = decimal.indexOf(u'.');
    return point < 0 ? 0 : static_cast<int>(decimal.size() - point - 1);
}

/// The number times 10^places, as an integer: 18 digits fit.
qint64 scaled(QStringView decimal, int places)
{
    QString digits = decimal.toString().remove(u'.');
    digits += QString(places - decimalPlaces(decimal), u'0');
    return digits.toLongLong();
}

QString grouped(QStringView digits, const QString &separator)
{
    constexpr int kGroup = 3;
    QString text = digits.toString();
    for (auto place = text.size() - kGroup; place > 0; place -= kGroup)
        text.insert(place, separator);
    return text;
}

} // namespace

bool isDecimal(QStringView text)
{
    static const QRegularExpression pattern(u"\\A-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?\\z"_s);
    return pattern.match(text.toString()).hasMatch();
}

std::optional<QString> parseDecimal(QStringView typed)
{
    static const QRegularExpression leadingZeros(u"^(-?)0+(?=[0-9])"_s);
    QString text = typed.toString();
    text.removeIf([](QChar letter) { return letter.isSpace(); });
    text.replace(kMinus, u'-').replace(u',', u'.');
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    text.replace(leadingZeros, u"\\1"_s);
    return isDecimal(text) ? std::optional(text) : std::nullopt;
}

QString formatDecimal(QStringView decimal, const QLocale &locale, int minimumDecimals)
{
    const bool isNegative = decimal.startsWith(u'-');
    const QStringView digits = isNegative ? decimal.sliced(1) : decimal;
    const auto point = digits.indexOf(u'.');
    QString text = grouped(point < 0 ? digits : digits.first(point), locale.groupSeparator());
    QString fraction = point < 0 ? QString() : digits.sliced(point + 1).toString();
    fraction = fraction.leftJustified(minimumDecimals, u'0');
    if (!fraction.isEmpty())
        text += locale.decimalPoint() + fraction;
    return isNegative ? kMinus + text : text;
}

QString subtractDecimals(QStringView a, QStringView b)
{
    const int places = std::max(decimalPlaces(a), decimalPlaces(b));
    const qint64 difference = scaled(a, places) - scaled(b, places);
    QString digits = QString::number(std::abs(difference)).rightJustified(places + 1, u'0');
    if (places > 0)
        digits.insert(digits.size() - places, u'.');
    return difference < 0 ? u'-' + digits : digits;
}

} // namespace faubourg
