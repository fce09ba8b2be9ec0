#pragma once

#include "core/sessions/session.h"

#include <QWidget>

class QLineEdit;

namespace faubourg::ui {

/// Takes the minutes down as people speak: type a sentence, then one key says what it is.
/// Enter repeats the kind of the line before.
class EntryLine final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryLine(QWidget *parent = nullptr);

signals:
    void entered(faubourg::sessions::EntryKind kind, const QString &text);

private:
    void enter(sessions::EntryKind kind);

    QLineEdit *m_line;
    sessions::EntryKind m_last = sessions::EntryKind::Information;
};

} // namespace faubourg::ui
