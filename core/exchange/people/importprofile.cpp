#include "core/exchange/people/importprofile.h"

#include "core/base/text/fold.h"
#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::exchange::ImportProfile)
};

constexpr QStringView kList = uR"(
    SELECT id, kind, name, revision
    FROM import_profile
    WHERE kind = :kind
    ORDER BY name)";

constexpr QStringView kColumns = uR"(
    SELECT heading, field
    FROM import_profile_column
    WHERE import_profile_id = :id
    ORDER BY position)";

ImportProfile read(const storage::Query &row)
{
    return {.id = row.id<ImportProfileId>(u"id"),
            .kind = row.text(u"kind"),
            .name = row.text(u"name"),
            .columns = {},
            .revision = row.integer(u"revision")};
}

/// In the order of their headings, so that saving twice changes nothing.
QList<storage::ChildRow> columnRows(const QHash<QString, QString> &columns)
{
    QStringList headings = columns.keys();
    headings.sort();
    QList<storage::ChildRow> rows;
    for (const QString &heading : std::as_const(headings))
        rows += storage::ChildRow{
            0, storage::Row().set("heading"_L1, heading).set("field"_L1, columns.value(heading))};
    return rows;
}

} // namespace

std::optional<ImportProfile> fitting(const QList<ImportProfile> &profiles,
                                     const QStringList &headings)
{
    QStringList there;
    for (const QString &heading : headings)
        there += foldForSearch(heading);
    std::optional<ImportProfile> best;
    for (const ImportProfile &profile : profiles) {
        const QStringList wanted = profile.columns.keys();
        const bool fits =
            !wanted.isEmpty() && std::ranges::all_of(wanted, [&there](const QString &heading) {
                return there.contains(foldForSearch(heading));
            });
        if (fits && (!best || profile.columns.size() > best->columns.size()))
            best = profile;
    }
    return best;
}

Result<QList<ImportProfile>> ImportProfileRepository::list(const QString &kind) const
{
    storage::Query query(*m_database, kList);
    FB_TRY_LET(profiles, storage::readAll(query.bind(u":kind", kind), read));
    for (ImportProfile &profile : profiles) {
        storage::Query columns(*m_database, kColumns);
        FB_TRY(storage::forEachRow(
            columns.bind(u":id", profile.id), [&profile](const storage::Query &row) {
                profile.columns.insert(row.text(u"heading"), row.text(u"field"));
            }));
    }
    return profiles;
}

Result<ImportProfile> ImportProfileRepository::save(ImportProfile profile) const
{
    profile.name = profile.name.simplified();
    if (profile.name.isEmpty())
        return Error{ErrorCode::InvalidInput, Tr::tr("Give the profile a name."), {}};
    FB_TRY_LET(act,
               storage::Act::begin(*m_database, "import_profile.save"_L1, "import_profile"_L1));
    FB_TRY_LET(known, list(profile.kind));
    const auto same = std::ranges::find(known, profile.name, &ImportProfile::name);
    if (same != known.end()) {
        profile.id = same->id;
        profile.revision = same->revision;
    }
    FB_TRY_LET(
        stored,
        act.saveRoot(profile.id.value(), profile.revision,
                     storage::Row().set("kind"_L1, profile.kind).set("name"_L1, profile.name)));
    // Anew: a heading stands once in a profile, and rows moved about would stand there twice.
    FB_TRY(act.syncRows("import_profile_column"_L1, "import_profile_id"_L1, stored.id, {}));
    FB_TRY(act.syncRows("import_profile_column"_L1, "import_profile_id"_L1, stored.id,
                        columnRows(profile.columns)));
    FB_TRY(act.commit());
    profile.id = ImportProfileId(stored.id);
    profile.revision = stored.revision;
    return profile;
}

} // namespace faubourg::exchange
