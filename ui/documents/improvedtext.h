#pragma once

#include "core/documents/templatestore.h"

#include <QWidget>

class QComboBox;

namespace faubourg::ui {

class TemplateDiff;

/// What a shipped text that improved would change: against the office's own, or against the
/// text that the office had started from.
class ImprovedText final : public QWidget
{
    Q_OBJECT

public:
    explicit ImprovedText(QWidget *parent = nullptr);

    void compare(const documents::DocumentTemplate &own, const QString &improved);
    TemplateDiff *differences() const { return m_differences; }

signals:
    void closed();

private:
    void show();

    documents::DocumentTemplate m_own;
    QString m_improved;
    QComboBox *m_against;
    TemplateDiff *m_differences;
};

} // namespace faubourg::ui
