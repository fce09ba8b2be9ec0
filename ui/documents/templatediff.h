#pragma once

#include "core/base/text/linediff.h"

#include <QPlainTextEdit>

namespace faubourg::ui {

/// Two texts compared line by line: "− " goes, "+ " comes, each on its tint; long stretches
/// alike are left out.
class TemplateDiff final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TemplateDiff(QWidget *parent = nullptr);

    void compare(const QString &before, const QString &after);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    QList<DiffLine> m_lines; ///< as shown
};

} // namespace faubourg::ui
