#include "core/base/text/dates.h"

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace faubourg {

namespace {

constexpr QChar kNbsp(0x00a0);
constexpr int kHourMinutes = 60;

struct Names
{
    std::array<QStringView, 7> weekdays;
    std::array<QStringView, 12> months;
    std::array<QStringView, 12> shortMonths;
};

constexpr Names kFrench{
    {u"lundi", u"mardi", u"mercredi", u"jeudi", u"vendredi", u"samedi", u"dimanche"},
    {u"janvier", u"février", u"mars", u"avril", u"mai", u"juin", u"juillet", u"août", u"septembre",
     u"octobre", u"novembre", u"décembre"},
    {u"janv.", u"févr.", u"mars", u"avr.", u"mai", u"juin", u"juil.", u"août", u"sept.", u"oct.",
     u"nov.", u"déc."}};

constexpr Names kEnglish{
    {u"Monday", u"Tuesday", u"Wednesday", u"Thursday", u"Friday", u"Saturday", u"Sunday"},
    {u"January", u"February", u"March", u"April", u"May", u"June", u"July", u"August", u"September",
     u"October", u"November", u"December"},
    {u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun", u"Jul", u"Aug", u"Sep", u"Oct", u"Nov",
     u"Dec"}};

const Names &names(Language language)
{
    return language == Language::French ? kFrench : kEnglish;
}

QString monthName(QDate day, Language language)
{
    return names(language).months.at(static_cast<std::size_t>(day.month() - 1)).toString();
}

/// The start of a period says only what its end does not repeat.
QString periodStart(const Period &period, Language language)
{
    if (period.from.year() != period.to.year())
        return plainDate(period.from, language);
    if (period.from.month() != period.to.month())
        return dayAndMonth(period.from, language);
    return ordinalDay(period.from, language);
}

QString closedPeriod(const Period &period, Language language)
{
    if (period.from == period.to) {
        const QString day = plainDate(period.to, language);
        return language == Language::French ? u"le "_s + day : u"on "_s + day;
    }
    const auto pattern = language == Language::French ? u"du %1 au %2"_s : u"from %1 to %2"_s;
    return pattern.arg(periodStart(period, language), plainDate(period.to, language));
}

} // namespace

QString weekdayName(QDate day, Language language)
{
    if (!day.isValid())
        return {};
    return names(language).weekdays.at(static_cast<std::size_t>(day.dayOfWeek() - 1)).toString();
}

QString longDate(QDate day, Language language)
{
    return day.isValid() ? weekdayName(day, language) + u' ' + plainDate(day, language) : QString();
}

QString plainDate(QDate day, Language language)
{
    if (!day.isValid())
        return {};
    return dayAndMonth(day, language) + u' ' + QString::number(day.year());
}

QString dayAndMonth(QDate day, Language language)
{
    return day.isValid() ? ordinalDay(day, language) + u' ' + monthName(day, language) : QString();
}

QString shortDate(QDate day, Language language)
{
    if (!day.isValid())
        return {};
    const auto month = names(language).shortMonths.at(static_cast<std::size_t>(day.month() - 1));
    return ordinalDay(day, language) + u' ' + month.toString();
}

QString numericDate(QDate day)
{
    return day.toString(u"dd/MM/yyyy");
}

QString ordinalDay(QDate day, Language language)
{
    if (!day.isValid())
        return {};
    const bool isFirst = day.day() == 1 && language == Language::French;
    return isFirst ? u"1er"_s : QString::number(day.day());
}

QString monthAndYear(QDate day, Language language)
{
    return day.isValid() ? monthName(day, language) + u' ' + QString::number(day.year())
                         : QString();
}

QString hour(QTime time, Language language)
{
    if (!time.isValid())
        return {};
    if (language == Language::English)
        return time.toString(u"HH:mm");
    QString text = QString::number(time.hour()) + kNbsp + u'h';
    if (time.minute() > 0)
        text += kNbsp + time.toString(u"mm");
    return text;
}

QString duration(int minutes)
{
    if (minutes < kHourMinutes)
        return QString::number(minutes) + kNbsp + u"min"_s;
    QString text = QString::number(minutes / kHourMinutes) + kNbsp + u'h';
    if (const int rest = minutes % kHourMinutes; rest > 0)
        text += kNbsp + QString::number(rest).rightJustified(2, u'0');
    return text;
}

QString periodText(const Period &period, Language language)
{
    const bool isFrench = language == Language::French;
    if (period.from.isValid() && period.to.isValid())
        return closedPeriod(period, language);
    if (period.from.isValid())
        return (isFrench ? u"depuis le "_s : u"since "_s) + plainDate(period.from, language);
    if (period.to.isValid())
        return (isFrench ? u"jusqu’au "_s : u"until "_s) + plainDate(period.to, language);
    return {};
}

std::optional<QDate> dateFromExcelSerial(double serial)
{
    constexpr double kLast = 2958465; // 31 December 9999
    constexpr double kPhantom = 60;   // 29 February 1900, which was not a leap year
    const double day = std::floor(serial);
    if (!(day >= 1 && day <= kLast) || day == kPhantom)
        return std::nullopt;
    const QDate origin = day < kPhantom ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return origin.addDays(static_cast<qint64>(day));
}

} // namespace faubourg
