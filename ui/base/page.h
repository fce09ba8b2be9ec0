#pragma once

#include "core/documents/documentkinds.h"

#include <QSettings>
#include <QWidget>

namespace faubourg::ui {

/// Commands of the menu bar that the visible page carries out, or not.
enum class PageCommand { New, Save, Restore, Remove, Find, NextTab, PreviousTab };

/// Where something is: a page and a record of it (0: the page alone).
struct Location
{
    QString page;
    qint64 record = 0;

    friend bool operator==(const Location &, const Location &) = default;
};

/// A document that a page can print of what it shows.
struct PrintableDocument
{
    QString kind; ///< key of a documents::DocumentKind: "convocations"
    documents::Selection selection;
    std::optional<documents::GenderWriting> gender = {}; ///< none: as the office has chosen
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
    /// What Ctrl+P previews: the main document of the record on screen, if there is one.
    virtual std::optional<PrintableDocument> printable() const { return {}; }
    /// The regions that F6 walks through.
    virtual QList<QWidget *> panes() const { return {}; }
    /// Columns, splitter, tab, filter: as left.
    virtual void saveState(QSettings &) const { }
    virtual void restoreState(const QSettings &) { }

signals:
    void locationChanged(); ///< another record is shown, or the same under another name
    void commandsChanged(); ///< canRun() may answer differently
    void goTo(const faubourg::ui::Location &location);
    /// The page that shows records of `kind` is wanted, with this one (0: the page alone).
    void recordWanted(const QString &kind, qint64 id);
    /// The same page is wanted, ready to take a new record.
    void newRecordWanted(const QString &kind);
};

} // namespace faubourg::ui
