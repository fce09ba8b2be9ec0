#include "core/office/parameterrepository.h"

#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::office {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::office::ParameterRepository)
};

constexpr QStringView kFind = uR"(
    SELECT id, key, label, value, origin, unit, source, source_date, revision
    FROM parameter
    WHERE key = :key)";

constexpr QStringView kList = uR"(
    SELECT id, key, label, value, origin, unit, source, source_date, revision
    FROM parameter
    ORDER BY key)";

Parameter read(const storage::Query &row)
{
    return {.id = row.id<RowId>(u"id"),
            .key = row.text(u"key"),
            .label = row.text(u"label"),
            .value = row.text(u"value"),
            .origin = row.text(u"origin"),
            .unit = row.text(u"unit"),
            .source = row.text(u"source"),
            .sourceDate = row.date(u"source_date"),
            .revision = row.integer(u"revision")};
}

storage::Row columns(const Parameter &parameter)
{
    return storage::Row()
        .set("key"_L1, parameter.key)
        .set("label"_L1, parameter.label)
        .set("value"_L1, parameter.value.trimmed())
        .set("origin"_L1, parameter.origin)
        .set("unit"_L1, parameter.unit)
        .set("source"_L1, parameter.source)
        .set("source_date"_L1, parameter.sourceDate);
}

/// `stored` with what a newer list says of it.
Parameter updated(Parameter stored, const Parameter &shipped)
{
    if (!isChanged(stored))
        stored.value = shipped.value;
    stored.label = shipped.label;
    stored.origin = shipped.origin;
    stored.unit = shipped.unit;
    stored.source = shipped.source;
    stored.sourceDate = shipped.sourceDate;
    return stored;
}

} // namespace

Result<Parameter> ParameterRepository::find(const QString &key) const
{
    storage::Query query(*m_database, kFind);
    FB_TRY(query.bind(u":key", key).exec());
    if (!query.next())
        return Error{
            ErrorCode::NotFound, Tr::tr("The setting “%1” is not in the file.").arg(key), {}};
    return read(query);
}

Result<int> ParameterRepository::integer(const QString &key) const
{
    FB_TRY_LET(parameter, find(key));
    bool ok = false;
    const int number = parameter.value.toInt(&ok);
    if (!ok)
        return Error{
            ErrorCode::InvalidInput,
            Tr::tr("“%1” is not a whole number. Correct it in the settings.").arg(parameter.label),
            {}};
    return number;
}

Result<QString> ParameterRepository::text(const QString &key) const
{
    FB_TRY_LET(parameter, find(key));
    return parameter.value;
}

Result<QList<Parameter>> ParameterRepository::list() const
{
    storage::Query query(*m_database, kList);
    return storage::readAll(query, read);
}

Result<Parameter> ParameterRepository::save(const Parameter &parameter) const
{
    FB_TRY(validate(parameter));
    FB_TRY(storage::Act::saveAlone(*m_database, "parameter.save"_L1, "parameter"_L1,
                                   {parameter.id.value(), parameter.revision}, columns(parameter)));
    return find(parameter.key);
}

Result<Parameter> ParameterRepository::revert(const QString &key, int revision) const
{
    FB_TRY_LET(parameter, find(key));
    parameter.revision = revision;
    parameter.value = parameter.origin;
    return save(parameter);
}

Result<void> ParameterRepository::seed(const QList<Parameter> &shipped) const
{
    FB_TRY_LET(act, storage::Act::begin(*m_database, "parameter.seed"_L1, "parameter"_L1));
    for (const Parameter &parameter : shipped) {
        const auto stored = find(parameter.key);
        if (!stored && stored.error().code != ErrorCode::NotFound)
            return stored.error();
        if (!stored) {
            FB_TRY(act.insertRow("parameter"_L1, 0, columns(parameter)));
            continue;
        }
        const Parameter newer = updated(*stored, parameter);
        if (newer != *stored)
            FB_TRY(act.saveRoot(newer.id.value(), newer.revision, columns(newer)));
    }
    return act.commit();
}

Result<void> seedParameters(const storage::Database &database)
{
    QFile file(u":/presets/parameters.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage, Tr::tr("The list of delays cannot be read."),
                     file.errorString()};
    FB_TRY_LET(shipped, parseParameters(file.readAll()));
    return ParameterRepository(database).seed(shipped);
}

} // namespace faubourg::office
