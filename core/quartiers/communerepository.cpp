#include "core/quartiers/communerepository.h"

#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::quartiers {

using storage::Act;
using storage::Query;
using storage::Row;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::quartiers::CommuneRepository)
};

constexpr QStringView kList = u"SELECT * FROM commune ORDER BY name, insee";
constexpr QStringView kFindByInsee = u"SELECT * FROM commune WHERE insee = :insee";
constexpr QStringView kIsUsed =
    u"SELECT count(*) AS uses FROM quartier_commune WHERE commune_id = :id";

Commune read(const Query &query)
{
    return {.id = query.id<CommuneId>(u"id"),
            .insee = query.text(u"insee"),
            .name = query.text(u"name"),
            .postcode = query.text(u"postcode")};
}

} // namespace

Result<QList<Commune>> CommuneRepository::list() const
{
    Query query(m_database, kList);
    return storage::readAll(query, read);
}

Result<std::optional<Commune>> CommuneRepository::findByInsee(const QString &insee) const
{
    Query query(m_database, kFindByInsee);
    FB_TRY(query.bind(u":insee", insee).exec());
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

Result<Commune> CommuneRepository::save(const Commune &commune) const
{
    FB_TRY(validate(commune));
    FB_TRY_LET(act, Act::begin(m_database, "commune.save"_L1, "commune"_L1));
    FB_TRY_LET(namesake, findByInsee(commune.insee));
    if (namesake && namesake->id != commune.id)
        return Error{
            ErrorCode::RuleViolation,
            Tr::tr("The INSEE code %1 is already that of %2.").arg(commune.insee, namesake->name),
            {}};
    const Row row = Row()
                        .set("insee"_L1, commune.insee)
                        .set("name"_L1, commune.name.trimmed())
                        .set("postcode"_L1, commune.postcode);
    FB_TRY(act.saveRow("commune"_L1, commune.id.value(), row));
    FB_TRY(act.commit());
    FB_TRY_LET(stored, findByInsee(commune.insee));
    return stored.value();
}

Result<void> CommuneRepository::remove(CommuneId id) const
{
    FB_TRY_LET(act, Act::begin(m_database, "commune.remove"_L1, "commune"_L1));
    Query uses(m_database, kIsUsed);
    FB_TRY(uses.bind(u":id", id).exec());
    if (uses.next() && uses.integer(u"uses") > 0)
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("A quartier lies in this commune. Take the commune out of it first."),
                     {}};
    FB_TRY(act.removeRow("commune"_L1, id.value()));
    return act.commit();
}

} // namespace faubourg::quartiers
