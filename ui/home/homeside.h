#pragma once

#include "ui/base/page.h"
#include "ui/shell/history.h"

class QVBoxLayout;

namespace faubourg::ui {

class Workspace;

/// Beside the morning queue: the next sessions, how the councils stand, and the records seen
/// last. Each line leads to its page.
class HomeSide final : public QWidget
{
    Q_OBJECT

public:
    explicit HomeSide(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();
    /// The records seen last, alone: they change at each step.
    void refreshVisits();

signals:
    void recordWanted(const QString &kind, qint64 id);
    void goTo(const faubourg::ui::Location &location);

private:
    QVBoxLayout *addSection(const QString &title);
    static void clear(QVBoxLayout *section);
    void addLine(QVBoxLayout *section, const QIcon &icon, const QString &text,
                 std::function<void()> run);
    void addSentence(QVBoxLayout *section, const QString &text);
    void showSessions();
    void showLights();

    Workspace &m_workspace;
    QVBoxLayout *m_sessions;
    QVBoxLayout *m_lights;
    QVBoxLayout *m_visits;
    QWidget *m_visitsTitle;
};

} // namespace faubourg::ui
