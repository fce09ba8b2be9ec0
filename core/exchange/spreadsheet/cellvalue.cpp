#include "core/exchange/spreadsheet/cellvalue.h"

#include "core/base/text/dates.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

namespace {

constexpr int kDaysFrom1900To1904 = 1462;
constexpr int kMinutesADay = 24 * 60;

QTime timeOfDay(double serial)
{
    const int minutes = static_cast<int>(std::lround((serial - std::floor(serial)) * kMinutesADay));
    return QTime(0, 0).addSecs(minutes % kMinutesADay * 60);
}

QString withTime(QDate day, QTime time)
{
    const QString date = numericDate(day);
    return time == QTime(0, 0) ? date : date + time.toString(u" HH:mm"_s);
}

QString plainNumber(double number)
{
    constexpr double kExactIntegers = 9007199254740992.0; // 2^53
    if (number == std::floor(number) && std::abs(number) < kExactIntegers)
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', 15);
}

/// The letters of a format code, without what stands in quotes, in brackets or escaped.
QString formatLetters(const QString &code)
{
    QString letters;
    QChar until;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const QChar character = code.at(at);
        if (!until.isNull()) {
            until = character == until ? QChar() : until;
        } else if (character == u'"') {
            until = character;
        } else if (character == u'[') {
            const QChar next = code.size() > at + 1 ? code.at(at + 1).toLower() : QChar();
            const bool isElapsed = next == u'h' || next == u'm' || next == u's';
            letters += isElapsed ? u"h"_s : QString();
            until = u']';
        } else if (character == u'\\' || character == u'_' || character == u'*') {
            ++at;
        } else {
            letters += character.toLower();
        }
    }
    return letters.section(u';', 0, 0);
}

} // namespace

NumberLook lookOf(const QString &formatCode)
{
    const QString letters = formatLetters(formatCode);
    if (letters == "general"_L1)
        return NumberLook::Number;
    const bool hasTime = letters.contains(u'h') || letters.contains(u's');
    const bool hasDay = letters.contains(u'd') || letters.contains(u'y');
    const bool hasMonth = letters.contains(u'm'); // or minutes, beside hours or seconds
    if (hasDay || (hasMonth && !hasTime))
        return hasTime ? NumberLook::DateTime : NumberLook::Date;
    return hasTime ? NumberLook::Time : NumberLook::Number;
}

QString numberText(const QString &raw, NumberLook look, bool from1904)
{
    bool ok = false;
    const double number = raw.toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return raw;
    if (look == NumberLook::Number)
        return plainNumber(number);
    const double serial = from1904 ? number + kDaysFrom1900To1904 : number;
    if (look == NumberLook::Time || (look == NumberLook::DateTime && number < 1))
        return timeOfDay(serial).toString(u"HH:mm"_s);
    const auto day = dateFromExcelSerial(serial);
    if (!day)
        return plainNumber(number);
    return look == NumberLook::Date ? numericDate(*day) : withTime(*day, timeOfDay(serial));
}

QString isoDateText(const QString &raw)
{
    const QDateTime moment = QDateTime::fromString(raw, Qt::ISODate);
    return moment.isValid() ? withTime(moment.date(), moment.time()) : raw;
}

QString booleanText(bool value)
{
    return value ? u"oui"_s : u"non"_s;
}

} // namespace faubourg::exchange
