#include "core/councils/counciltyperepository.h"

#include "core/base/text/fold.h"
#include "core/councils/councilstorage.h"
#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::councils {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::CouncilTypeRepository)
};

constexpr QStringView kFind = u"SELECT key, name, legal_basis, revision FROM council_type "
                              "WHERE id = :id";
constexpr QStringView kFindByKey = u"SELECT id FROM council_type WHERE key = :key";
constexpr QStringView kIds = u"SELECT id FROM council_type ORDER BY id";

constexpr QStringView kParameters = uR"(
    SELECT id, key, value, source
    FROM council_type_parameter
    WHERE council_type_id = :id
    ORDER BY position)";

constexpr QStringView kColleges = uR"(
    SELECT id, name, kind, share, share_rule, seats
    FROM council_type_college
    WHERE council_type_id = :id
    ORDER BY position)";

constexpr QStringView kFrequencies = uR"(
    SELECT id, body_kind, times, per, source
    FROM council_type_frequency
    WHERE council_type_id = :id
    ORDER BY position)";

constexpr QStringView kCouncils =
    u"SELECT count(*) AS councils FROM council WHERE council_type_id = :id";

Error notFound()
{
    return {ErrorCode::NotFound, Tr::tr("This council type is no longer in the file."), {}};
}

TypeCollege collegeFrom(const storage::Query &row)
{
    return {.id = row.id<RowId>(u"id"),
            .name = row.text(u"name"),
            .kind = kCollegeKindKeys.value(row.text(u"kind")).value_or(CollegeKind::Other),
            .share = row.text(u"share"),
            .shareRule = kShareRuleKeys.value(row.text(u"share_rule")).value_or(ShareRule::None),
            .seats = row.optionalInteger(u"seats")};
}

Frequency frequencyFrom(const storage::Query &row)
{
    return {.id = row.id<RowId>(u"id"),
            .body = kBodyKindKeys.value(row.text(u"body_kind")).value_or(BodyKind::Plenary),
            .times = row.integer(u"times"),
            .per = kPerKeys.value(row.text(u"per")).value_or(Per::Year),
            .source = row.text(u"source")};
}

template <typename Read>
auto readParts(const storage::Database &database, QStringView sql, CouncilTypeId id, Read read)
{
    storage::Query query(database, sql);
    return storage::readAll(query.bind(u":id", id), read);
}

storage::Row collegeRow(const TypeCollege &college)
{
    return collegeColumns(college.name, college.kind, college.share, college.shareRule)
        .set("seats"_L1, college.seats);
}

storage::Row frequencyRow(const Frequency &frequency)
{
    return storage::Row()
        .set("body_kind"_L1, kBodyKindKeys.key(frequency.body))
        .set("times"_L1, frequency.times)
        .set("per"_L1, kPerKeys.key(frequency.per))
        .set("source"_L1, frequency.source);
}

/// Of a type that the office made: nothing else is called so.
QString ownKey()
{
    return u"own."_s + QUuid::createUuid().toString(QUuid::Id128);
}

Result<void> syncParts(storage::Act &act, qint64 id, const CouncilType &type)
{
    const auto parent = "council_type_id"_L1;
    FB_TRY(act.syncRows("council_type_parameter"_L1, parent, id,
                        storage::childRows(type.parameters, parameterColumns)));
    FB_TRY(act.syncRows("council_type_college"_L1, parent, id,
                        storage::childRows(type.colleges, collegeRow)));
    FB_TRY(act.syncRows("council_type_frequency"_L1, parent, id,
                        storage::childRows(type.frequencies, frequencyRow)));
    return {};
}

} // namespace

Result<CouncilType> CouncilTypeRepository::find(CouncilTypeId id) const
{
    storage::Query query(*m_database, kFind);
    FB_TRY(query.bind(u":id", id).exec());
    if (!query.next())
        return notFound();
    FB_TRY_LET(parameters, readParts(*m_database, kParameters, id, parameterFrom));
    FB_TRY_LET(colleges, readParts(*m_database, kColleges, id, collegeFrom));
    FB_TRY_LET(frequencies, readParts(*m_database, kFrequencies, id, frequencyFrom));
    return CouncilType{.id = id,
                       .key = query.text(u"key"),
                       .name = query.text(u"name"),
                       .legalBasis = query.text(u"legal_basis"),
                       .parameters = parameters,
                       .colleges = colleges,
                       .frequencies = frequencies,
                       .revision = query.integer(u"revision")};
}

Result<CouncilType> CouncilTypeRepository::findByKey(const QString &key) const
{
    storage::Query query(*m_database, kFindByKey);
    FB_TRY(query.bind(u":key", key).exec());
    if (!query.next())
        return notFound();
    return find(query.id<CouncilTypeId>(u"id"));
}

Result<QList<CouncilType>> CouncilTypeRepository::list() const
{
    storage::Query query(*m_database, kIds);
    FB_TRY(query.exec());
    QList<CouncilType> types;
    while (query.next()) {
        FB_TRY_LET(type, find(query.id<CouncilTypeId>(u"id")));
        types += type;
    }
    std::ranges::stable_sort(types, lessForReaders, &CouncilType::name);
    return types;
}

Result<CouncilType> CouncilTypeRepository::save(const CouncilType &given) const
{
    CouncilType type = given;
    if (type.key.isEmpty())
        type.key = ownKey();
    FB_TRY(validate(type));
    FB_TRY_LET(act, storage::Act::begin(*m_database, "council_type.save"_L1, "council_type"_L1));
    FB_TRY_LET(stored,
               act.saveRoot(type.id.value(), type.revision,
                            storage::Row()
                                .set("key"_L1, type.key)
                                .set("name"_L1, type.name.simplified())
                                .set("legal_basis"_L1, type.legalBasis)));
    FB_TRY(syncParts(act, stored.id, type));
    FB_TRY(act.commit());
    return find(CouncilTypeId(stored.id));
}

Result<int> CouncilTypeRepository::councilsOf(CouncilTypeId id) const
{
    storage::Query query(*m_database, kCouncils);
    FB_TRY(query.bind(u":id", id).exec());
    return query.next() ? query.integer(u"councils") : 0;
}

Result<void> CouncilTypeRepository::remove(CouncilTypeId id, int revision) const
{
    FB_TRY_LET(councils, councilsOf(id));
    if (councils > 0)
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("%n council(s) follow this type. Give them another type first.",
                            nullptr, councils),
                     {}};
    FB_TRY_LET(act, storage::Act::begin(*m_database, "council_type.remove"_L1, "council_type"_L1));
    FB_TRY(syncParts(act, id.value(), {}));
    FB_TRY(act.removeRoot(id.value(), revision));
    return act.commit();
}

Result<void> loadCouncilTypes(const storage::Database &database, const QByteArray &json)
{
    FB_TRY_LET(types, parseCouncilTypes(json));
    FB_TRY_LET(transaction, storage::Transaction::begin(database));
    const CouncilTypeRepository repository(database);
    for (const CouncilType &type : types) {
        const auto known = repository.findByKey(type.key);
        if (known)
            continue;
        if (known.error().code != ErrorCode::NotFound)
            return known.error();
        FB_TRY(repository.save(type));
    }
    return transaction.commit();
}

Result<void> loadCouncilTypes(const storage::Database &database)
{
    QFile file(u":/presets/council-types.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage, Tr::tr("The list of council types cannot be read."),
                     file.errorString()};
    return loadCouncilTypes(database, file.readAll());
}

} // namespace faubourg::councils
