#include "core/exchange/export.h"

#include "core/exchange/csv/csvwriter.h"
#include "core/exchange/json.h"
#include "core/exchange/spreadsheet/ods.h"
#include "core/exchange/spreadsheet/xlsx.h"
#include "core/storage/atomicfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace faubourg::exchange {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::exchange::Export)
};

Result<QByteArray> content(const QList<reports::Listing> &listings, const QString &format)
{
    if (format == u"csv")
        return toCsv(listings.value(0));
    if (format == u"json")
        return toJson(listings.value(0));
    if (format == u"xlsx")
        return toXlsx(listings);
    if (format == u"ods")
        return toOds(listings);
    return Error{ErrorCode::Usage,
                 Tr::tr("The format “%1” is not known here. Name a file that ends in .csv, .xlsx, "
                        ".ods or .json.")
                     .arg(format),
                 {}};
}

} // namespace

Result<void> exportListings(const QList<reports::Listing> &listings, const QString &path)
{
    FB_TRY_LET(bytes, content(listings, QFileInfo(path).suffix().toLower()));
    return storage::AtomicFile::write(path, bytes);
}

} // namespace faubourg::exchange
