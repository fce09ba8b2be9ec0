#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QVariant>

namespace faubourg::storage {
class Database;
}

namespace faubourg::reports {

/// How a cell is written: the type decides alignment, number format and JSON form.
enum class CellType { Text, Integer, Decimal, Money, Date, Time, Flag, Id };

struct Column
{
    QString key;     ///< stable English snake_case, for JSON and machines
    QString heading; ///< translated, for people
    CellType type = CellType::Text;
};

/// A flat table of one kind of record: what `list` prints and `export` writes.
/// Cells: Text QString · Integer and Id qint64 · Decimal QString with a point ·
/// Money qint64 cents · Date QDate · Time QTime · Flag bool; invalid is empty.
struct Listing
{
    QString kind;
    QString title;
    QList<Column> columns;
    QList<QVariantList> rows;
};

/// What narrows a listing; an unset member narrows nothing.
struct ListingFilter
{
    CouncilId council;
    SessionId session;
    QuartierId quartier;
    PersonId person;
    ActionId action;
    std::optional<int> year;
    QDate from; ///< inclusive
    QDate to;   ///< inclusive
    QString state;
    QStringList stations = {}; ///< polling stations of the roll
    QStringList streets = {};
    std::optional<int> minAge = std::nullopt; ///< today, inclusive
    std::optional<int> maxAge = std::nullopt;
};

/// One kind of listing and the filters it understands (`council`, `year`…).
struct ListingKind
{
    QString key;
    QString label;
    QStringList filters;
    Result<Listing> (*make)(const storage::Database &, const ListingFilter &, QDate today);
};

/// Every kind, in the order help shows them.
QList<ListingKind> listingKinds();

/// InvalidInput when no kind has that key; the message names the known ones.
Result<Listing> makeListing(const storage::Database &database, const QString &kind,
                            const ListingFilter &filter, QDate today);

// Cells from typed values.
inline QVariant cell(const QString &text)
{
    return text;
}
inline QVariant cell(int number)
{
    return qint64(number);
}
inline QVariant cell(bool flag)
{
    return flag;
}
inline QVariant cell(QDate date)
{
    return date.isValid() ? QVariant(date) : QVariant();
}
inline QVariant cell(QTime time)
{
    return time.isValid() ? QVariant(time) : QVariant();
}
inline QVariant cell(Money money)
{
    return money.cents();
}
template <typename Tag>
QVariant cell(Id<Tag> id)
{
    return id.isValid() ? QVariant(id.value()) : QVariant();
}
template <typename T>
QVariant cell(const std::optional<T> &value)
{
    return value ? cell(*value) : QVariant();
}

} // namespace faubourg::reports
