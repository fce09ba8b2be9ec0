#pragma once

#include "ui/base/page.h"
#include "ui/base/rowtablemodel.h"

#include <functional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace faubourg::ui {

class DetailPane;
class EmptyState;
class RowFilter;
class SideBySide;
class TableView;

/// The words a list of one kind of record needs.
struct ListTexts
{
    QString list;                            ///< accessible name of the table: "People"
    QString newRecord;                       ///< the button: "New person"
    QString empty;                           ///< one sentence on what belongs here
    std::function<QString(int count)> count; ///< the footer: "41 people"
    /// The whole footer when it says more than a count, of the selection when there is one:
    /// "41 actions · 612 400 €".
    std::function<QString()> footer = nullptr;
};

/// List left, record right; one above the other's place when the page is narrow. It knows
/// how to filter, select, remember and stack; RecordPage knows about records.
class ListDetailPage : public Page
{
    Q_OBJECT

public:
    explicit ListDetailPage(QWidget *parent = nullptr);

    bool showRecord(qint64 id) override;
    bool canRun(PageCommand command) const override;
    void run(PageCommand command) override;
    QList<QWidget *> panes() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

    TableView *table() const { return m_table; }
    DetailPane *detail() const { return m_detail; }

protected:
    void setTexts(const ListTexts &texts);
    /// The rows, which the page goes on owning.
    void setRowModel(RowTableModelBase *model);
    /// A drop-down above the list. `accepts` says which rows pass a choice (from 1 on);
    /// choice 0, "All", lets every row pass.
    QComboBox *addFacet(const QString &title, const QStringList &choices,
                        std::function<bool(int sourceRow, int choice)> accepts);
    /// Give a drop-down other choices after its "All"; what was chosen stays chosen, by name.
    static void refillFacet(QComboBox *box, const QStringList &choices);
    /// A link under the empty state's button: "Import a list…".
    void setEmptyLink(const QString &text, std::function<void()> run);
    /// The part of the width that the list takes, in per cent; 40 unless told.
    void setListShare(int percent);
    /// Put another widget in the place of the table: a year, a matrix.
    void addListWidget(QWidget *widget);

    /// A row was chosen: show its record. False keeps the one that is open.
    virtual bool openRecord(qint64 id) = 0;
    virtual void createRecord() = 0;
    virtual bool canCreate() const = 0;
    /// Show the record side or, when nothing is chosen, an invitation.
    void setHasRecord(bool has);
    /// Recount and choose between table and empty states; after setRows().
    void updateList();

private:
    QWidget *makeListPane();
    void makeDetailStack();
    void clearFilter();
    void onCurrentIdChanged(qint64 id);
    void updateFooter();

    ListTexts m_texts;
    QLineEdit *m_filterLine;
    QHBoxLayout *m_facets;
    QList<QComboBox *> m_facetBoxes;
    TableView *m_table;
    QStackedWidget *m_listStack;
    EmptyState *m_emptyState;
    EmptyState *m_nothingFound;
    QLabel *m_count;
    QPushButton *m_new;
    QLabel *m_invitation; ///< where no record is shown
    DetailPane *m_detail;
    QStackedWidget *m_detailStack;
    SideBySide *m_sides;
    bool m_returning = false; ///< the selection is being put back
    qint64 m_open = 0;
};

} // namespace faubourg::ui
