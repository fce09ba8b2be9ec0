#include "core/exchange/roll/rollimport.h"

#include "core/base/text/fold.h"
#include "core/exchange/people/personline.h"
#include "core/exchange/spreadsheet/spreadsheet.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

using people::Elector;
using people::RollFormat;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::exchange::RollImport)
};

constexpr int kOldest = 125; ///< years: a birth further back is a slip

struct Birth
{
    QDate date;
    int year = 0;
};

/// "25/06/1942", "00/00/1953", "1961": whatever is known of it.
Birth birthOf(const QString &cell, QDate today)
{
    static const QRegularExpression whole(u"^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})$"_s);
    static const QRegularExpression yearAlone(u"^\\d{4}$"_s);
    Birth birth;
    if (const auto match = whole.match(cell); match.hasMatch()) {
        birth.year = match.captured(3).toInt();
        birth.date = QDate(birth.year, match.captured(2).toInt(), match.captured(1).toInt());
    } else if (yearAlone.match(cell).hasMatch()) {
        birth.year = cell.toInt();
    }
    const bool isPlausible = birth.year <= today.year() && birth.year >= today.year() - kOldest;
    return isPlausible ? birth : Birth();
}

/// Citizens of the Union stand on one complementary list or on both; nobody stands on one of
/// them and on the main one.
bool isMainList(const QString &kind)
{
    const QString folded = foldForSearch(kind);
    return folded.isEmpty() || folded == "p"_L1 || folded == "lp"_L1
        || matchesWords(folded, u"principale") || matchesWords(folded, u"generale");
}

QString joined(const QStringList &parts)
{
    return parts.join(u' ').simplified();
}

Elector electorOf(const ColumnMatch &columns, const Table::Line &line, QDate today)
{
    const auto cell = [&](QLatin1StringView key) { return columns.cell(line, key); };
    const Birth birth = birthOf(cell("birth_date"_L1), today);
    Elector elector{.lastName = cell("last_name"_L1),
                    .useName = cell("use_name"_L1),
                    .firstName = cell("first_name"_L1),
                    .sex = sexOf(cell("sex"_L1)),
                    .birthDate = birth.date,
                    .birthYear = birth.year,
                    .street =
                        joined({cell("number"_L1), cell("street_type"_L1), cell("street"_L1)}),
                    .complement = joined({cell("complement"_L1), cell("complement_2"_L1)}),
                    .postcode = withLeadingZero(cell("postcode"_L1).remove(u' '), 5),
                    .locality = cell("locality"_L1),
                    .station = cell("station"_L1)};
    const QString hamlet = cell("hamlet"_L1);
    if (elector.street.isEmpty())
        elector.street = hamlet;
    else if (!hamlet.isEmpty())
        elector.complement = joined({elector.complement, hamlet});
    return elector;
}

QString problemOf(const Elector &elector)
{
    if (elector.lastName.isEmpty())
        return Tr::tr("The last name is missing.");
    return elector.firstName.isEmpty() ? Tr::tr("The first name is missing.") : QString();
}

/// Counts whoever stands on several complementary lists once: as often as on the list that
/// has the most of that name and birth.
class Complementary
{
public:
    bool isNew(const Elector &elector, const QString &list, const QString &birth)
    {
        const QString key =
            QStringList{foldForSearch(elector.lastName), foldForSearch(elector.firstName), birth}
                .join(u'|');
        const int onThisList = ++m_onList[key + u'|' + foldForSearch(list)];
        int &kept = m_kept[key];
        if (onThisList <= kept)
            return false;
        ++kept;
        return true;
    }

private:
    QHash<QString, int> m_onList;
    QHash<QString, int> m_kept;
};

ImportField field(const QString &key, const QString &label, const QStringList &aliases,
                  bool required = false)
{
    return {.key = key, .label = label, .aliases = aliases, .required = required};
}

} // namespace

QList<ImportField> rollFields()
{
    return {
        field(u"last_name"_s, Tr::tr("last name"), {u"nom de naissance"_s, u"nomdenaissance"_s},
              true),
        field(u"use_name"_s, Tr::tr("name used"), {u"nom d usage"_s, u"nomdusage"_s}),
        field(u"first_name"_s, Tr::tr("first names"), {u"prenoms"_s}, true),
        field(u"sex"_s, Tr::tr("sex"), {u"sexe"_s}),
        field(u"birth_date"_s, Tr::tr("date of birth"),
              {u"date de naissance"_s, u"datedenaissance"_s}, true),
        field(u"list"_s, Tr::tr("kind of list"),
              {u"libelle du type de liste"_s, u"typeliste"_s, u"type de liste"_s}, true),
        field(u"number"_s, Tr::tr("number in the street"), {u"numero de voie"_s, u"numerovoie"_s}),
        field(u"street_type"_s, Tr::tr("kind of street"), {u"typevoie"_s}),
        field(u"street"_s, Tr::tr("street"), {u"libelle de voie"_s, u"libellevoie"_s}, true),
        field(u"complement"_s, Tr::tr("address complement"),
              {u"complement 1"_s, u"complementdelocalisation1"_s}),
        field(u"complement_2"_s, Tr::tr("address complement"),
              {u"complement 2"_s, u"complementdelocalisation2"_s}),
        field(u"hamlet"_s, Tr::tr("hamlet"), {u"lieu dit"_s, u"lieudit"_s}),
        field(u"postcode"_s, Tr::tr("postcode"), {u"code postal"_s, u"codepostal"_s}),
        field(u"locality"_s, Tr::tr("town"), {u"commune"_s, u"villelocalite"_s}),
        field(u"station"_s, Tr::tr("polling station"),
              {u"code du bureau de vote"_s, u"nobureaudevote"_s}),
        // Read only to know the layout.
        field(u"ministry_number"_s, Tr::tr("general number"), {u"noelecteurgeneral"_s}),
    };
}

Result<RollReading> readRoll(const QByteArray &bytes, const QString &fileName, QDate today)
{
    FB_TRY_LET(sheet, readSheet(bytes));
    FB_TRY_LET(columns, matchColumns(sheet.table, rollFields()));
    RollReading reading;
    Complementary complementary;
    for (const Table::Line &line : sheet.table.lines.sliced(columns.headingLine + 1)) {
        const Elector elector = electorOf(columns, line, today);
        if (const QString problem = problemOf(elector); !problem.isEmpty()) {
            reading.unreadable.append({line.number, problem});
            continue;
        }
        const QString list = columns.cell(line, u"list"_s);
        const QString birth = columns.cell(line, u"birth_date"_s);
        if (!isMainList(list) && !complementary.isNew(elector, list, birth)) {
            ++reading.onBothLists;
            continue;
        }
        reading.withoutFullDate += elector.birthDate.isValid() ? 0 : 1;
        reading.electors += elector;
    }
    if (reading.electors.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("The file holds the headings of an electoral roll, but nobody beneath. "
                            "Export it again."),
                     {}};
    reading.leftAside = columns.unknownHeadings;
    reading.extract.name = fileName;
    reading.extract.format =
        columns.column.contains(u"ministry_number"_s) ? RollFormat::Ministry : RollFormat::Reu;
    reading.extract.importedOn = today;
    reading.extract.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    reading.extract.electors = static_cast<int>(reading.electors.size());
    return reading;
}

} // namespace faubourg::exchange
