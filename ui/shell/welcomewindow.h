#pragma once

#include "ui/shell/newfile.h"

#include <QMainWindow>

class QStackedWidget;

namespace faubourg::ui {

class Band;
class NewFilePanel;

/// What is on screen while no file is open: open, create, discover. No tips.
class WelcomeWindow final : public QMainWindow
{
    Q_OBJECT

public:
    WelcomeWindow(const PresetShelf &shelf, const QStringList &recentFiles,
                  QWidget *parent = nullptr);

    void showCreation();
    Band *line() const { return m_line; }

signals:
    void openWanted(const QString &path); ///< empty: ask which
    void createWanted(const faubourg::ui::NewFile &wanted);

private:
    QWidget *makeStart(const PresetShelf &shelf, const QStringList &recentFiles);

    QStackedWidget *m_stack;
    NewFilePanel *m_creation;
    Band *m_line;
};

} // namespace faubourg::ui
