#include "core/reports/aroundthetable.h"
#include "core/reports/listings/listings.h"
#include "core/reports/openings.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::reports::OpeningListings)
};

/// What the filter leaves of `lines`, one of the lists of Openings.
template <typename Line>
QList<Line> ofCouncil(QList<Line> lines, const ListingFilter &filter)
{
    if (filter.council.isValid())
        lines.removeIf([&](const Line &line) { return line.council != filter.council; });
    return lines;
}

QList<Column> columnsOf(const QList<Column> &special)
{
    return QList<Column>{{u"council_id"_s, Tr::tr("Council id"), CellType::Id},
                         {u"council"_s, Tr::tr("Council")}}
    + special;
}

Result<Listing> vacancies(const storage::Database &database, const ListingFilter &filter,
                          QDate today)
{
    FB_TRY_LET(all, openings(database, today));
    Listing listing{.kind = u"vacancies"_s,
                    .title = Tr::tr("Vacant seats"),
                    .columns = columnsOf({{u"seat_id"_s, Tr::tr("Seat id"), CellType::Id},
                                          {u"college"_s, Tr::tr("College")},
                                          {u"since"_s, Tr::tr("Vacant since"), CellType::Date},
                                          {u"waiting"_s, Tr::tr("Waiting"), CellType::Integer},
                                          {u"next"_s, Tr::tr("Next on the list")}}),
                    .rows = {}};
    for (const VacancyLine &line : ofCouncil(all.vacancies, filter))
        listing.rows += QVariantList{cell(line.council),
                                     line.councilName,
                                     cell(line.seat.seat),
                                     line.seat.collegeName,
                                     cell(line.seat.since),
                                     cell(line.waiting),
                                     line.next};
    return listing;
}

Result<Listing> mandatesEnding(const storage::Database &database, const ListingFilter &filter,
                               QDate today)
{
    FB_TRY_LET(all, openings(database, today));
    Listing listing{.kind = u"mandates-ending"_s,
                    .title = Tr::tr("Mandates that end"),
                    .columns =
                        columnsOf({{u"mandate_id"_s, Tr::tr("Mandate id"), CellType::Id},
                                   {u"college"_s, Tr::tr("College")},
                                   {u"last_name"_s, Tr::tr("Last name")},
                                   {u"first_name"_s, Tr::tr("First name")},
                                   {u"starts_on"_s, Tr::tr("Since"), CellType::Date},
                                   {u"planned_end"_s, Tr::tr("Planned end"), CellType::Date},
                                   {u"days_left"_s, Tr::tr("Days left"), CellType::Integer}}),
                    .rows = {}};
    for (const EndingLine &line : ofCouncil(all.ending, filter))
        listing.rows += QVariantList{cell(line.council),
                                     line.councilName,
                                     cell(line.member.mandate.id),
                                     line.member.collegeName,
                                     people::shownLastName(line.member.name),
                                     line.member.name.firstName,
                                     cell(line.member.mandate.startsOn),
                                     cell(line.member.mandate.plannedEnd),
                                     cell(line.daysLeft)};
    return listing;
}

Result<Listing> parentalPapers(const storage::Database &database, const ListingFilter &filter,
                               QDate today)
{
    FB_TRY_LET(all, openings(database, today));
    Listing listing{.kind = u"parental-papers"_s,
                    .title = Tr::tr("Parental authorisations"),
                    .columns =
                        columnsOf({{u"mandate_id"_s, Tr::tr("Mandate id"), CellType::Id},
                                   {u"last_name"_s, Tr::tr("Last name")},
                                   {u"first_name"_s, Tr::tr("First name")},
                                   {u"state"_s, Tr::tr("State")},
                                   {u"first_meeting_on"_s, Tr::tr("First meeting"), CellType::Date},
                                   {u"majority_on"_s, Tr::tr("18th birthday"), CellType::Date},
                                   {u"due_on"_s, Tr::tr("By"), CellType::Date}}),
                    .rows = {}};
    for (const PaperLine &line : ofCouncil(all.papers, filter))
        listing.rows += QVariantList{cell(line.council),
                                     line.councilName,
                                     cell(line.paper.member.mandate.id),
                                     people::shownLastName(line.paper.member.name),
                                     line.paper.member.name.firstName,
                                     councils::kPaperStateKeys.key(line.paper.state),
                                     cell(line.paper.firstMeetingOn),
                                     cell(line.paper.majorityOn),
                                     cell(dueOn(line.paper))};
    return listing;
}

/// The councils asked for: one, or all that are open.
Result<QList<CouncilId>> councilsOf(const storage::Database &database, const ListingFilter &filter)
{
    if (filter.council.isValid())
        return QList<CouncilId>{filter.council};
    FB_TRY_LET(rows, councils::CouncilRepository(database).list());
    QList<CouncilId> ids;
    for (const councils::CouncilRow &row : std::as_const(rows))
        ids += row.id;
    return ids;
}

Result<Listing> composition(const storage::Database &database, const ListingFilter &filter,
                            QDate today)
{
    FB_TRY_LET(ids, councilsOf(database, filter));
    Listing listing{.kind = u"composition"_s,
                    .title = Tr::tr("Around the table"),
                    .columns =
                        columnsOf({{u"group"_s, Tr::tr("Counted by")},
                                   {u"key"_s, Tr::tr("Key")},
                                   {u"name"_s, Tr::tr("Group")},
                                   {u"members"_s, Tr::tr("Members"), CellType::Integer},
                                   {u"of"_s, Tr::tr("Of"), CellType::Integer},
                                   {u"portrait_share"_s, Tr::tr("Portrait, %"), CellType::Decimal},
                                   {u"portrait_quartier"_s, Tr::tr("Portrait of")},
                                   {u"source"_s, Tr::tr("Source")},
                                   {u"missing"_s, Tr::tr("Missing"), CellType::Integer}}),
                    .rows = {}};
    for (const CouncilId id : std::as_const(ids)) {
        FB_TRY_LET(table, aroundTheTable(database, id, today));
        for (const TableLine &line : linesOf(table))
            listing.rows += QVariantList{cell(id),      table.name,         line.group,
                                         line.key,      line.name,          cell(line.members),
                                         cell(line.of), line.portraitShare, line.portraitQuartier,
                                         line.source,   cell(line.missing)};
    }
    return listing;
}

} // namespace

QList<ListingKind> openingListings()
{
    return {{u"vacancies"_s, Tr::tr("Seats that nobody holds"), {u"council"_s}, vacancies},
            {u"mandates-ending"_s,
             Tr::tr("Mandates past their planned end, or near it"),
             {u"council"_s},
             mandatesEnding},
            {u"parental-papers"_s,
             Tr::tr("Parental authorisations that are missing or about to end"),
             {u"council"_s},
             parentalPapers},
            {u"composition"_s,
             Tr::tr("Who sits in the councils, beside who lives there"),
             {u"council"_s},
             composition}};
}

} // namespace faubourg::reports
