#include "core/quartiers/indicatorrepository.h"

#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/query.h"

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
constexpr QStringView kExists = u"SELECT id FROM indicator WHERE id = :id";
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

IndicatorValue readValue(const Query &query)
{
    return {.id = query.id<RowId>(u"id"),
            .indicatorId = query.id<IndicatorId>(u"indicator_id"),
            .year = query.integer(u"year"),
            .value = query.text(u"value"),
            .missing = missingFromKey(query.text(u"missing")).value_or(Missing::No),
            .isApproximate = query.flag(u"is_approximate"),
            .comparisonValue = query.text(u"comparison_value"),
            .comparisonZone = query.text(u"comparison_zone"),
            .source = query.text(u"source"),
            .perimeter = query.text(u"perimeter"),
            .note = query.text(u"note")};
}

} // namespace

Result<QList<Indicator>> IndicatorRepository::list() const
{
    Query query(m_database, kList);
    FB_TRY(query.exec());
    QList<Indicator> indicators;
    while (query.next())
        indicators += read(query);
    return indicators;
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
    Query known(m_database, kExists);
    FB_TRY(known.bind(u":id", indicator.id).exec());
    if (known.next())
        FB_TRY(act.updateRow("indicator"_L1, indicator.id.value(), row));
    else
        FB_TRY(act.insertRow("indicator"_L1, indicator.id.value(), row));
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
    FB_TRY(query.exec());
    QList<IndicatorRow> rows;
    while (query.next())
        rows += IndicatorRow{query.id<QuartierId>(u"quartier_id"),
                             query.text(u"quartier"),
                             query.text(u"key"),
                             query.text(u"indicator"),
                             query.text(u"unit"),
                             readValue(query)};
    return rows;
}

} // namespace faubourg::quartiers
