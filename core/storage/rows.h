#pragma once

#include "core/base/text/fold.h"
#include "core/storage/row.h"

namespace faubourg::storage {

// The loops that every repository needs around its statements and its parts.

/// Run `query` and hand each of its rows to `visit`.
template <typename Visit>
Result<void> forEachRow(Query &query, Visit visit)
{
    FB_TRY(query.exec());
    while (query.next())
        visit(std::as_const(query));
    return {};
}

/// What `query` selects, each row made by `read`.
template <typename Read>
auto readAll(Query &query, Read read) -> Result<QList<decltype(read(std::as_const(query)))>>
{
    QList<decltype(read(std::as_const(query)))> things;
    FB_TRY(forEachRow(query, [&](const Query &row) { things += read(row); }));
    return things;
}

/// The same of the rows whose column search_text answers `words`.
template <typename Read>
auto readMatching(Query &query, const QString &words, Read read)
    -> Result<QList<decltype(read(std::as_const(query)))>>
{
    QList<decltype(read(std::as_const(query)))> things;
    FB_TRY(forEachRow(query, [&](const Query &row) {
        if (matchesWords(row.text(u"search_text"), words))
            things += read(row);
    }));
    return things;
}

/// The parts of an aggregate as child rows, in their order; `columns` makes the row of one.
template <typename Part, typename Columns>
QList<ChildRow> childRows(const QList<Part> &parts, Columns columns)
{
    QList<ChildRow> rows;
    for (const Part &part : parts)
        rows += ChildRow{part.id.value(), columns(part)};
    return rows;
}

} // namespace faubourg::storage
