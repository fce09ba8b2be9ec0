#include "core/quartiers/indicatorrepository.h"

#include "core/quartiers/quartierstorage.h"
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
    Q_DECLARE_TR_FUNCTIONS(faubourg::quartiers::IndicatorRepository)
};

constexpr QStringView kList = u"SELECT * FROM indicator ORDER BY position, id";
constexpr QStringView kFindByKey = u"SELECT * FROM indicator WHERE key = :key";
constexpr QStringView kIsUsed =
    u"SELECT count(*) AS uses FROM indicator_value WHERE indicator_id = :id";
constexpr QStringView kValues = uR"(
    SELECT v.*, q.name AS quartier, i.key, i.name AS indicator, i.unit
    FROM indicator_value v
    JOIN quartier q ON q.id = v.quartier_id
    JOIN indicator i ON i.id = v.indicator_id
    WHERE (:quartier IS NULL OR v.quartier_id = :quartier)
      AND (:indicator IS NULL OR v.indicator_id = :indicator)
      AND (:year IS NULL OR v.year = :year)
    ORDER BY q.search_text, q.id, i.position, i.id, v.year DESC, v.position)";

Indicator read(const Query &query)
{
    return {.id = query.id<IndicatorId>(u"id"),
            .key = query.text(u"key"),
            .name = query.text(u"name"),
            .unit = query.text(u"unit"),
            .position = query.integer(u"position")};
}

IndicatorRow readRow(const Query &query)
{
    return {query.id<QuartierId>(u"quartier_id"),
            query.text(u"quartier"),
            query.text(u"key"),
            query.text(u"indicator"),
            query.text(u"unit"),
            indicatorValueFrom(query)};
}

} // namespace

Result<QList<Indicator>> IndicatorRepository::list() const
{
    Query query(m_database, kList);
    return storage::readAll(query, read);
}

Result<std::optional<Indicator>> IndicatorRepository::findByKey(const QString &key) const
{
    Query query(m_database, kFindByKey);
    FB_TRY(query.bind(u":key", key).exec());
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

Result<Indicator> IndicatorRepository::save(const Indicator &indicator) const
{
    FB_TRY(validate(indicator));
    FB_TRY_LET(act, Act::begin(m_database, "indicator.save"_L1, "indicator"_L1));
    FB_TRY_LET(namesake, findByKey(indicator.key));
    if (namesake && namesake->id != indicator.id)
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("The key “%1” is already that of “%2”. Choose another one.")
                         .arg(indicator.key, namesake->name),
                     {}};
    const Row row = Row()
                        .set("key"_L1, indicator.key)
                        .set("name"_L1, indicator.name.trimmed())
                        .set("unit"_L1, indicator.unit.trimmed())
                        .set("position"_L1, indicator.position);
    FB_TRY(act.saveRow("indicator"_L1, indicator.id.value(), row));
    FB_TRY(act.commit());
    FB_TRY_LET(stored, findByKey(indicator.key));
    return stored.value();
}

Result<void> IndicatorRepository::remove(IndicatorId id) const
{
    FB_TRY_LET(act, Act::begin(m_database, "indicator.remove"_L1, "indicator"_L1));
    Query uses(m_database, kIsUsed);
    FB_TRY(uses.bind(u":id", id).exec());
    if (uses.next() && uses.integer(u"uses") > 0)
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("Quartiers have figures of this indicator. Remove the figures first."),
                     {}};
    FB_TRY(act.removeRow("indicator"_L1, id.value()));
    return act.commit();
}

Result<QList<IndicatorRow>> IndicatorRepository::values(const IndicatorFilter &filter) const
{
    Query query(m_database, kValues);
    query.bind(u":quartier", filter.quartier)
        .bind(u":indicator", filter.indicator)
        .bind(u":year", filter.year);
    return storage::readAll(query, readRow);
}

} // namespace faubourg::quartiers
