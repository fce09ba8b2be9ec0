#include "core/base/text/dates.h"
#include "tests/support/catchqt.h"

#include <random>

using namespace faubourg;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2026, 11, 23); // a Monday

QDate next(QStringView text)
{
    return parseDate(text, kToday).valueOr({});
}

QDate last(QStringView text)
{
    return parseDate(text, kToday, DateHint::LastOccurrence).valueOr({});
}

} // namespace

TEST_CASE("Dates are written as French readers expect them", "[base][text]")
{
    CHECK(longDate(QDate(2026, 1, 5)) == u"lundi 5 janvier 2026"_s);
    CHECK(longDate(QDate(2026, 3, 1)) == u"dimanche 1er mars 2026"_s);
    CHECK(plainDate(QDate(2026, 8, 31)) == u"31 août 2026"_s);
    CHECK(shortDate(QDate(2026, 1, 5)) == u"5 janv."_s);
    CHECK(shortDate(QDate(2026, 5, 1)) == u"1er mai"_s);
    CHECK(numericDate(QDate(2026, 3, 12)) == u"12/03/2026"_s);
    CHECK(monthAndYear(QDate(2026, 2, 1)) == u"février 2026"_s);
    CHECK(longDate(QDate()).isEmpty());
}

TEST_CASE("Dates are written in English when asked", "[base][text]")
{
    CHECK(longDate(QDate(2026, 3, 1), Language::English) == u"Sunday 1 March 2026"_s);
    CHECK(hour(QTime(18, 30), Language::English) == u"18:30"_s);
}

TEST_CASE("Hours and durations never break across lines", "[base][text]")
{
    CHECK(hour(QTime(18, 30)) == u"18\u00a0h\u00a030"_s);
    CHECK(hour(QTime(9, 5)) == u"9\u00a0h\u00a005"_s);
    CHECK(hour(QTime(18, 0)) == u"18\u00a0h"_s);
    CHECK(duration(95) == u"1\u00a0h\u00a035"_s);
    CHECK(duration(60) == u"1\u00a0h"_s);
    CHECK(duration(45) == u"45\u00a0min"_s);
}

TEST_CASE("A period does not repeat the month and year its days share", "[base][text]")
{
    CHECK(periodText({QDate(2026, 3, 5), QDate(2026, 3, 12)}) == u"du 5 au 12 mars 2026"_s);
    CHECK(periodText({QDate(2026, 3, 1), QDate(2026, 4, 5)}) == u"du 1er mars au 5 avril 2026"_s);
    CHECK(periodText({QDate(2025, 3, 1), QDate(2026, 4, 5)})
          == u"du 1er mars 2025 au 5 avril 2026"_s);
    CHECK(periodText({QDate(2026, 3, 5), {}}) == u"depuis le 5 mars 2026"_s);
    CHECK(periodText({{}, QDate(2030, 12, 31)}) == u"jusqu’au 31 décembre 2030"_s);
    CHECK(periodText({QDate(2026, 3, 5), QDate(2026, 3, 5)}) == u"le 5 mars 2026"_s);
    CHECK(periodText({}).isEmpty());
}

TEST_CASE("Dates are read in every form offices type", "[base][text]")
{
    const QDate twelfth(2027, 3, 12);
    for (const auto *text : {u"12/3/27", u"12.3.27", u"120327", u"12032027", u"12-03-2027",
                             u"12 mars 2027", u"le 12 mars 27", u"vendredi 12 mars 2027",
                             u"2027-03-12", u"12 MARS 2027", u" 12 / 3 / 2027 ", u"12 March 2027"})
        CHECK(next(text) == twelfth);
    CHECK(next(u"1er mars 2026") == QDate(2026, 3, 1));
    CHECK(next(u"3 févr. 2026") == QDate(2026, 2, 3));
    CHECK(next(u"3 FEVRIER 2026") == QDate(2026, 2, 3));
    CHECK(next(u"auj") == kToday);
    CHECK(next(u"Aujourd’hui") == kToday);
    CHECK(next(u"demain") == kToday.addDays(1));
    CHECK(next(u"après-demain") == kToday.addDays(2));
    CHECK(next(u"+15") == kToday.addDays(15));
    CHECK(next(u"-3") == kToday.addDays(-3));
}

TEST_CASE("A day without a year is the next one, or the last one for past events", "[base][text]")
{
    CHECK(next(u"12/3") == QDate(2027, 3, 12));
    CHECK(last(u"12/3") == QDate(2026, 3, 12));
    CHECK(next(u"23/11") == kToday);
    CHECK(last(u"23 nov") == kToday);
    CHECK(next(u"29/2") == QDate(2028, 2, 29));
    CHECK(last(u"29/2") == QDate(2024, 2, 29));
    CHECK(next(u"lundi") == QDate(2026, 11, 30));
    CHECK(last(u"lundi") == QDate(2026, 11, 16));
    CHECK(next(u"dim") == QDate(2026, 11, 29));
    CHECK(last(u"dimanche") == QDate(2026, 11, 22));
}

TEST_CASE("Two digits of a year mean the past for a birth", "[base][text]")
{
    CHECK(last(u"12/3/85") == QDate(1985, 3, 12));
    CHECK(last(u"12/3/26") == QDate(2026, 3, 12));
    CHECK(last(u"12/3/27") == QDate(1927, 3, 12));
    CHECK(next(u"12/3/30") == QDate(2030, 3, 12));
}

TEST_CASE("A day that does not exist is refused with the days that do", "[base][text]")
{
    const auto refused = parseDate(u"31/02/1990", kToday);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message == u"31 February does not exist. Give a day between 1 and 28."_s);
    CHECK(parseDate(u"31/04", kToday).error().message
          == u"31 April does not exist. Give a day between 1 and 30."_s);
    CHECK(parseDate(u"12/13/2026", kToday).error().message
          == u"There is no month 13. Give a month between 1 and 12."_s);
    CHECK(parseDate(u"mardi 23/11/2026", kToday)
              .error()
              .message.startsWith(u"23/11/2026 is a Monday."));
}

TEST_CASE("What is no date is refused", "[base][text]")
{
    for (const auto *text : {u"", u"bientôt", u"12", u"12 jui", u"1/2/3/4", u"le", u"12/3/2", u"m"})
        CHECK_FALSE(parseDate(text, kToday));
}

TEST_CASE("Every date is read back from every way it is written", "[base][text]")
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> days(0, 40000);
    for (int i = 0; i < 2000; ++i) {
        const QDate day = QDate(1950, 1, 1).addDays(days(random));
        for (const QString &text : {longDate(day), plainDate(day), numericDate(day),
                                    day.toString(Qt::ISODate), longDate(day, Language::English)}) {
            CAPTURE(text);
            CHECK(next(text) == day);
        }
    }
}

TEST_CASE("Hours are read in every form offices type", "[base][text]")
{
    for (const auto *text :
         {u"18h30", u"18:30", u"1830", u"18 h 30", u"18\u00a0h\u00a030", u"18:30:00", u"18H30"})
        CHECK(parseTime(text).valueOr({}) == QTime(18, 30));
    CHECK(parseTime(u"18h").valueOr({}) == QTime(18, 0));
    CHECK(parseTime(u"9").valueOr({}) == QTime(9, 0));
    CHECK(parseTime(u"midi").valueOr({}) == QTime(12, 0));
    for (const auto *text : {u"", u"25h", u"18h60", u"soir", u"1", u"18h3"})
        CHECK(parseTime(text).has_value() == (QStringView(text) == u"1"));
}

TEST_CASE("Spreadsheet serials become days, the phantom leap day excepted", "[base][text]")
{
    CHECK(dateFromExcelSerial(1) == QDate(1900, 1, 1));
    CHECK(dateFromExcelSerial(59) == QDate(1900, 2, 28));
    CHECK_FALSE(dateFromExcelSerial(60));
    CHECK(dateFromExcelSerial(61) == QDate(1900, 3, 1));
    CHECK(dateFromExcelSerial(46349.75) == QDate(2026, 11, 23));
    CHECK_FALSE(dateFromExcelSerial(0));
    CHECK_FALSE(dateFromExcelSerial(std::nan("")));
}
