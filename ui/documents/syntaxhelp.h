#pragma once

#include <QTreeWidget>

namespace faubourg::ui {

/// How a template is written: what one types, and what it gives. Enter or a double click
/// inserts it.
class SyntaxHelp final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit SyntaxHelp(QWidget *parent = nullptr);

signals:
    void sampleChosen(const QString &text);

private:
    void add(const QString &sample, const QString &gives);
};

} // namespace faubourg::ui
