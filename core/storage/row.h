#pragma once

#include "core/storage/query.h"

#include <QList>

#include <utility>

namespace faubourg::storage {

/// The columns a repository writes for one thing, in order, without id and revision:
/// `Row().set("name"_L1, council.name).set("created_on"_L1, council.createdOn)`.
class Row
{
public:
    using Field = std::pair<QLatin1StringView, QVariant>;

    template <typename T>
    Row &set(QLatin1StringView column, const T &value)
    {
        m_fields.append({column, toColumn(value)});
        return *this;
    }

    const QList<Field> &fields() const { return m_fields; }

private:
    QList<Field> m_fields;
};

/// A child row of an aggregate; id 0 when it is not stored yet.
struct ChildRow
{
    qint64 id = 0;
    Row row;
};

} // namespace faubourg::storage
