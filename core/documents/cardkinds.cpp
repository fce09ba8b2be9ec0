#include "core/documents/carddocuments.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::DocumentKinds)
};

/// Cards and labels differ by their templates alone, which bear the names of their kinds.
template <const char *Name,
          Result<Prepared> (*Prepare)(const storage::Database &, const Selection &,
                                      const DocumentOptions &, const QString &)>
DocumentKind kind(const QString &label, QList<FieldInfo> (*fields)())
{
    const auto prepare = [](const storage::Database &database, const Selection &selection,
                            const DocumentOptions &options) {
        return Prepare(database, selection, options, QString::fromLatin1(Name));
    };
    const QString name = QString::fromLatin1(Name);
    return {name, label, Selector::Session, name, fields, prepare, Selector::Council};
}

// NOLINTBEGIN(modernize-avoid-c-arrays): template arguments of kind()
constexpr char kNameCards[] = "name-cards";
constexpr char kBadges[] = "badges";
constexpr char kLabels[] = "labels";
constexpr char kSmallLabels[] = "labels-small";
// NOLINTEND(modernize-avoid-c-arrays)

} // namespace

QList<DocumentKind> cardKinds()
{
    return {
        kind<kNameCards, &nameCards>(Tr::tr("Name cards for the table"), &cardFieldInfos),
        kind<kBadges, &nameCards>(Tr::tr("Badges"), &cardFieldInfos),
        kind<kLabels, &addressLabels>(Tr::tr("Address labels, 14 a page"), &labelFieldInfos),
        kind<kSmallLabels, &addressLabels>(Tr::tr("Address labels, 24 a page"), &labelFieldInfos),
    };
}

} // namespace faubourg::documents
