#include "core/people/rollextract.h"

#include "core/base/text/fold.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QSet>

#include <algorithm>

namespace faubourg::people {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::people::RollExtract)
};

constexpr quint8 kLayout = 1; ///< of the packed electors

/// The ages somebody may have on `day`: one, or two neighbours when the year alone is known.
std::pair<int, int> agesOn(const Elector &elector, QDate day)
{
    if (elector.birthDate.isValid()) {
        const int age = ageOn(elector.birthDate, day).value_or(-1);
        return {age, age};
    }
    const int oldest = day.year() - elector.birthYear;
    return {oldest - 1, oldest};
}

bool isOfAge(const Elector &elector, const ElectorFilter &filter)
{
    if (!filter.minAge && !filter.maxAge)
        return true;
    if (!elector.birthDate.isValid() && elector.birthYear == 0)
        return false;
    const auto [youngest, oldest] = agesOn(elector, filter.on);
    return youngest >= filter.minAge.value_or(0) && (!filter.maxAge || oldest <= *filter.maxAge);
}

bool isInStreet(const Elector &elector, const QStringList &streets)
{
    const QString folded = foldForSearch(elector.street);
    return streets.isEmpty() || std::ranges::any_of(streets, [&](const QString &street) {
               return matchesWords(folded, foldForSearch(street));
           });
}

QDataStream &operator<<(QDataStream &stream, const Elector &elector)
{
    return stream << elector.lastName << elector.useName << elector.firstName
                  << static_cast<quint8>(elector.sex) << elector.birthDate << elector.birthYear
                  << elector.street << elector.complement << elector.postcode << elector.locality
                  << elector.station;
}

QDataStream &operator>>(QDataStream &stream, Elector &elector)
{
    quint8 sex = 0;
    stream >> elector.lastName >> elector.useName >> elector.firstName >> sex >> elector.birthDate
        >> elector.birthYear >> elector.street >> elector.complement >> elector.postcode
        >> elector.locality >> elector.station;
    elector.sex = sex <= static_cast<quint8>(Sex::Male) ? static_cast<Sex>(sex) : Sex::Unknown;
    return stream;
}

} // namespace

QDate purgeDueOn(const RollExtract &extract, int months)
{
    return extract.importedOn.addMonths(months);
}

bool matches(const Elector &elector, const ElectorFilter &filter)
{
    return (filter.stations.isEmpty() || filter.stations.contains(elector.station))
        && isOfAge(elector, filter) && isInStreet(elector, filter.streets);
}

QList<Elector> matching(const QList<Elector> &electors, const ElectorFilter &filter)
{
    QList<Elector> found;
    std::ranges::copy_if(electors, std::back_inserter(found),
                         [&](const Elector &elector) { return matches(elector, filter); });
    return found;
}

QStringList stations(const QList<Elector> &electors)
{
    QSet<QString> met;
    for (const Elector &elector : electors)
        met.insert(elector.station);
    met.remove(QString());
    QStringList sorted(met.cbegin(), met.cend());
    sorted.sort();
    return sorted;
}

Person personOf(const Elector &elector)
{
    Person person;
    person.sex = elector.sex;
    person.name = {.civility = civilityOf(elector.sex),
                   .lastName = elector.lastName,
                   .useName = elector.useName,
                   .firstName = elector.firstName};
    person.birthDate = elector.birthDate;
    PersonAddress home;
    home.postal.building = elector.complement;
    home.postal.street = elector.street;
    home.postal.postcode = elector.postcode;
    home.postal.locality = elector.locality;
    if (!isEmpty(home.postal))
        person.addresses = {home};
    return person;
}

QByteArray packed(const QList<Elector> &electors)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << kLayout << static_cast<quint32>(electors.size());
    for (const Elector &elector : electors)
        stream << elector;
    return qCompress(bytes);
}

Result<QList<Elector>> unpacked(const QByteArray &bytes)
{
    const QByteArray content = qUncompress(bytes);
    QDataStream stream(content);
    stream.setVersion(QDataStream::Qt_6_0);
    quint8 layout = 0;
    quint32 count = 0;
    stream >> layout >> count;
    QList<Elector> electors;
    while (layout == kLayout && stream.status() == QDataStream::Ok
           && electors.size() < static_cast<qsizetype>(count)) {
        Elector elector;
        stream >> elector;
        electors += elector;
    }
    if (layout == kLayout && stream.status() == QDataStream::Ok && stream.atEnd())
        return electors;
    return Error{ErrorCode::Storage,
                 Tr::tr("The extract of the electoral roll is damaged. Purge it, and import the "
                        "file once more."),
                 {}};
}

} // namespace faubourg::people
