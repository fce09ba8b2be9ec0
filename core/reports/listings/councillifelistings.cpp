// What happens inside the councils: bodies, enrolments, orders, representatives, initiatives.
#include "core/councils/councilrepository.h"
#include "core/councils/enrolmentrepository.h"
#include "core/councils/participationrepository.h"
#include "core/councils/recognitionrepository.h"
#include "core/people/organisationrepository.h"
#include "core/people/personrepository.h"
#include "core/reports/councilinitiatives.h"
#include "core/reports/listings/listings.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::reports {

using councils::Council;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::reports::CouncilLifeListings)
};

template <typename IdType>
std::optional<IdType> asked(IdType id)
{
    return id.isValid() ? std::optional(id) : std::nullopt;
}

Result<QList<Council>> wantedCouncils(const storage::Database &database,
                                      const ListingFilter &filter)
{
    FB_TRY_LET(councils, councils::CouncilRepository(database).all());
    councils.removeIf([&filter](const Council &council) {
        return filter.council.isValid() && council.id != filter.council;
    });
    return councils;
}

Result<QHash<PersonId, people::PersonName>> personNames(const storage::Database &database)
{
    FB_TRY_LET(rows, people::PersonRepository(database).list());
    QHash<PersonId, people::PersonName> names;
    for (const people::PersonRow &row : std::as_const(rows))
        names.insert(row.id, row.name);
    return names;
}

int countOf(const QList<councils::ParticipationRow> &rows, BodyId body,
            councils::ParticipationRole role)
{
    return static_cast<int>(std::ranges::count_if(rows, [&](const auto &row) {
        return row.participation.body == body && row.participation.role == role;
    }));
}

Result<Listing> bodies(const storage::Database &database, const ListingFilter &filter, QDate today)
{
    using councils::ParticipationRole;
    FB_TRY_LET(councils, wantedCouncils(database, filter));
    FB_TRY_LET(people, councils::ParticipationRepository(database).list({.runningOn = today}));
    Listing listing{.kind = u"bodies"_s,
                    .title = Tr::tr("Bodies"),
                    .columns = {{u"id"_s, Tr::tr("Id"), CellType::Id},
                                {u"council"_s, Tr::tr("Council")},
                                {u"kind"_s, Tr::tr("Kind")},
                                {u"name"_s, Tr::tr("Name")},
                                {u"topic"_s, Tr::tr("Topic")},
                                {u"priority"_s, Tr::tr("Priority"), CellType::Integer},
                                {u"voted_on"_s, Tr::tr("Voted on"), CellType::Date},
                                {u"starts_on"_s, Tr::tr("From"), CellType::Date},
                                {u"ends_on"_s, Tr::tr("Until"), CellType::Date},
                                {u"leads"_s, Tr::tr("Leads"), CellType::Integer},
                                {u"members"_s, Tr::tr("Members"), CellType::Integer}},
                    .rows = {}};
    for (const Council &council : std::as_const(councils)) {
        for (const councils::Body &body : council.bodies)
            listing.rows += QVariantList{cell(body.id),
                                         council.name,
                                         councils::kBodyKindKeys.key(body.kind),
                                         body.name,
                                         body.topic,
                                         cell(body.priority),
                                         cell(body.votedOn),
                                         cell(body.period.from),
                                         cell(body.period.to),
                                         cell(countOf(people, body.id, ParticipationRole::Lead)),
                                         cell(countOf(people, body.id, ParticipationRole::Member))};
    }
    return listing;
}

Result<Listing> participations(const storage::Database &database, const ListingFilter &filter,
                               QDate)
{
    FB_TRY_LET(rows,
               councils::ParticipationRepository(database).list(
                   {.council = asked(filter.council), .person = asked(filter.person)}));
    Listing listing{.kind = u"participations"_s,
                    .title = Tr::tr("Participations"),
                    .columns = {{u"id"_s, Tr::tr("Id"), CellType::Id},
                                {u"council"_s, Tr::tr("Council")},
                                {u"body"_s, Tr::tr("Body")},
                                {u"last_name"_s, Tr::tr("Last name")},
                                {u"first_name"_s, Tr::tr("First name")},
                                {u"role"_s, Tr::tr("Role")},
                                {u"starts_on"_s, Tr::tr("From"), CellType::Date},
                                {u"ends_on"_s, Tr::tr("Until"), CellType::Date}},
                    .rows = {}};
    for (const auto &row : rows)
        listing.rows += QVariantList{cell(row.participation.id),
                                     row.councilName,
                                     row.bodyName,
                                     people::shownLastName(row.name),
                                     row.name.firstName,
                                     councils::kParticipationRoleKeys.key(row.participation.role),
                                     cell(row.participation.startsOn),
                                     cell(row.participation.endsOn)};
    return listing;
}

QVariantList enrolmentCells(const councils::EnrolmentRow &row, const councils::CouncilRules &rules,
                            QDate today)
{
    const councils::Enrolment &enrolment = row.enrolment;
    return {cell(enrolment.id),
            row.councilName,
            people::shownLastName(row.name),
            row.name.firstName,
            people::kSexKeys.key(row.sex),
            cell(enrolment.enrolledOn),
            councils::kTerritorialLinkKeys.key(enrolment.territorialLink),
            enrolment.statuses.join(u", "_s),
            enrolment.interests.join(u", "_s),
            councils::kEnrolmentStateKeys.key(stateOn(enrolment, rules, today)),
            cell(confirmationDueOn(enrolment, rules)),
            cell(enrolment.askedOn),
            cell(enrolment.confirmedOn),
            cell(periodOf(enrolment).to)};
}

Result<Listing> enrolments(const storage::Database &database, const ListingFilter &filter,
                           QDate today)
{
    FB_TRY_LET(rows,
               councils::EnrolmentRepository(database).list(
                   {.council = asked(filter.council), .person = asked(filter.person)}));
    FB_TRY_LET(councils, wantedCouncils(database, filter));
    FB_TRY_LET(rules, councils::CouncilRepository(database).rules(councils));
    Listing listing{.kind = u"enrolments"_s,
                    .title = Tr::tr("Enrolments"),
                    .columns = {{u"id"_s, Tr::tr("Id"), CellType::Id},
                                {u"council"_s, Tr::tr("Council")},
                                {u"last_name"_s, Tr::tr("Last name")},
                                {u"first_name"_s, Tr::tr("First name")},
                                {u"sex"_s, Tr::tr("Sex")},
                                {u"enrolled_on"_s, Tr::tr("Enrolled on"), CellType::Date},
                                {u"territorial_link"_s, Tr::tr("Tie")},
                                {u"statuses"_s, Tr::tr("Statuses")},
                                {u"interests"_s, Tr::tr("Interests")},
                                {u"state"_s, Tr::tr("State")},
                                {u"confirmation_due_on"_s, Tr::tr("To confirm on"), CellType::Date},
                                {u"asked_on"_s, Tr::tr("Asked on"), CellType::Date},
                                {u"confirmed_on"_s, Tr::tr("Confirmed on"), CellType::Date},
                                {u"ends_on"_s, Tr::tr("Until"), CellType::Date}},
                    .rows = {}};
    for (const auto &row : rows)
        listing.rows += enrolmentCells(row, rules.value(row.enrolment.council), today);
    return listing;
}

Result<Listing> orders(const storage::Database &database, const ListingFilter &filter, QDate)
{
    FB_TRY_LET(orders, councils::RecognitionRepository(database).list(filter.council));
    FB_TRY_LET(councils, wantedCouncils(database, filter));
    Listing listing{.kind = u"orders"_s,
                    .title = Tr::tr("Prefect’s orders"),
                    .columns = {{u"id"_s, Tr::tr("Id"), CellType::Id},
                                {u"council"_s, Tr::tr("Council")},
                                {u"kind"_s, Tr::tr("Kind")},
                                {u"number"_s, Tr::tr("No.")},
                                {u"signed_on"_s, Tr::tr("Signed on"), CellType::Date},
                                {u"full_members"_s, Tr::tr("Full members"), CellType::Integer},
                                {u"substitutes"_s, Tr::tr("Waiting list"), CellType::Integer}},
                    .rows = {}};
    for (const auto &order : std::as_const(orders)) {
        const auto council = std::ranges::find(councils, order.council, &Council::id);
        const auto full = std::ranges::count(order.members, councils::MandateStatus::Full,
                                             &councils::OrderMember::status);
        listing.rows += QVariantList{cell(order.id),
                                     council == councils.end() ? QString() : council->name,
                                     councils::kOrderKindKeys.key(order.kind),
                                     order.number,
                                     cell(order.signedOn),
                                     cell(static_cast<int>(full)),
                                     cell(static_cast<int>(order.members.size() - full))};
    }
    return listing;
}

Result<Listing> representatives(const storage::Database &database, const ListingFilter &filter,
                                QDate)
{
    FB_TRY_LET(councils, wantedCouncils(database, filter));
    FB_TRY_LET(names, personNames(database));
    Listing listing{.kind = u"representatives"_s,
                    .title = Tr::tr("Representatives in the steering bodies"),
                    .columns = {{u"id"_s, Tr::tr("Id"), CellType::Id},
                                {u"council"_s, Tr::tr("Council")},
                                {u"steering_body"_s, Tr::tr("Steering body")},
                                {u"last_name"_s, Tr::tr("Last name")},
                                {u"first_name"_s, Tr::tr("First name")},
                                {u"starts_on"_s, Tr::tr("From"), CellType::Date},
                                {u"ends_on"_s, Tr::tr("Until"), CellType::Date}},
                    .rows = {}};
    for (const Council &council : std::as_const(councils)) {
        for (const councils::Representative &one : council.representatives) {
            const people::PersonName name = names.value(one.person);
            listing.rows += QVariantList{cell(one.id),
                                         council.name,
                                         councils::kSteeringBodyKeys.key(one.body),
                                         people::shownLastName(name),
                                         name.firstName,
                                         cell(one.period.from),
                                         cell(one.period.to)};
        }
    }
    return listing;
}

Result<Listing> initiatives(const storage::Database &database, const ListingFilter &filter, QDate)
{
    const Period period = filter.year ? civilYear(*filter.year) : Period();
    FB_TRY_LET(lines, councilInitiatives(database, filter.council, period));
    FB_TRY_LET(councils, wantedCouncils(database, filter));
    FB_TRY_LET(organisations, people::OrganisationRepository(database).list());
    Listing listing{.kind = u"initiatives"_s,
                    .title = Tr::tr("Initiatives of the councils"),
                    .columns = {{u"id"_s, Tr::tr("Id"), CellType::Id},
                                {u"action"_s, Tr::tr("Action"), CellType::Id},
                                {u"council"_s, Tr::tr("Council")},
                                {u"number"_s, Tr::tr("No.")},
                                {u"title"_s, Tr::tr("Title")},
                                {u"carrying"_s, Tr::tr("Carried by")},
                                {u"organisation"_s, Tr::tr("Structure")},
                                {u"cost"_s, Tr::tr("Cost"), CellType::Money},
                                {u"asked"_s, Tr::tr("Asked"), CellType::Money},
                                {u"granted"_s, Tr::tr("Granted"), CellType::Money}},
                    .rows = {}};
    for (const CouncilInitiative &line : std::as_const(lines)) {
        const auto council = std::ranges::find(councils, line.council, &Council::id);
        const auto structure =
            std::ranges::find(organisations, line.organisation, &people::OrganisationRow::id);
        listing.rows += QVariantList{cell(line.initiative),
                                     cell(line.action),
                                     council == councils.end() ? QString() : council->name,
                                     line.number,
                                     line.title,
                                     councils::kCarryingKeys.key(line.carrying),
                                     structure == organisations.end() ? QString() : structure->name,
                                     cell(line.cost),
                                     cell(line.asked),
                                     cell(line.granted)};
    }
    return listing;
}

} // namespace

QList<ListingKind> councilLifeListings()
{
    return {
        {u"bodies"_s, Tr::tr("Plenaries, working groups, coordinations"), {u"council"_s}, bodies},
        {u"participations"_s,
         Tr::tr("Who takes part in which body"),
         {u"council"_s, u"person"_s},
         participations},
        {u"enrolments"_s,
         Tr::tr("Enrolments in the open councils"),
         {u"council"_s, u"person"_s},
         enrolments},
        {u"orders"_s, Tr::tr("Prefect’s orders"), {u"council"_s}, orders},
        {u"representatives"_s,
         Tr::tr("Who speaks for the councils where the contract is steered"),
         {u"council"_s},
         representatives},
        {u"initiatives"_s,
         Tr::tr("Initiatives of the councils, and who carries them"),
         {u"council"_s, u"year"_s},
         initiatives}};
}

} // namespace faubourg::reports
