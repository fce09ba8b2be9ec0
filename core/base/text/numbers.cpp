#include "core/base/text/numbers.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace faubourg {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::Numbers)
};

constexpr QChar kNbsp(0x00a0);
constexpr QChar kNarrowNbsp(0x202f);
constexpr QChar kMinus(0x2212);
constexpr int kGroup = 3;
constexpr qsizetype kMostDigits = 15; // of a whole part: its hundredths still fit 64 bits

/// A decimal number written as digits; exact, no floating point.
struct Decimal
{
    bool isNegative = false;
    QString whole;    ///< without leading zeros, but "0"
    QString fraction; ///< may be empty
};

Decimal fromUnits(qint64 units, int decimals)
{
    QString digits = QString::number(units < 0 ? -units : units).rightJustified(decimals + 1, u'0');
    return {units < 0, digits.chopped(decimals), digits.right(decimals)};
}

qint64 toUnits(const Decimal &number, int decimals)
{
    const bool roundsUp =
        number.fraction.size() > decimals && number.fraction.at(decimals) >= QChar(u'5');
    const QString digits =
        number.whole + number.fraction.left(decimals).leftJustified(decimals, u'0');
    const qint64 units = digits.toLongLong() + (roundsUp ? 1 : 0);
    return number.isNegative ? -units : units;
}

std::optional<Decimal> readDecimal(QStringView text)
{
    static const QRegularExpression shape(u"^(-?)0*(\\d+)(?:\\.(\\d+))?$"_s);
    const auto found = shape.match(text.toString());
    if (!found.hasMatch() || found.captured(2).size() > kMostDigits)
        return std::nullopt;
    return Decimal{!found.captured(1).isEmpty(), found.captured(2), found.captured(3)};
}

QString grouped(const QString &whole, Language language)
{
    const QChar separator = language == Language::French ? kNarrowNbsp : QChar(u',');
    QString text = whole;
    for (auto at = text.size() - kGroup; at > 0; at -= kGroup)
        text.insert(at, separator);
    return text;
}

QString written(const Decimal &number, Language language)
{
    QString text = grouped(number.whole, language);
    if (!number.fraction.isEmpty())
        text += (language == Language::French ? u',' : u'.') + number.fraction;
    return text;
}

QString signedText(const Decimal &number, Language language)
{
    const QString text = written(number, language);
    return number.isNegative ? kMinus + text : text;
}

QString withEuro(const Decimal &number, Language language)
{
    if (language == Language::French)
        return signedText(number, language) + kNbsp + u'€';
    return (number.isNegative ? QString(kMinus) : QString()) + u'€' + written(number, language);
}

qint64 roundedEuros(Money money)
{
    return toUnits(fromUnits(money.cents(), 2), 0);
}

Decimal rounded(const Decimal &number, int decimals)
{
    return fromUnits(toUnits(number, decimals), decimals);
}

Error refused(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

Error notANumber(const QString &typed)
{
    return refused(
        Tr::tr("“%1” is not a number. Write it for example as 12500 or 12500,50.").arg(typed));
}

/// Without the spaces and the unit that people add; typographic minus made plain.
QString bare(QStringView text)
{
    static const QRegularExpression unit(u"(?:€|eur|euros?|%)$"_s);
    QString plain = text.toString().toLower();
    plain.replace(kMinus, u'-');
    static const QRegularExpression space(u"[\\s\\x{00a0}\\x{202f}\\x{2009}]+"_s);
    plain.remove(space);
    return plain.remove(unit);
}

/// 12500,5 or 12.500,50 or 1,234.56 as decimal text. One separator before exactly three
/// digits is refused: it may be a thousand or a decimal.
Result<QString> toDecimalText(const QString &plain, const QString &typed)
{
    static const QRegularExpression simple(u"^(-?\\d+)(?:[.,](\\d+))?$"_s);
    static const QRegularExpression french(u"^(-?\\d{1,3}(?:\\.\\d{3})+),(\\d+)$"_s);
    static const QRegularExpression english(u"^(-?\\d{1,3}(?:,\\d{3})+)\\.(\\d+)$"_s);
    auto found = simple.match(plain);
    if (found.hasMatch() && found.captured(2).size() == kGroup) {
        return refused(Tr::tr("“%1” can be read in two ways. Write the thousands without a "
                              "separator, and cents with two digits.")
                           .arg(typed));
    }
    if (!found.hasMatch())
        found = french.match(plain);
    if (!found.hasMatch())
        found = english.match(plain);
    if (!found.hasMatch())
        return notANumber(typed);
    QString text = found.captured(1).remove(u'.').remove(u',');
    if (text.size() > kMostDigits)
        return refused(Tr::tr("“%1” is too large. Check the number of digits.").arg(typed));
    if (!found.captured(2).isEmpty())
        text += u'.' + found.captured(2);
    return text;
}

Result<Money> oneAmount(const QString &term, const QString &typed)
{
    FB_TRY_LET(text, toDecimalText(term, typed));
    const auto number = readDecimal(text);
    if (!number)
        return notANumber(typed);
    if (number->fraction.size() > 2)
        return refused(
            Tr::tr("“%1” has more than two decimals. An amount stops at the cent.").arg(typed));
    return Money::fromCents(toUnits(*number, 2));
}

} // namespace

QString missingText()
{
    return u"–"_s;
}

QString moneyText(Money money, Language language)
{
    return withEuro(fromUnits(money.cents(), 2), language);
}

QString wholeEuros(Money money, Language language)
{
    return withEuro(fromUnits(roundedEuros(money), 0), language);
}

QString wholeEurosBare(Money money, Language language)
{
    return integerText(roundedEuros(money), language);
}

QString integerText(qint64 number, Language language)
{
    return signedText(fromUnits(number, 0), language);
}

QString decimalText(QStringView decimal, std::optional<int> decimals, Language language)
{
    const auto number = readDecimal(decimal);
    if (!number)
        return missingText();
    return signedText(decimals ? rounded(*number, *decimals) : *number, language);
}

QString percentText(QStringView decimal, Language language)
{
    QString number = decimalText(decimal, 1, language);
    if (number == missingText())
        return number;
    return language == Language::French ? number + kNarrowNbsp + u'%' : number + u'%';
}

QString gapText(QStringView decimal, QStringView comparison, Language language)
{
    constexpr int kDecimals = 6; // more than any statistic carries
    const auto value = readDecimal(decimal);
    const auto reference = readDecimal(comparison);
    if (!value || !reference)
        return missingText();
    const qint64 units = toUnits(*value, kDecimals) - toUnits(*reference, kDecimals);
    const Decimal gap = rounded(fromUnits(units, kDecimals), 1);
    const qint64 tenths = toUnits(gap, 1);
    const bool isPlural = qAbs(tenths) >= 20; // French: plural from two on
    return (tenths > 0 ? u"+"_s : QString()) + signedText(gap, language) + kNbsp
        + (isPlural || language == Language::English ? u"pts"_s : u"pt"_s);
}

Result<Money> parseMoney(QStringView text)
{
    static const QRegularExpression terms(u"(^-?|[+-])([^+-]+)"_s);
    const QString typed = text.toString().trimmed();
    const QString plain = bare(text);
    Money sum;
    qsizetype end = 0;
    for (auto found = terms.globalMatch(plain); found.hasNext();) {
        const auto term = found.next();
        if (term.capturedStart() != end)
            return notANumber(typed);
        end = term.capturedEnd();
        FB_TRY_LET(amount, oneAmount(bare(term.captured(2)), typed));
        sum += term.captured(1) == u"-" ? -amount : amount;
    }
    if (end == 0 || end != plain.size())
        return notANumber(typed);
    return sum;
}

} // namespace faubourg
