#include "core/exchange/spreadsheet/spreadsheet.h"

#include "core/exchange/csv/csvtable.h"
#include "core/exchange/spreadsheet/odsreader.h"
#include "core/exchange/spreadsheet/xlsxreader.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::exchange::Spreadsheet)
};

constexpr qint64 kMaxFile = qint64(100) * 1024 * 1024;

Error refusal(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

Result<Sheet> readArchive(const QByteArray &bytes, const QString &name)
{
    FB_TRY_LET(archive, ZipReader::open(bytes));
    if (archive.contains(u"content.xml"_s))
        return readOds(archive, name);
    if (archive.contains(u"xl/workbook.xml"_s))
        return readXlsx(archive, name);
    return refusal(Tr::tr("This file is neither an Excel workbook (.xlsx) nor an OpenDocument "
                          "spreadsheet (.ods). Save it as one of them, or as CSV."));
}

} // namespace

Result<Sheet> readSheet(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > kMaxFile)
        return refusal(Tr::tr("The file is larger than 100 MB. Keep only the rows and columns that "
                              "are needed, then save it again."));
    if (bytes.startsWith("PK"))
        return readArchive(bytes, name);
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return refusal(Tr::tr("This workbook is locked by a password, or of Excel’s old kind "
                              "(.xls). Open it, save it without password as .xlsx, then choose it "
                              "again."));
    FB_TRY_LET(table, readCsv(bytes));
    return Sheet{.table = std::move(table), .name = {}, .others = {}};
}

} // namespace faubourg::exchange
