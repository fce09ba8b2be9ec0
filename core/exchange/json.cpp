#include "core/exchange/json.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTime>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

namespace {

using reports::CellType;

QString euros(const QVariant &cents)
{
    return QString::number(static_cast<double>(cents.toLongLong()) / 100, 'f', 2);
}

QString plainText(const QVariant &value, CellType type)
{
    if (!value.isValid() || value.isNull())
        return {};
    switch (type) {
    case CellType::Money:
        return euros(value);
    case CellType::Date:
        return value.toDate().toString(Qt::ISODate);
    case CellType::Time:
        return value.toTime().toString(u"HH:mm"_s);
    case CellType::Flag:
        return value.toBool() ? u"true"_s : u"false"_s;
    default:
        return value.toString();
    }
}

QJsonValue jsonValue(const QVariant &value, CellType type)
{
    const QString text = plainText(value, type);
    switch (type) {
    case CellType::Text:
        return text;
    case CellType::Flag:
        return value.toBool();
    case CellType::Integer:
    case CellType::Id:
        return text.isEmpty() ? QJsonValue() : QJsonValue(value.toLongLong());
    case CellType::Decimal:
    case CellType::Money:
        return text.isEmpty() ? QJsonValue() : QJsonValue(text.toDouble());
    case CellType::Date:
    case CellType::Time:
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray toJson(const reports::Listing &listing)
{
    QJsonArray rows;
    for (const QVariantList &cells : listing.rows) {
        QJsonObject row;
        for (qsizetype index = 0; index < listing.columns.size(); ++index) {
            const reports::Column &column = listing.columns.at(index);
            row.insert(column.key, jsonValue(cells.value(index), column.type));
        }
        rows += row;
    }
    return QJsonDocument(rows).toJson();
}

QString toTsv(const reports::Listing &listing)
{
    QStringList keys;
    for (const reports::Column &column : listing.columns)
        keys += column.key;
    QString text = keys.join(u'\t') + u'\n';
    for (const QVariantList &row : listing.rows) {
        QStringList cells;
        for (qsizetype index = 0; index < listing.columns.size(); ++index)
            cells += plainText(row.value(index), listing.columns.at(index).type)
                         .replace(u'\t', u' ')
                         .replace(u'\n', u' ');
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace faubourg::exchange
