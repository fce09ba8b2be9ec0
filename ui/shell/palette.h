#pragma once

#include "ui/shell/finder.h"

#include <QLineEdit>
#include <QPointer>

class QListWidget;

namespace faubourg::ui {

/// The one field for everything (Ctrl+K): answers, records, pages and commands, in
/// groups. The arrows move in the list while the field keeps the keyboard; Enter opens,
/// Escape gives the keyboard back.
class Palette final : public QLineEdit
{
    Q_OBJECT

public:
    /// The list floats over `window`.
    explicit Palette(QWidget *window);
    ~Palette() override;

    /// Groups are shown in the order they are added. `whenEmpty` also answers no words.
    void addGroup(const QString &title, Finder finder, bool whenEmpty = false);
    void start();

    /// What is proposed now: titles, for tests and screen readers.
    QStringList proposedTitles() const;

signals:
    void finished(); ///< the keyboard may go back where it was

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Group
    {
        QString title;
        Finder find;
        bool whenEmpty = false;
    };

    void propose();
    void addHeading(const QString &title);
    void addFound(const Found &found);
    void move(int step);
    void openCurrent();
    void finish();
    void placeList();

    QList<Group> m_groups;
    QList<Found> m_found;
    QPointer<QListWidget> m_list;
};

} // namespace faubourg::ui
