#include "core/base/text/dates.h"
#include "core/base/text/fold.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace faubourg {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::Dates)
};

constexpr int kCentury = 100;
constexpr int kHalfCentury = 50;
constexpr int kLeapSearch = 8; // years: a 29 February is never further (1896-1904)
constexpr int kMaxShift = 36525;

constexpr std::array kMonthNames{
    QT_TRANSLATE_NOOP("faubourg::Dates", "January"),
    QT_TRANSLATE_NOOP("faubourg::Dates", "February"),
    QT_TRANSLATE_NOOP("faubourg::Dates", "March"),
    QT_TRANSLATE_NOOP("faubourg::Dates", "April"),
    QT_TRANSLATE_NOOP("faubourg::Dates", "May"),
    QT_TRANSLATE_NOOP("faubourg::Dates", "June"),
    QT_TRANSLATE_NOOP("faubourg::Dates", "July"),
    QT_TRANSLATE_NOOP("faubourg::Dates", "August"),
    QT_TRANSLATE_NOOP("faubourg::Dates", "September"),
    QT_TRANSLATE_NOOP("faubourg::Dates", "October"),
    QT_TRANSLATE_NOOP("faubourg::Dates", "November"),
    QT_TRANSLATE_NOOP("faubourg::Dates", "December"),
};

constexpr std::array kWeekdayNames{
    QT_TRANSLATE_NOOP("faubourg::Dates", "Monday"),
    QT_TRANSLATE_NOOP("faubourg::Dates", "Tuesday"),
    QT_TRANSLATE_NOOP("faubourg::Dates", "Wednesday"),
    QT_TRANSLATE_NOOP("faubourg::Dates", "Thursday"),
    QT_TRANSLATE_NOOP("faubourg::Dates", "Friday"),
    QT_TRANSLATE_NOOP("faubourg::Dates", "Saturday"),
    QT_TRANSLATE_NOOP("faubourg::Dates", "Sunday"),
};

/// What is typed, folded; the numbers that follow are months and weekdays.
struct TypedName
{
    QStringView name;
    int number;
};
constexpr std::array kTypedMonths{
    TypedName{u"janvier", 1},  TypedName{u"fevrier", 2},   TypedName{u"mars", 3},
    TypedName{u"avril", 4},    TypedName{u"mai", 5},       TypedName{u"juin", 6},
    TypedName{u"juillet", 7},  TypedName{u"aout", 8},      TypedName{u"septembre", 9},
    TypedName{u"octobre", 10}, TypedName{u"novembre", 11}, TypedName{u"decembre", 12},
    TypedName{u"january", 1},  TypedName{u"february", 2},  TypedName{u"march", 3},
    TypedName{u"april", 4},    TypedName{u"may", 5},       TypedName{u"june", 6},
    TypedName{u"july", 7},     TypedName{u"august", 8},    TypedName{u"september", 9},
    TypedName{u"october", 10}, TypedName{u"november", 11}, TypedName{u"december", 12},
};
constexpr std::array kTypedWeekdays{
    TypedName{u"lundi", 1},     TypedName{u"mardi", 2},    TypedName{u"mercredi", 3},
    TypedName{u"jeudi", 4},     TypedName{u"vendredi", 5}, TypedName{u"samedi", 6},
    TypedName{u"dimanche", 7},  TypedName{u"monday", 1},   TypedName{u"tuesday", 2},
    TypedName{u"wednesday", 3}, TypedName{u"thursday", 4}, TypedName{u"friday", 5},
    TypedName{u"saturday", 6},  TypedName{u"sunday", 7},
};
constexpr std::array kTypedDays{
    TypedName{u"auj", 0},        TypedName{u"aujourd hui", 0},  TypedName{u"today", 0},
    TypedName{u"demain", 1},     TypedName{u"tomorrow", 1},     TypedName{u"hier", -1},
    TypedName{u"yesterday", -1}, TypedName{u"apres demain", 2}, TypedName{u"avant hier", -2},
};

/// The entry that `word` names in full or abbreviates by three letters or more.
template <typename Table>
std::optional<int> numberOf(const Table &table, QStringView word)
{
    constexpr int kShortest = 3;
    const auto exact = std::ranges::find(table, word, &TypedName::name);
    if (exact != table.end())
        return exact->number;
    const auto found = std::ranges::find_if(
        table, [&](const TypedName &entry) { return entry.name.startsWith(word); });
    if (word.size() < kShortest || found == table.end())
        return std::nullopt;
    const bool isAmbiguous = std::ranges::any_of(table, [&](const TypedName &entry) {
        return entry.name.startsWith(word) && entry.number != found->number;
    });
    return isAmbiguous ? std::nullopt : std::optional(found->number);
}

Error notADate(QStringView text)
{
    return {ErrorCode::InvalidInput,
            Tr::tr("“%1” is not a date. Write it for example as 12/3, 12/3/2027, 12 March, "
                   "Monday or +15.")
                .arg(text),
            {}};
}

Error noSuchDay(int day, int month, int lastDay)
{
    return {ErrorCode::InvalidInput,
            Tr::tr("%1 %2 does not exist. Give a day between 1 and %3.")
                .arg(day)
                .arg(Tr::tr(kMonthNames.at(static_cast<std::size_t>(month - 1))))
                .arg(lastDay),
            {}};
}

Error noSuchMonth(int month)
{
    return {ErrorCode::InvalidInput,
            Tr::tr("There is no month %1. Give a month between 1 and 12.").arg(month),
            {}};
}

/// A date under way: what was typed, and the day it is read on.
struct Reading
{
    QDate today;
    DateHint hint;

    /// Two digits stand for the year nearest to today on the hint's side.
    int fullYear(int year) const
    {
        if (year >= kCentury)
            return year;
        const int latest =
            hint == DateHint::LastOccurrence ? today.year() : today.year() + kHalfCentury - 1;
        const int candidate = latest - latest % kCentury + year;
        return candidate > latest ? candidate - kCentury : candidate;
    }

    QDate withoutYear(int day, int month) const
    {
        const int step = hint == DateHint::NextOccurrence ? 1 : -1;
        for (int i = 0; i <= kLeapSearch; ++i) {
            const QDate candidate(today.year() + i * step, month, day);
            if (!candidate.isValid())
                continue;
            if (step > 0 ? candidate >= today : candidate <= today)
                return candidate;
        }
        return {};
    }

    Result<QDate> day(int day, int month, std::optional<int> year) const
    {
        if (month < 1 || month > 12)
            return noSuchMonth(month);
        const int someYear = year ? fullYear(*year) : 2000; // leap: 29 February may come
        const int lastDay = QDate(someYear, month, 1).daysInMonth();
        if (day < 1 || day > lastDay)
            return noSuchDay(day, month, lastDay);
        return year ? QDate(someYear, month, day) : withoutYear(day, month);
    }

    QDate weekday(int wanted) const
    {
        const int ahead = (wanted - today.dayOfWeek() + 7 - 1) % 7 + 1; // 1…7
        if (hint == DateHint::NextOccurrence)
            return today.addDays(ahead);
        return today.addDays(ahead == 7 ? -7 : ahead - 7);
    }
};

std::optional<int> optionalNumber(const QString &digits)
{
    return digits.isEmpty() ? std::nullopt : std::optional(digits.toInt());
}

/// 12/3, 12.3.27, 120327, 2026-03-12; nothing when the text is not made of figures.
std::optional<Result<QDate>> figures(const QString &text, const Reading &reading)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression separated(
        u"^(\\d{1,2})\\s?[/.\\- ]\\s?(\\d{1,2})(?:\\s?[/.\\- ]\\s?(\\d{4}|\\d{2}))?$"_s);
    static const QRegularExpression packed(u"^(\\d{2})(\\d{2})(\\d{4}|\\d{2})$"_s);
    if (const auto found = iso.match(text); found.hasMatch()) {
        return reading.day(found.captured(3).toInt(), found.captured(2).toInt(),
                           found.captured(1).toInt());
    }
    auto found = separated.match(text);
    if (!found.hasMatch())
        found = packed.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    return reading.day(found.captured(1).toInt(), found.captured(2).toInt(),
                       optionalNumber(found.captured(3)));
}

/// +15, -3.
std::optional<QDate> shifted(const QString &text, QDate today)
{
    static const QRegularExpression shift(u"^([+\\-−])\\s?(\\d{1,5})(?:\\s?j(?:ours?)?)?$"_s);
    const auto found = shift.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    const int days = std::min(found.captured(2).toInt(), kMaxShift);
    return today.addDays(found.captured(1) == u"+" ? days : -days);
}

Error otherWeekday(QDate day)
{
    return {ErrorCode::InvalidInput,
            Tr::tr("%1 is a %2. Correct the day of the week or the date.")
                .arg(numericDate(day),
                     Tr::tr(kWeekdayNames.at(static_cast<std::size_t>(day.dayOfWeek() - 1)))),
            {}};
}

/// 12 mars, 1er mars 2026.
Result<QDate> dayOfMonth(const QString &text, const QString &typed, const Reading &reading)
{
    static const QRegularExpression words(
        u"^(\\d{1,2})(?:er|st|nd|rd|th)?\\.?\\s?([^\\d\\s.]+)\\.?(?:\\s(\\d{4}|\\d{2}))?$"_s);
    const auto found = words.match(text);
    const auto month = numberOf(kTypedMonths, foldForSearch(found.captured(2)));
    if (!found.hasMatch() || !month)
        return notADate(typed);
    return reading.day(found.captured(1).toInt(), *month, optionalNumber(found.captured(3)));
}

Result<QDate> inWords(const QString &text, const QString &typed, const Reading &reading)
{
    if (const auto days = numberOf(kTypedDays, foldForSearch(text)))
        return reading.today.addDays(*days);
    const auto space = text.indexOf(u' ');
    const auto weekday = numberOf(kTypedWeekdays, foldForSearch(text.left(space)));
    if (!weekday)
        return dayOfMonth(text, typed, reading);
    if (space < 0)
        return reading.weekday(*weekday);
    const QString rest = text.mid(space + 1);
    auto day = figures(rest, reading).value_or(dayOfMonth(rest, typed, reading));
    if (day && day.value().dayOfWeek() != *weekday)
        return otherWeekday(day.value());
    return day;
}

} // namespace

Result<QDate> parseDate(QStringView text, QDate today, DateHint hint)
{
    const QString typed = text.toString().simplified();
    QString plain = typed.toLower();
    if (plain.startsWith("le "_L1))
        plain.remove(0, 3);
    const Reading reading{today, hint};
    if (auto day = figures(plain, reading))
        return *day;
    if (const auto day = shifted(plain, today))
        return *day;
    return inWords(plain, typed, reading);
}

Result<QTime> parseTime(QStringView text)
{
    static const QRegularExpression separated(
        u"^(\\d{1,2})\\s?(?:h|heures?|:)\\s?(?:(\\d{2})(?::\\d{2})?(?:\\s?min)?)?$"_s);
    static const QRegularExpression packed(u"^(\\d{1,2})(\\d{2})?$"_s);
    const QString plain = text.toString().simplified().toLower();
    if (plain == "midi"_L1)
        return QTime(12, 0);
    auto found = separated.match(plain);
    if (!found.hasMatch())
        found = packed.match(plain);
    const QTime time(found.captured(1).toInt(), found.captured(2).toInt());
    if (found.hasMatch() && time.isValid())
        return time;
    return Error{ErrorCode::InvalidInput,
                 Tr::tr("“%1” is not an hour. Write it for example as 18h30 or 18:30.").arg(text),
                 {}};
}

} // namespace faubourg
