#include "core/reports/listings/listings.h"
#include "core/sessions/followuprepository.h"
#include "core/sessions/questionrepository.h"
#include "core/sessions/sessionrepository.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::reports::SessionListings)
};

Result<sessions::SessionFilter> sessionFilter(const ListingFilter &filter)
{
    sessions::SessionFilter wanted{.council = filter.council,
                                   .participant = filter.person,
                                   .year = filter.year,
                                   .period = {filter.from, filter.to}};
    if (filter.state.isEmpty())
        return wanted;
    const auto state = sessions::kSessionStateKeys.value(filter.state);
    if (!state)
        return Error{
            ErrorCode::Usage, Tr::tr("There is no state “%1” of a session.").arg(filter.state), {}};
    wanted.states = {*state};
    return wanted;
}

Result<Listing> sessions(const storage::Database &database, const ListingFilter &filter, QDate)
{
    FB_TRY_LET(wanted, sessionFilter(filter));
    FB_TRY_LET(rows, sessions::SessionRepository(database).list(wanted));
    Listing listing{.kind = u"sessions"_s,
                    .title = Tr::tr("Sessions"),
                    .columns = {{u"id"_s, Tr::tr("Id"), CellType::Id},
                                {u"council"_s, Tr::tr("Council")},
                                {u"body"_s, Tr::tr("Body")},
                                {u"number"_s, Tr::tr("No."), CellType::Integer},
                                {u"date"_s, Tr::tr("Date"), CellType::Date},
                                {u"starts_at"_s, Tr::tr("Time"), CellType::Time},
                                {u"venue"_s, Tr::tr("Venue")},
                                {u"state"_s, Tr::tr("State")},
                                {u"invited"_s, Tr::tr("Invited"), CellType::Integer},
                                {u"present"_s, Tr::tr("Present"), CellType::Integer}},
                    .rows = {}};
    for (const auto &row : rows)
        listing.rows += QVariantList{cell(row.id),      row.council,
                                     row.body,          cell(row.number),
                                     cell(row.date),    cell(row.startsAt),
                                     row.venue,         sessions::kSessionStateKeys.key(row.state),
                                     cell(row.invited), cell(row.present)};
    return listing;
}

Result<Listing> agenda(const storage::Database &database, const ListingFilter &filter, QDate)
{
    FB_TRY_LET(wanted, sessionFilter(filter));
    FB_TRY_LET(rows, sessions::SessionRepository(database).listAgenda(wanted));
    Listing listing{.kind = u"agenda"_s,
                    .title = Tr::tr("Agenda"),
                    .columns = {{u"session"_s, Tr::tr("Session"), CellType::Id},
                                {u"council"_s, Tr::tr("Council")},
                                {u"date"_s, Tr::tr("Date"), CellType::Date},
                                {u"rank"_s, Tr::tr("No."), CellType::Integer},
                                {u"title"_s, Tr::tr("Item")},
                                {u"minutes"_s, Tr::tr("Minutes"), CellType::Integer},
                                {u"presenter"_s, Tr::tr("Presented by")}},
                    .rows = {}};
    for (const auto &row : rows) {
        if (filter.session.isValid() && row.sessionId != filter.session)
            continue;
        listing.rows += QVariantList{cell(row.sessionId), row.council, cell(row.date),
                                     cell(row.rank),      row.title,   cell(row.durationMinutes),
                                     row.presenter};
    }
    return listing;
}

Result<Listing> questions(const storage::Database &database, const ListingFilter &filter, QDate)
{
    FB_TRY_LET(rows,
               sessions::QuestionRepository(database).list({.council = filter.council,
                                                            .session = filter.session,
                                                            .quartier = filter.quartier,
                                                            .asker = filter.person,
                                                            .askedOn = {filter.from, filter.to}}));
    Listing listing{.kind = u"questions"_s,
                    .title = Tr::tr("Questions"),
                    .columns = {{u"id"_s, Tr::tr("Id"), CellType::Id},
                                {u"number"_s, Tr::tr("No."), CellType::Integer},
                                {u"council"_s, Tr::tr("Council")},
                                {u"asked_on"_s, Tr::tr("Asked on"), CellType::Date},
                                {u"theme"_s, Tr::tr("Theme")},
                                {u"subject"_s, Tr::tr("Subject")},
                                {u"service"_s, Tr::tr("Service")},
                                {u"state"_s, Tr::tr("State")},
                                {u"due_on"_s, Tr::tr("Due on"), CellType::Date},
                                {u"answered_on"_s, Tr::tr("Answered on"), CellType::Date}},
                    .rows = {}};
    for (const auto &row : rows)
        listing.rows += QVariantList{cell(row.id),    cell(row.number),
                                     row.council,     cell(row.askedOn),
                                     row.theme,       row.subject,
                                     row.service,     sessions::kQuestionStateKeys.key(row.state),
                                     cell(row.dueOn), cell(row.answeredOn)};
    return listing;
}

Result<Listing> followUps(const storage::Database &database, const ListingFilter &filter, QDate)
{
    FB_TRY_LET(rows,
               sessions::FollowUpRepository(database).list(
                   {.council = filter.council, .session = filter.session, .owner = filter.person}));
    Listing listing{.kind = u"followups"_s,
                    .title = Tr::tr("Follow-ups"),
                    .columns = {{u"id"_s, Tr::tr("Id"), CellType::Id},
                                {u"session"_s, Tr::tr("Session"), CellType::Id},
                                {u"council"_s, Tr::tr("Council")},
                                {u"session_date"_s, Tr::tr("Session of"), CellType::Date},
                                {u"what"_s, Tr::tr("What")},
                                {u"owner"_s, Tr::tr("Who")},
                                {u"due_on"_s, Tr::tr("Due on"), CellType::Date},
                                {u"state"_s, Tr::tr("State")},
                                {u"done_on"_s, Tr::tr("Done on"), CellType::Date}},
                    .rows = {}};
    for (const auto &row : rows)
        listing.rows += QVariantList{cell(row.id),    cell(row.sessionId),
                                     row.council,     cell(row.sessionDate),
                                     row.what,        row.owner,
                                     cell(row.dueOn), sessions::kFollowUpStateKeys.key(row.state),
                                     cell(row.doneOn)};
    return listing;
}

} // namespace

QList<ListingKind> sessionListings()
{
    const QStringList bySession{u"council"_s, u"year"_s, u"state"_s,
                                u"person"_s,  u"from"_s, u"to"_s};
    return {{u"sessions"_s, Tr::tr("Sessions of the councils"), bySession, sessions},
            {u"agenda"_s, Tr::tr("Agenda items"), bySession + QStringList{u"session"_s}, agenda},
            {u"questions"_s,
             Tr::tr("Register of questions"),
             {u"council"_s, u"session"_s, u"quartier"_s, u"person"_s, u"from"_s, u"to"_s},
             questions},
            {u"followups"_s,
             Tr::tr("What was promised in sessions"),
             {u"council"_s, u"session"_s, u"person"_s},
             followUps}};
}

} // namespace faubourg::reports
