#include "core/councils/candidacyrepository.h"
#include "core/councils/councilrepository.h"
#include "core/councils/mandaterepository.h"
#include "core/draws/drawrepository.h"
#include "core/reports/listings/listings.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::reports::CouncilListings)
};

QString collegesText(const QList<councils::CollegeFill> &colleges)
{
    QStringList parts;
    for (const auto &college : colleges)
        parts += u"%1: %2"_s.arg(college.name).arg(college.seats);
    return parts.join(u", "_s);
}

Result<Listing> councils(const storage::Database &database, const ListingFilter &, QDate)
{
    FB_TRY_LET(rows, councils::CouncilRepository(database).list());
    Listing listing{.kind = u"councils"_s,
                    .title = Tr::tr("Councils"),
                    .columns = {{u"id"_s, Tr::tr("Id"), CellType::Id},
                                {u"name"_s, Tr::tr("Name")},
                                {u"type"_s, Tr::tr("Type")},
                                {u"created_on"_s, Tr::tr("Created on"), CellType::Date},
                                {u"seats"_s, Tr::tr("Seats"), CellType::Integer},
                                {u"colleges"_s, Tr::tr("Seats by college")},
                                {u"filled"_s, Tr::tr("Filled"), CellType::Integer},
                                {u"members"_s, Tr::tr("Members"), CellType::Integer}},
                    .rows = {}};
    for (const auto &row : rows)
        listing.rows +=
            QVariantList{cell(row.id),        row.name,         row.typeName,
                         cell(row.createdOn), cell(row.seats),  collegesText(row.colleges),
                         cell(row.filled),    cell(row.members)};
    return listing;
}

Result<Listing> members(const storage::Database &database, const ListingFilter &filter, QDate today)
{
    councils::MemberFilter wanted{.runningOn = today};
    if (filter.council.isValid())
        wanted.council = filter.council;
    if (filter.person.isValid())
        wanted.person = filter.person;
    FB_TRY_LET(rows, councils::MandateRepository(database).list(wanted));
    Listing listing{.kind = u"members"_s,
                    .title = Tr::tr("Members"),
                    .columns = {{u"id"_s, Tr::tr("Id"), CellType::Id},
                                {u"council"_s, Tr::tr("Council")},
                                {u"college"_s, Tr::tr("College")},
                                {u"last_name"_s, Tr::tr("Last name")},
                                {u"first_name"_s, Tr::tr("First name")},
                                {u"sex"_s, Tr::tr("Sex")},
                                {u"status"_s, Tr::tr("Status")},
                                {u"rank"_s, Tr::tr("Rank"), CellType::Integer},
                                {u"starts_on"_s, Tr::tr("Since"), CellType::Date},
                                {u"planned_end"_s, Tr::tr("Until"), CellType::Date}},
                    .rows = {}};
    for (const auto &row : rows)
        listing.rows += QVariantList{cell(row.mandate.id),
                                     row.councilName,
                                     row.collegeName,
                                     people::shownLastName(row.name),
                                     row.name.firstName,
                                     people::kSexKeys.key(row.sex),
                                     councils::kMandateStatusKeys.key(row.mandate.status),
                                     cell(row.mandate.rank),
                                     cell(row.mandate.startsOn),
                                     cell(row.mandate.plannedEnd)};
    return listing;
}

Result<Listing> candidates(const storage::Database &database, const ListingFilter &filter, QDate)
{
    councils::CandidacyFilter wanted;
    if (filter.council.isValid())
        wanted.council = filter.council;
    FB_TRY_LET(rows, councils::CandidacyRepository(database).list(wanted));
    Listing listing{.kind = u"candidates"_s,
                    .title = Tr::tr("Candidates"),
                    .columns = {{u"id"_s, Tr::tr("Id"), CellType::Id},
                                {u"council"_s, Tr::tr("Council")},
                                {u"number"_s, Tr::tr("No."), CellType::Integer},
                                {u"college"_s, Tr::tr("College")},
                                {u"last_name"_s, Tr::tr("Last name")},
                                {u"first_name"_s, Tr::tr("First name")},
                                {u"sex"_s, Tr::tr("Sex")},
                                {u"submitted_on"_s, Tr::tr("Submitted on"), CellType::Date},
                                {u"state"_s, Tr::tr("State")}},
                    .rows = {}};
    for (const auto &row : rows)
        listing.rows += QVariantList{cell(row.candidacy.id),
                                     row.councilName,
                                     cell(row.candidacy.number),
                                     row.collegeName,
                                     people::shownLastName(row.name),
                                     row.name.firstName,
                                     people::kSexKeys.key(row.sex),
                                     cell(row.candidacy.submittedOn),
                                     councils::kCandidacyStateKeys.key(row.candidacy.state)};
    return listing;
}

Result<Listing> draws(const storage::Database &database, const ListingFilter &filter, QDate)
{
    draws::DrawFilter wanted;
    if (filter.council.isValid())
        wanted.council = filter.council;
    FB_TRY_LET(rows, draws::DrawRepository(database).list(wanted));
    Listing listing{.kind = u"draws"_s,
                    .title = Tr::tr("Draws by lot"),
                    .columns = {{u"id"_s, Tr::tr("Id"), CellType::Id},
                                {u"council"_s, Tr::tr("Council")},
                                {u"number"_s, Tr::tr("No."), CellType::Integer},
                                {u"state"_s, Tr::tr("State")},
                                {u"date"_s, Tr::tr("Date"), CellType::Date},
                                {u"seats"_s, Tr::tr("Seats"), CellType::Integer},
                                {u"candidates"_s, Tr::tr("Candidates"), CellType::Integer},
                                {u"accepted"_s, Tr::tr("Accepted"), CellType::Integer},
                                {u"refused"_s, Tr::tr("Refused"), CellType::Integer},
                                {u"dossier_sha256"_s, Tr::tr("Digest of the dossier")},
                                {u"seed"_s, Tr::tr("Public seed")},
                                {u"replaces"_s, Tr::tr("Replaces"), CellType::Id},
                                {u"void_reason"_s, Tr::tr("Why it is void")}},
                    .rows = {}};
    for (const draws::DrawRow &row : std::as_const(rows))
        listing.rows += QVariantList{cell(row.id),
                                     row.councilName,
                                     cell(row.number),
                                     draws::kDrawStateKeys.key(row.state),
                                     cell(row.heldOn),
                                     cell(row.seats),
                                     cell(row.candidates),
                                     cell(row.accepted),
                                     cell(row.refused),
                                     row.dossierSha256,
                                     row.seed,
                                     cell(row.replaces),
                                     row.voidReason};
    return listing;
}

} // namespace

QList<ListingKind> councilListings()
{
    return {{u"councils"_s, Tr::tr("Councils and their seats"), {}, councils},
            {u"members"_s, Tr::tr("Members of today"), {u"council"_s, u"person"_s}, members},
            {u"candidates"_s, Tr::tr("Candidacies"), {u"council"_s}, candidates},
            {u"draws"_s, Tr::tr("Draws by lot"), {u"council"_s}, draws}};
}

} // namespace faubourg::reports
