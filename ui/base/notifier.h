#pragma once

#include "core/base/error.h"

#include <QList>

#include <functional>

namespace faubourg::ui {

/// A button beside a notice: "Undo", "Show".
struct NoticeAction
{
    QString text;
    std::function<void()> run;
};

/// How the interface speaks to the user, never by a modal box. Tests pass a
/// recording one.
class Notifier
{
public:
    Notifier() = default;
    Q_DISABLE_COPY_MOVE(Notifier)
    virtual ~Notifier() = default;

    /// An act was done; shown until the next one.
    virtual void done(const QString &text, const QList<NoticeAction> &actions = {}) = 0;
    /// An act was refused or failed: message shown, detail logged.
    virtual void report(const Error &error) = 0;
};

} // namespace faubourg::ui
