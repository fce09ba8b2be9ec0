#include "core/exchange/spreadsheet/xlsx.h"

#include "core/exchange/spreadsheet/sheetname.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

namespace {

using reports::CellType;
using reports::Listing;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::exchange::Xlsx)
};

constexpr double kNarrowest = 9;
constexpr double kWidest = 60;

struct Formats
{
    explicit Formats(lxw_workbook *workbook)
        : heading(workbook_add_format(workbook))
        , text(workbook_add_format(workbook))
        , money(workbook_add_format(workbook))
        , date(workbook_add_format(workbook))
        , time(workbook_add_format(workbook))
    {
        format_set_bold(heading);
        format_set_text_wrap(heading);
        format_set_bg_color(heading, 0xE8EDF3);
        format_set_bottom(heading, LXW_BORDER_THIN);
        format_set_align(text, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format(money, "#,##0.00\\ \"€\"");
        format_set_num_format(date, "dd/mm/yyyy");
        format_set_num_format(time, "hh:mm");
    }

    lxw_format *heading;
    lxw_format *text;
    lxw_format *money;
    lxw_format *date;
    lxw_format *time;
};

/// One cell to fill.
struct Cell
{
    lxw_worksheet *sheet;
    lxw_row_t row;
    lxw_col_t column;
};

void writeText(const Cell &cell, const QString &text, lxw_format *format)
{
    worksheet_write_string(cell.sheet, cell.row, cell.column, text.toUtf8().constData(), format);
}

void writeDate(const Cell &cell, QDate date, lxw_format *format)
{
    lxw_datetime value{date.year(), date.month(), date.day(), 0, 0, 0};
    worksheet_write_datetime(cell.sheet, cell.row, cell.column, &value, format);
}

void writeTime(const Cell &cell, QTime time, lxw_format *format)
{
    lxw_datetime value{0, 0, 0, time.hour(), time.minute(), 0};
    worksheet_write_datetime(cell.sheet, cell.row, cell.column, &value, format);
}

void writeNumber(const Cell &cell, double number, lxw_format *format)
{
    worksheet_write_number(cell.sheet, cell.row, cell.column, number, format);
}

void writeValue(const Cell &cell, const QVariant &value, CellType type, const Formats &formats)
{
    if (!value.isValid() || value.isNull())
        return;
    switch (type) {
    case CellType::Money:
        return writeNumber(cell, static_cast<double>(value.toLongLong()) / 100, formats.money);
    case CellType::Integer:
    case CellType::Id:
        return writeNumber(cell, static_cast<double>(value.toLongLong()), nullptr);
    case CellType::Decimal:
        if (!value.toString().isEmpty())
            writeNumber(cell, value.toString().toDouble(), nullptr);
        return;
    case CellType::Date:
        return writeDate(cell, value.toDate(), formats.date);
    case CellType::Time:
        return writeTime(cell, value.toTime(), formats.time);
    case CellType::Flag:
        return writeText(cell, value.toBool() ? Tr::tr("yes") : Tr::tr("no"), formats.text);
    case CellType::Text:
        return writeText(cell, value.toString(), formats.text);
    }
}

double columnWidth(const Listing &listing, qsizetype column)
{
    auto longest = static_cast<double>(listing.columns.at(column).heading.size());
    for (const QVariantList &row : listing.rows)
        longest = std::max(longest, static_cast<double>(row.value(column).toString().size()));
    return std::clamp(longest + 2, kNarrowest, kWidest);
}

void writeSheet(lxw_worksheet *sheet, const Listing &listing, const Formats &formats)
{
    for (qsizetype index = 0; index < listing.columns.size(); ++index) {
        const auto column = static_cast<lxw_col_t>(index);
        worksheet_set_column(sheet, column, column, columnWidth(listing, index), nullptr);
        writeText({sheet, 0, column}, listing.columns.at(index).heading, formats.heading);
    }
    lxw_row_t row = 1;
    for (const QVariantList &cells : listing.rows) {
        for (qsizetype index = 0; index < listing.columns.size(); ++index)
            writeValue({sheet, row, static_cast<lxw_col_t>(index)}, cells.value(index),
                       listing.columns.at(index).type, formats);
        ++row;
    }
    worksheet_freeze_panes(sheet, 1, 0);
    if (!listing.columns.isEmpty())
        worksheet_autofilter(sheet, 0, 0, row - 1,
                             static_cast<lxw_col_t>(listing.columns.size() - 1));
}

Error failure(const QString &detail)
{
    return {ErrorCode::Storage,
            Tr::tr("The spreadsheet could not be prepared: the temporary folder does not accept "
                   "writing or is full."),
            detail};
}

} // namespace

Result<QByteArray> toXlsx(const QList<Listing> &sheets)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(folder.errorString());
    const QString path = folder.filePath(u"sheets.xlsx"_s);
    lxw_workbook *workbook = workbook_new(QFile::encodeName(path).constData());
    const Formats formats(workbook);
    QStringList names;
    for (const Listing &listing : sheets) {
        names += sheetName(listing.title, names);
        writeSheet(workbook_add_worksheet(workbook, names.last().toUtf8().constData()), listing,
                   formats);
    }
    if (const lxw_error error = workbook_close(workbook); error != LXW_NO_ERROR)
        return failure(QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString());
    return file.readAll();
}

} // namespace faubourg::exchange
