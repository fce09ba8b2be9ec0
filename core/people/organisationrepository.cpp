#include "core/people/organisationrepository.h"

#include "core/base/text/fold.h"
#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::people {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::people::OrganisationRepository)
};

constexpr QStringView kFind = uR"(
    SELECT name, kind, siret, rna, email, phone, street, complement, postcode, locality, revision
    FROM organisation
    WHERE id = :id)";

constexpr QStringView kList = uR"(
    SELECT id, name, kind, siret, email, phone, locality, search_text, revision
    FROM organisation
    ORDER BY id)";

OrganisationKind kindOf(const storage::Query &row)
{
    return kOrganisationKindKeys.value(row.text(u"kind")).value_or(OrganisationKind::Other);
}

OrganisationRow readRow(const storage::Query &row)
{
    return {.id = row.id<OrganisationId>(u"id"),
            .name = row.text(u"name"),
            .kind = kindOf(row),
            .siret = row.text(u"siret"),
            .email = row.text(u"email"),
            .phone = row.text(u"phone"),
            .locality = row.text(u"locality"),
            .revision = row.integer(u"revision")};
}

storage::Row columns(const Organisation &organisation)
{
    const QStringList searched{organisation.name,  organisation.siret,
                               organisation.rna,   organisation.email,
                               organisation.phone, organisation.address.locality};
    return storage::Row()
        .set("name"_L1, organisation.name)
        .set("kind"_L1, kOrganisationKindKeys.key(organisation.kind))
        .set("siret"_L1, organisation.siret)
        .set("rna"_L1, organisation.rna)
        .set("email"_L1, organisation.email)
        .set("phone"_L1, organisation.phone)
        .set("street"_L1, organisation.address.street)
        .set("complement"_L1, organisation.address.building)
        .set("postcode"_L1, organisation.address.postcode)
        .set("locality"_L1, organisation.address.locality)
        .set("search_text"_L1, foldForSearch(searched.join(u' ')));
}

} // namespace

Result<Organisation> OrganisationRepository::find(OrganisationId id) const
{
    storage::Query query(*m_database, kFind);
    FB_TRY(query.bind(u":id", id).exec());
    if (!query.next())
        return Error{
            ErrorCode::NotFound, Tr::tr("This organisation is no longer in the file."), {}};
    return Organisation{.id = id,
                        .name = query.text(u"name"),
                        .kind = kindOf(query),
                        .siret = query.text(u"siret"),
                        .rna = query.text(u"rna"),
                        .email = query.text(u"email"),
                        .phone = query.text(u"phone"),
                        .address = {.careOf = {},
                                    .building = query.text(u"complement"),
                                    .street = query.text(u"street"),
                                    .localityLine = {},
                                    .postcode = query.text(u"postcode"),
                                    .locality = query.text(u"locality")},
                        .revision = query.integer(u"revision")};
}

Result<QList<OrganisationRow>> OrganisationRepository::list(const OrganisationFilter &filter) const
{
    storage::Query query(*m_database, kList);
    FB_TRY_LET(rows, storage::readMatching(query, filter.words, readRow));
    if (filter.kind)
        rows.removeIf([&filter](const OrganisationRow &row) { return row.kind != *filter.kind; });
    std::ranges::stable_sort(rows, lessForReaders, &OrganisationRow::name);
    return rows;
}

Result<Organisation> OrganisationRepository::save(const Organisation &organisation) const
{
    const Organisation tidy = tidied(organisation);
    FB_TRY(validate(tidy));
    FB_TRY_LET(stored,
               storage::Act::saveAlone(*m_database, "organisation.save"_L1, "organisation"_L1,
                                       {tidy.id.value(), tidy.revision}, columns(tidy)));
    return find(OrganisationId(stored.id));
}

Result<void> OrganisationRepository::remove(OrganisationId id, int revision) const
{
    return storage::Act::removeAlone(*m_database, "organisation.remove"_L1, "organisation"_L1,
                                     {id.value(), revision});
}

} // namespace faubourg::people
