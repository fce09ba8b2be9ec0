#include "core/programme/funderrepository.h"

#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::programme {

using storage::Act;
using storage::Query;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::programme::FunderRepository)
};

constexpr QStringView kFind = u"SELECT * FROM funder WHERE id = :id";
constexpr QStringView kList = u"SELECT * FROM funder ORDER BY position, name, id";
constexpr QStringView kLogos = uR"(
    SELECT funder.*
    FROM funder
    WHERE logo_sha256 IS NOT NULL AND logo_rule <> 'never'
    ORDER BY position, name, id)";
constexpr QStringView kLines = uR"(
    SELECT action_id, decided_cents
    FROM funding_line
    WHERE funder_id = :funder_id
    ORDER BY action_id, id)";
constexpr QStringView kLastPosition = u"SELECT max(position) AS position FROM funder";
constexpr QStringView kUses = uR"(
    SELECT (SELECT count(*) FROM funding_line WHERE funder_id = :line_funder)
         + (SELECT count(*) FROM envelope WHERE funder_id = :envelope_funder) AS uses)";

Funder read(const Query &query)
{
    return {.id = query.id<FunderId>(u"id"),
            .name = query.text(u"name"),
            .shortName = query.text(u"short_name"),
            .organisationId = query.id<OrganisationId>(u"organisation_id"),
            .position = query.integer(u"position"),
            .isPublic = query.flag(u"is_public"),
            .isActive = query.flag(u"is_active"),
            .logoSha256 = query.text(u"logo_sha256"),
            .logoRule = kLogoRules.value(query.text(u"logo_rule")).value_or(LogoRule::Never),
            .revision = query.integer(u"revision")};
}

/// `funder` has a line on one of `actions` that its rule asks for.
Result<bool> showsOn(const storage::Database &database, const Funder &funder,
                     const QList<ActionId> &actions)
{
    Query query(database, kLines);
    FB_TRY(query.bind(u":funder_id", funder.id).exec());
    while (query.next()) {
        const bool isFunding = query.optionalMoney(u"decided_cents").value_or(Money()) > Money();
        if ((isFunding || funder.logoRule == LogoRule::Asked)
            && actions.contains(query.id<ActionId>(u"action_id")))
            return true;
    }
    return false;
}

Result<int> lastPosition(const storage::Database &database)
{
    Query query(database, kLastPosition);
    FB_TRY(query.exec());
    query.next();
    return query.integer(u"position"); // NULL, when there is none, reads as 0
}

} // namespace

Result<Funder> FunderRepository::find(FunderId id) const
{
    Query query(m_database, kFind);
    FB_TRY(query.bind(u":id", id).exec());
    if (!query.next())
        return Error{ErrorCode::NotFound, Tr::tr("This funder no longer exists."), {}};
    return read(query);
}

Result<QList<Funder>> FunderRepository::list() const
{
    Query query(m_database, kList);
    return storage::readAll(query, read);
}

Result<QList<Funder>> FunderRepository::bearingLogo(const QList<ActionId> &actions) const
{
    Query query(m_database, kLogos);
    FB_TRY(query.exec());
    QList<Funder> candidates;
    while (query.next())
        candidates += read(query);
    QList<Funder> shown;
    for (const Funder &funder : std::as_const(candidates)) {
        FB_TRY_LET(shows, showsOn(m_database, funder, actions));
        if (shows)
            shown += funder;
    }
    return shown;
}

Result<Funder> FunderRepository::save(const Funder &funder)
{
    FB_TRY(validate(funder));
    FB_TRY_LET(act, Act::begin(m_database, "funder.save"_L1, "funder"_L1));
    int position = funder.position;
    if (!funder.id.isValid() && position == 0) {
        FB_TRY_LET(last, lastPosition(m_database));
        position = last + 1;
    }
    FB_TRY_LET(stored,
               act.saveRoot(funder.id.value(), funder.revision,
                            storage::Row()
                                .set("name"_L1, funder.name.trimmed())
                                .set("short_name"_L1, funder.shortName.trimmed())
                                .set("organisation_id"_L1, funder.organisationId)
                                .set("position"_L1, position)
                                .set("is_public"_L1, funder.isPublic)
                                .set("is_active"_L1, funder.isActive)
                                .set("logo_sha256"_L1,
                                     funder.logoSha256.isEmpty() ? std::nullopt
                                                                 : std::optional(funder.logoSha256))
                                .set("logo_rule"_L1, kLogoRules.key(funder.logoRule))));
    FB_TRY(act.commit());
    return find(FunderId(stored.id));
}

Result<void> FunderRepository::remove(FunderId id, int revision)
{
    Query uses(m_database, kUses);
    FB_TRY(uses.bind(u":line_funder", id).bind(u":envelope_funder", id).exec());
    uses.next();
    if (uses.integer(u"uses") > 0)
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("This funder still stands in funding lines or envelopes. Retire it "
                            "instead: it is no longer offered, and the past stays readable."),
                     {}};
    return Act::removeAlone(m_database, "funder.remove"_L1, "funder"_L1, {id.value(), revision});
}

} // namespace faubourg::programme
