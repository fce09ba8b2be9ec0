#pragma once

#include "ui/base/page.h"

class QAction;
class QHBoxLayout;
class QTabWidget;

namespace faubourg::ui {

/// A page of several views over one subject, each a page of its own: the commands of the
/// window go to the view on screen. Leaving a view that keeps something incomplete open
/// brings it back.
class TabbedPage : public Page
{
    Q_OBJECT

public:
    explicit TabbedPage(QWidget *parent = nullptr);

    void refresh() override;
    /// A record of the first view.
    bool showRecord(qint64 id) override;
    qint64 currentRecord() const override;
    QString currentTitle() const override;
    bool leave() override;
    bool canRun(PageCommand command) const override;
    void run(PageCommand command) override;
    /// What the view on screen prints.
    std::optional<PrintableDocument> printable() const override;
    QList<QWidget *> panes() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

    QTabWidget *views() const { return m_tabs; }

protected:
    /// The first view is the one whose records history and search know.
    void addView(Page *view, const QString &title);
    /// Bring a view to the front; false when the one on screen stays open.
    bool showView(int index);
    Page *view(int index) const;
    /// Right of the titles: what concerns every view.
    void addCornerWidget(QWidget *widget);
    /// A button there, offered by the command palette as well.
    void addCornerAction(QAction *action);

private:
    Page *current() const { return view(m_shown); }
    void onTabChanged(int index);

    QTabWidget *m_tabs;
    QWidget *m_corner;
    QHBoxLayout *m_cornerLayout;
    int m_shown = 0;
};

} // namespace faubourg::ui
