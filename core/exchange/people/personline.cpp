#include "core/exchange/people/personline.h"

#include "core/base/text/dates.h"
#include "core/base/text/fold.h"
#include "core/people/contact.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::exchange::PersonLine)
};

bool isDigits(const QString &text)
{
    return !text.isEmpty()
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A day as it stands in a cell; forms filled in on the web add the hour to it.
QDate readDay(QString cell, QDate today, QStringList &problems)
{
    static const QRegularExpression hour(u"[ T]\\d{1,2}:\\d{2}(:\\d{2})?$"_s);
    cell.remove(hour);
    constexpr int kShortestSerial = 4; // below, it is a day typed short
    if (cell.isEmpty())
        return {};
    if (isDigits(cell) && cell.size() >= kShortestSerial && cell.size() <= 5) {
        if (const auto day = dateFromExcelSerial(cell.toDouble()))
            return *day;
    }
    const auto day = parseDate(cell, today, DateHint::LastOccurrence);
    if (!day)
        problems += day.error().message;
    return day.valueOr(QDate());
}

people::PersonAddress readAddress(const ColumnMatch &columns, const Table::Line &line)
{
    people::PersonAddress address;
    address.postal.building = columns.cell(line, u"complement"_s);
    address.postal.street = columns.cell(line, u"street"_s);
    constexpr qsizetype kPostcodeLength = 5;
    address.postal.postcode =
        withLeadingZero(columns.cell(line, u"postcode"_s).remove(u' '), kPostcodeLength);
    address.postal.locality = columns.cell(line, u"locality"_s);
    return address;
}

void checkContact(people::Person &person, const QString &phone, QStringList &problems)
{
    constexpr qsizetype kPhoneLength = 10;
    const QString digits = QString(phone).remove(u' ').remove(u'.').remove(QChar::Nbsp);
    const auto normalised = people::normalisedPhone(withLeadingZero(digits, kPhoneLength));
    if (normalised)
        person.phone = *normalised;
    else
        problems += Tr::tr("“%1” is not a telephone number.").arg(phone);
    if (!person.email.isEmpty() && !people::looksLikeEmail(person.email))
        problems += Tr::tr("“%1” is not an e-mail address.").arg(person.email);
}

} // namespace

people::Sex sexOf(const QString &cell)
{
    using people::Sex;
    static const QStringList female{u"f"_s,   u"femme"_s,  u"feminin"_s,
                                    u"mme"_s, u"madame"_s, u"female"_s};
    static const QStringList male{u"m"_s,        u"h"_s,  u"homme"_s, u"masculin"_s,
                                  u"monsieur"_s, u"mr"_s, u"male"_s};
    const QString folded = foldForSearch(cell);
    if (female.contains(folded))
        return Sex::Female;
    return male.contains(folded) ? Sex::Male : Sex::Unknown;
}

QString withLeadingZero(const QString &digits, qsizetype length)
{
    return isDigits(digits) && digits.size() == length - 1 ? u'0' + digits : digits;
}

PersonLine readPerson(const ColumnMatch &columns, const Table::Line &line, QDate today)
{
    PersonLine read;
    people::Person &person = read.person;
    person.sex = sexOf(columns.cell(line, u"sex"_s));
    person.name = {.civility = people::civilityOf(person.sex),
                   .lastName = columns.cell(line, u"last_name"_s),
                   .useName = columns.cell(line, u"use_name"_s),
                   .firstName = columns.cell(line, u"first_name"_s)};
    person.birthDate = readDay(columns.cell(line, u"birth_date"_s), today, read.problems);
    person.email = columns.cell(line, u"email"_s);
    checkContact(person, columns.cell(line, u"phone"_s), read.problems);
    if (const auto address = readAddress(columns, line); !people::isEmpty(address.postal))
        person.addresses = {address};
    if (person.name.firstName.isEmpty())
        read.problems += Tr::tr("The first name is missing.");
    if (read.problems.isEmpty()) {
        if (const auto valid = people::validate(person, today); !valid)
            read.problems += valid.error().message;
    }
    return read;
}

bool isTotalLine(const Table::Line &line)
{
    const auto first = std::ranges::find_if(
        line.cells, [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    return first != line.cells.end() && foldForSearch(*first).startsWith(u"total");
}

} // namespace faubourg::exchange
