#include "core/exchange/csv/csvwriter.h"

#include "core/exchange/csv/formulaguard.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

namespace {

using reports::CellType;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::exchange::CsvWriter)
};

QString quoted(const QString &text)
{
    static constexpr QStringView kSpecial = u";\"\r\n";
    for (const QChar special : kSpecial) {
        if (text.contains(special))
            return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
    }
    return text;
}

QString euros(qint64 cents)
{
    const qint64 magnitude = std::abs(cents);
    return u"%1%2,%3"_s.arg(cents < 0 ? u"-"_s : QString())
        .arg(magnitude / 100)
        .arg(magnitude % 100, 2, 10, QChar(u'0'));
}

QString cellText(const QVariant &value, CellType type)
{
    if (!value.isValid() || value.isNull())
        return {};
    switch (type) {
    case CellType::Money:
        return euros(value.toLongLong());
    case CellType::Decimal:
        return value.toString().replace(u'.', u',');
    case CellType::Date:
        return value.toDate().toString(u"dd/MM/yyyy"_s);
    case CellType::Time:
        return value.toTime().toString(u"HH:mm"_s);
    case CellType::Flag:
        return value.toBool() ? Tr::tr("yes") : Tr::tr("no");
    case CellType::Integer:
    case CellType::Id:
        return value.toString();
    case CellType::Text:
        return quoted(guardedAgainstFormulas(value.toString()));
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray toCsv(const reports::Listing &listing)
{
    QStringList lines;
    QStringList headings;
    for (const reports::Column &column : listing.columns)
        headings += quoted(guardedAgainstFormulas(column.heading));
    lines += headings.join(u';');
    for (const QVariantList &row : listing.rows) {
        QStringList cells;
        for (qsizetype column = 0; column < listing.columns.size(); ++column)
            cells += cellText(row.value(column), listing.columns.at(column).type);
        lines += cells.join(u';');
    }
    return QByteArray("\xEF\xBB\xBF") + lines.join(u"\r\n"_s).toUtf8() + "\r\n";
}

} // namespace faubourg::exchange
