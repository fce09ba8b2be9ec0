#include "core/people/rollrepository.h"

#include "core/base/text/dates.h"
#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::people {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::people::RollRepository)
};

constexpr QStringView kList = uR"(
    SELECT id, name, format, imported_on, sha256, electors, purged_on, revision
    FROM roll_extract
    ORDER BY imported_on DESC, id DESC)";

constexpr QStringView kFind = uR"(
    SELECT id, name, format, imported_on, sha256, electors, purged_on, revision
    FROM roll_extract
    WHERE id = :id)";

constexpr QStringView kPeople = u"SELECT people FROM roll_extract WHERE id = :id";

constexpr QStringView kSameFile = uR"(
    SELECT imported_on
    FROM roll_extract
    WHERE sha256 = :sha256 AND purged_on IS NULL
    LIMIT 1)";

RollExtract read(const storage::Query &row)
{
    return {.id = row.id<RollExtractId>(u"id"),
            .name = row.text(u"name"),
            .format = kRollFormatKeys.value(row.text(u"format")).value_or(RollFormat::Reu),
            .importedOn = row.date(u"imported_on"),
            .sha256 = row.text(u"sha256"),
            .electors = row.integer(u"electors"),
            .purgedOn = row.date(u"purged_on"),
            .revision = row.integer(u"revision")};
}

} // namespace

Result<RollExtract> RollRepository::find(RollExtractId id) const
{
    storage::Query query(*m_database, kFind);
    FB_TRY(query.bind(u":id", id).exec());
    if (!query.next())
        return Error{
            ErrorCode::NotFound, Tr::tr("This extract of the roll is no longer in the file."), {}};
    return read(query);
}

Result<QList<RollExtract>> RollRepository::list() const
{
    storage::Query query(*m_database, kList);
    return storage::readAll(query, read);
}

Result<QList<Elector>> RollRepository::electors(RollExtractId id) const
{
    FB_TRY_LET(extract, find(id));
    if (extract.purgedOn.isValid())
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("This extract of the roll was purged on %1. Import a new one.")
                         .arg(plainDate(extract.purgedOn)),
                     {}};
    storage::Query query(*m_database, kPeople);
    FB_TRY(query.bind(u":id", id).exec());
    return unpacked(query.next() ? query.bytes(u"people") : QByteArray());
}

Result<RollExtract> RollRepository::add(const RollExtract &extract,
                                        const QList<Elector> &electors) const
{
    FB_TRY_LET(act, storage::Act::begin(*m_database, "roll_extract.import"_L1, "roll_extract"_L1));
    storage::Query known(*m_database, kSameFile);
    FB_TRY(known.bind(u":sha256", extract.sha256).exec());
    if (known.next())
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("This very file was already imported, on %1. Nothing was written.")
                         .arg(plainDate(known.date(u"imported_on"))),
                     {}};
    FB_TRY_LET(stored,
               act.saveRoot(0, 0,
                            storage::Row()
                                .set("name"_L1, extract.name)
                                .set("format"_L1, kRollFormatKeys.key(extract.format))
                                .set("imported_on"_L1, extract.importedOn)
                                .set("sha256"_L1, extract.sha256)
                                .set("electors"_L1, static_cast<int>(electors.size()))
                                .set("people"_L1, packed(electors))));
    FB_TRY(act.commit());
    return find(RollExtractId(stored.id));
}

Result<RollExtract> RollRepository::purge(RollExtractId id, int revision) const
{
    FB_TRY_LET(act, storage::Act::begin(*m_database, "roll_extract.purge"_L1, "roll_extract"_L1));
    FB_TRY(act.saveRoot(id.value(), revision,
                        storage::Row()
                            .set("people"_L1, std::optional<QByteArray>())
                            .set("purged_on"_L1, m_database->clock().today())));
    FB_TRY(act.commit());
    return find(id);
}

} // namespace faubourg::people
