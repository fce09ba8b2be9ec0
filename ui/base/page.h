#pragma once

#include <QSettings>
#include <QWidget>

namespace faubourg::ui {

/// Commands of the menu bar that the visible page carries out, or not.
enum class PageCommand { New, Save, Restore, Remove, Find, Print, NextTab, PreviousTab };

/// Where something is: a page and a record of it (0: the page alone).
struct Location
{
    QString page;
    qint64 record = 0;

    friend bool operator==(const Location &, const Location &) = default;
};

/// One page of the main window. Its own commands are its QWidget::actions(): the
/// palette and the heading show them.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Read the file again; what is being edited stays as it is.
    virtual void refresh() = 0;
    /// Bring a record into view; false when the page does not hold it.
    virtual bool showRecord(qint64) { return false; }
    /// The record of this page that shows `id` of another kind: the council of a mandate;
    /// 0 when there is none any more. A page of one kind shows it itself.
    virtual qint64 recordShowing(const QString &kind, qint64 id) const
    {
        Q_UNUSED(kind)
        return id;
    }
    virtual qint64 currentRecord() const { return 0; }
    /// What the breadcrumb shows after the page's name; may be empty.
    virtual QString currentTitle() const { return {}; }
    /// Save what is valid before leaving; false when something incomplete stays open.
    virtual bool leave() { return true; }
    virtual bool canRun(PageCommand) const { return false; }
    virtual void run(PageCommand) { }
    /// The regions that F6 walks through.
    virtual QList<QWidget *> panes() const { return {}; }
    /// Columns, splitter, tab, filter: as left.
    virtual void saveState(QSettings &) const { }
    virtual void restoreState(const QSettings &) { }

signals:
    void locationChanged(); ///< another record is shown, or the same under another name
    void commandsChanged(); ///< canRun() may answer differently
    void goTo(const faubourg::ui::Location &location);
};

} // namespace faubourg::ui
