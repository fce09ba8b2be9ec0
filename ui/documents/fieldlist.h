#pragma once

#include "core/documents/template/value.h"

#include <QTreeWidget>

namespace faubourg::ui {

/// The fields that a document offers to its template, in words: Enter or a double click
/// inserts one.
class FieldList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FieldList(QWidget *parent = nullptr);

    void setFields(const QList<documents::FieldInfo> &fields);
    /// Show the fields that these words tell of, with what they stand in; all when empty.
    void setWords(const QString &words);

signals:
    /// The text to insert, as the language of templates writes the field.
    void fieldChosen(const QString &text);

private:
    void add(QTreeWidgetItem *parent, const documents::FieldInfo &field);
};

} // namespace faubourg::ui
