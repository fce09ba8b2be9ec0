#pragma once

#include "ui/base/notifier.h"

#include <QPointer>

namespace faubourg::ui {

class Band;

/// The result line at the bottom of a window. It stays until the next act.
class WindowNotifier final : public Notifier
{
public:
    WindowNotifier();
    ~WindowNotifier() override;

    /// The window that is open now lends its line.
    void setLine(Band *line);
    void done(const QString &text, const QList<NoticeAction> &actions = {}) override;
    void report(const Error &error) override;

private:
    QPointer<Band> m_line;
};

} // namespace faubourg::ui
