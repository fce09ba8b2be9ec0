#pragma once

#include "core/documents/documentkinds.h"

namespace faubourg::ui {

/// A record that a document can be about.
struct SubjectRow
{
    qint64 id = 0;
    QString name;
    QString detail;
};

/// The records that documents of `selector` can be about: sessions the nearest first, years
/// the newest first, others by name.
Result<QList<SubjectRow>> subjectRows(const storage::Database &database,
                                      documents::Selector selector, QDate today);
/// `id` as the documents take it.
documents::Selection selectionOf(documents::Selector selector, qint64 id);
/// "Session", "Year".
QString selectorTitle(documents::Selector selector);
/// What is said while the file holds no such record.
QString emptySentence(documents::Selector selector);

} // namespace faubourg::ui
