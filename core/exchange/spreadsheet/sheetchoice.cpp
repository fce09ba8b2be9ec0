#include "core/exchange/spreadsheet/sheetchoice.h"

#include "core/base/text/fold.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::exchange::Spreadsheet)
};

} // namespace

Result<SheetEntry> chosenSheet(const QList<SheetEntry> &sheets, const QString &name)
{
    if (sheets.isEmpty())
        return Error{ErrorCode::InvalidInput, Tr::tr("The workbook holds no sheet of cells."), {}};
    const QString folded = foldForSearch(name);
    const auto found = std::ranges::find_if(sheets, [&](const SheetEntry &sheet) {
        return name.isEmpty() ? !sheet.isHidden : foldForSearch(sheet.name) == folded;
    });
    if (found != sheets.end())
        return *found;
    if (name.isEmpty())
        return sheets.first();
    return Error{ErrorCode::InvalidInput,
                 Tr::tr("There is no sheet “%1” in the file. It holds: %2.")
                     .arg(name, sheetNames(sheets).join(u", "_s)),
                 {}};
}

QStringList sheetNames(const QList<SheetEntry> &sheets)
{
    QStringList names;
    for (const SheetEntry &sheet : sheets)
        names += sheet.name;
    return names;
}

Error unreadablePart(const QString &part, const QString &detail)
{
    return {ErrorCode::InvalidInput,
            Tr::tr("The workbook is damaged: its cells cannot be read. Open it, save it again, "
                   "then choose the new file."),
            part + u": "_s + detail};
}

} // namespace faubourg::exchange
