#include "core/documents/calendardocument.h"

#include "core/base/text/dates.h"
#include "core/base/text/words.h"
#include "core/documents/councilnames.h"
#include "core/documents/words.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using reports::CalendarEntry;
using reports::Milestone;
using CouncilNames = QHash<CouncilId, QString>;

namespace {

constexpr int kMonths = 12;
constexpr int kMonthsPerRow = 3;
constexpr qsizetype kEntriesOnA4 = 36;

QString milestoneText(const CalendarEntry &entry)
{
    const QString year = QString::number(entry.programmeYear);
    switch (*entry.milestone) {
    case Milestone::FramingLetter:
        return u"Lettre de cadrage "_s + year;
    case Milestone::CallOpens:
        return u"Appel à projets "_s + year + u" : ouverture"_s;
    case Milestone::CallCloses:
        return u"Appel à projets "_s + year + u" : clôture"_s;
    case Milestone::FundersCommittee:
        return u"Comité des financeurs "_s + year;
    case Milestone::SteeringCommittee:
        return u"Comité de pilotage "_s + year;
    case Milestone::CouncilVote:
        return u"Conseil municipal : vote des subventions "_s + year;
    case Milestone::ReportsDue:
        break;
    }
    return u"Bilans "_s + year + u" : date limite"_s;
}

QString sessionText(const sessions::SessionRow &row, const CouncilNames &names)
{
    QString text = names.value(row.councilId);
    if (!row.body.isEmpty())
        text += u", "_s + row.body;
    return row.startsAt.isValid() ? text + u", "_s + hour(row.startsAt) : text;
}

QString entryText(const CalendarEntry &entry, const CouncilNames &names)
{
    if (entry.session)
        return sessionText(*entry.session, names);
    if (entry.meeting)
        return entry.meeting->committee;
    return milestoneText(entry);
}

/// What the programme's round decides stands out among the sessions of councils.
bool isOfProgramme(const CalendarEntry &entry)
{
    return !entry.session;
}

Cell monthCell(const QList<CalendarEntry> &entries, const CouncilNames &names, QDate month)
{
    Cell cell{.text = bold(capitalised(monthAndYear(month).section(u' ', 0, 0)))};
    for (const CalendarEntry &entry : entries) {
        if (entry.date.month() != month.month())
            continue;
        const QString day = weekdayName(entry.date).first(3) + u". "_s
            + QString::number(entry.date.day()) + u'\u00a0';
        cell.text.runs.append(Run{.text = u"\n"_s + day + u" "_s});
        cell.text.runs.append(Run{.text = entryText(entry, names), .bold = isOfProgramme(entry)});
    }
    return cell;
}

QString quarterName(int quarter)
{
    static const QStringList names{u"1er trimestre"_s, u"2e trimestre"_s, u"3e trimestre"_s,
                                   u"4e trimestre"_s};
    return names.at(quarter);
}

Table calendarTable(const QList<CalendarEntry> &entries, const CouncilNames &names, int year)
{
    Table table{.columns = {{}, {.share = 1}, {.share = 1}, {.share = 1}},
                .headerColumns = 1,
                .look = TableLook::Grid};
    table.summary = u"Une ligne par trimestre, une case par mois, les dates dans l’ordre."_s;
    table.header = {{.cells = {{.text = u"Trimestre"_s},
                               {.text = u"Premier mois"_s},
                               {.text = u"Deuxième mois"_s},
                               {.text = u"Troisième mois"_s}}}};
    for (int first = 1; first <= kMonths; first += kMonthsPerRow) {
        Row row{.cells = {{.text = withOrdinals(quarterName((first - 1) / kMonthsPerRow))}}};
        for (int month = first; month < first + kMonthsPerRow; ++month)
            row.cells.append(monthCell(entries, names, QDate(year, month, 1)));
        table.rows.append(row);
    }
    return table;
}

Result<CouncilNames> councilNames(const storage::Database &database,
                                  const QList<CalendarEntry> &entries)
{
    CouncilNames names;
    for (const CalendarEntry &entry : entries) {
        if (!entry.session || names.contains(entry.session->councilId))
            continue;
        FB_TRY_LET(title, councilTitle(database, entry.session->councilId));
        names.insert(entry.session->councilId, title);
    }
    return names;
}

Value dates(const QList<CalendarEntry> &entries, const CouncilNames &names)
{
    Values rows;
    for (const CalendarEntry &entry : entries) {
        rows.append(
            Fields{{u"date"_s, longDate(entry.date)},
                   {u"quoi"_s, entryText(entry, names)},
                   {u"lieu"_s, entry.session ? entry.session->venue : QString()},
                   {u"conseil"_s, Value::flag(entry.session.has_value())},
                   {u"tenue"_s, Value::flag(entry.meeting && entry.meeting->meeting.isHeld)}});
    }
    return rows;
}

} // namespace

Result<Prepared> calendarDocument(const storage::Database &database, int year,
                                  const DocumentOptions &options)
{
    FB_TRY_LET(context, readContext(database, options));
    FB_TRY_LET(entries, reports::governanceCalendar(database, year));
    FB_TRY_LET(names, councilNames(database, entries));
    const Fields fields{{u"annee"_s, QString::number(year)},
                        {u"dates"_s, dates(entries, names)},
                        {u"calendrier"_s, Blocks{calendarTable(entries, names, year)}}};
    const Frame frame{.templateName = u"calendar"_s,
                      .title = u"Calendrier des instances "_s + QString::number(year),
                      .orientation = Orientation::Landscape,
                      .hasLetterhead = false,
                      .pageSize = entries.size() > kEntriesOnA4 ? PageSize::A3 : PageSize::A4};
    return prepared(database, context, frame, fields);
}

QList<FieldInfo> calendarFieldInfos()
{
    return commonFieldInfos()
        + QList<FieldInfo>{
            {u"annee"_s, u"Année"_s},
            {u"calendrier"_s, u"Le calendrier, une case par mois"_s, FieldKind::Figure},
            {u"dates"_s,
             u"Les mêmes dates, une à une"_s,
             FieldKind::List,
             {{u"date"_s, u"« lundi 5 janvier 2026 »"_s},
              {u"quoi"_s, u"Conseil, comité ou étape du programme"_s},
              {u"lieu"_s, u"Lieu d’une séance"_s},
              {u"conseil"_s, u"Séance d’un conseil"_s, FieldKind::Flag},
              {u"tenue"_s, u"Réunion d’un comité, déjà tenue"_s, FieldKind::Flag}}},
        };
}

} // namespace faubourg::documents
