#include "ui/base/windownotifier.h"

#include "ui/base/band.h"

namespace faubourg::ui {

WindowNotifier::WindowNotifier() = default;
WindowNotifier::~WindowNotifier() = default;

void WindowNotifier::setLine(Band *line)
{
    m_line = line;
}

void WindowNotifier::done(const QString &text, const QList<NoticeAction> &actions)
{
    if (m_line)
        m_line->showNotice(Sign::Met, text, actions);
}

void WindowNotifier::report(const Error &error)
{
    if (!error.detail.isEmpty())
        qWarning("%s", qUtf8Printable(error.detail));
    if (m_line)
        m_line->showNotice(Sign::Broken, error.message);
}

} // namespace faubourg::ui
