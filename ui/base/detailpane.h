#pragma once

#include "ui/base/colours.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace faubourg::ui {

class Band;
class StateLabel;

/// What the heading of a record says.
struct Headline
{
    QString title;
    QString context = {}; ///< under the title: "Councils › Catorive"; may be empty
    Sign sign = Sign::None;
    QString state = {}; ///< the state in a word; empty: no badge
};

/// The record beside the list: heading with actions, a band for what lasts, tabs.
class DetailPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    void setHeadline(const Headline &headline);
    QString title() const;
    Band *band() const { return m_band; }

    /// Put a page action in the heading; one with a menu opens it. At most one visible
    /// action is primary.
    void addHeadingAction(QAction *action, bool primary = false);
    /// Put an act between the heading and the tabs, where it stays beside what it is about.
    void addPanel(QWidget *panel);
    /// Add a tab, at most six. The content scrolls when it is higher than the pane.
    void addTab(QWidget *content, const QString &title);
    QTabWidget *tabs() const { return m_tabs; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeHeading();

    QLabel *m_title;
    QLabel *m_context;
    QWidget *m_side; ///< of the heading: state and actions
    StateLabel *m_state;
    QHBoxLayout *m_actions;
    QBoxLayout *m_heading;
    Band *m_band;
    QTabWidget *m_tabs;
    QVBoxLayout *m_layout;
};

/// A push button that says, does and allows what its action does.
QPushButton *actionButton(QAction *action, QWidget *parent);

/// The layout of a tab that is no form.
QVBoxLayout *tabLayout(QWidget *content);

} // namespace faubourg::ui
