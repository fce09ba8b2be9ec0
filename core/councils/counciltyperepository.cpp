#include "core/councils/counciltyperepository.h"

#include "core/base/text/fold.h"
#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/query.h"

#include <QCoreApplication>
#include <QFile>

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

Error notFound()
{
    return {ErrorCode::NotFound, Tr::tr("This council type is no longer in the file."), {}};
}

Result<void> readParts(const storage::Database &database, CouncilType &type)
{
    storage::Query parameters(database, kParameters);
    FB_TRY(parameters.bind(u":id", type.id).exec());
    while (parameters.next()) {
        type.parameters.append({parameters.id<RowId>(u"id"), parameters.text(u"key"),
                                parameters.text(u"value"), parameters.text(u"source")});
    }
    storage::Query colleges(database, kColleges);
    FB_TRY(colleges.bind(u":id", type.id).exec());
    while (colleges.next()) {
        type.colleges.append(
            {.id = colleges.id<RowId>(u"id"),
             .name = colleges.text(u"name"),
             .kind = kCollegeKindKeys.value(colleges.text(u"kind")).value_or(CollegeKind::Other),
             .share = colleges.text(u"share"),
             .shareRule =
                 kShareRuleKeys.value(colleges.text(u"share_rule")).value_or(ShareRule::None),
             .seats = colleges.optionalInteger(u"seats")});
    }
    storage::Query frequencies(database, kFrequencies);
    FB_TRY(frequencies.bind(u":id", type.id).exec());
    while (frequencies.next()) {
        type.frequencies.append(
            {.id = frequencies.id<RowId>(u"id"),
             .body =
                 kBodyKindKeys.value(frequencies.text(u"body_kind")).value_or(BodyKind::Plenary),
             .times = frequencies.integer(u"times"),
             .per = kPerKeys.value(frequencies.text(u"per")).value_or(Per::Year),
             .source = frequencies.text(u"source")});
    }
    return {};
}

QList<storage::ChildRow> parameterRows(const CouncilType &type)
{
    QList<storage::ChildRow> rows;
    for (const auto &[id, key, value, source] : type.parameters) {
        rows.append(
            {id.value(),
             storage::Row().set("key"_L1, key).set("value"_L1, value).set("source"_L1, source)});
    }
    return rows;
}

QList<storage::ChildRow> collegeRows(const CouncilType &type)
{
    QList<storage::ChildRow> rows;
    for (const TypeCollege &college : type.colleges) {
        rows.append({college.id.value(),
                     storage::Row()
                         .set("name"_L1, college.name)
                         .set("kind"_L1, kCollegeKindKeys.key(college.kind))
                         .set("share"_L1, college.share)
                         .set("share_rule"_L1, kShareRuleKeys.key(college.shareRule))
                         .set("seats"_L1, college.seats)});
    }
    return rows;
}

QList<storage::ChildRow> frequencyRows(const CouncilType &type)
{
    QList<storage::ChildRow> rows;
    for (const Frequency &frequency : type.frequencies) {
        rows.append({frequency.id.value(),
                     storage::Row()
                         .set("body_kind"_L1, kBodyKindKeys.key(frequency.body))
                         .set("times"_L1, frequency.times)
                         .set("per"_L1, kPerKeys.key(frequency.per))
                         .set("source"_L1, frequency.source)});
    }
    return rows;
}

Result<void> syncParts(storage::Act &act, qint64 id, const CouncilType &type)
{
    const auto parent = "council_type_id"_L1;
    FB_TRY(act.syncRows("council_type_parameter"_L1, parent, id, parameterRows(type)));
    FB_TRY(act.syncRows("council_type_college"_L1, parent, id, collegeRows(type)));
    FB_TRY(act.syncRows("council_type_frequency"_L1, parent, id, frequencyRows(type)));
    return {};
}

} // namespace

Result<CouncilType> CouncilTypeRepository::find(CouncilTypeId id) const
{
    storage::Query query(*m_database, kFind);
    FB_TRY(query.bind(u":id", id).exec());
    if (!query.next())
        return notFound();
    CouncilType type{.id = id,
                     .key = query.text(u"key"),
                     .name = query.text(u"name"),
                     .legalBasis = query.text(u"legal_basis"),
                     .parameters = {},
                     .colleges = {},
                     .frequencies = {},
                     .revision = query.integer(u"revision")};
    FB_TRY(readParts(*m_database, type));
    return type;
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

Result<CouncilType> CouncilTypeRepository::save(const CouncilType &type) const
{
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

Result<void> CouncilTypeRepository::remove(CouncilTypeId id, int revision) const
{
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
