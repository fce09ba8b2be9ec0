#pragma once

#include "ui/base/band.h"
#include "ui/base/detailpane.h"
#include "ui/base/form.h"
#include "ui/base/icons.h"
#include "ui/base/listdetailpage.h"
#include "ui/base/tableview.h"
#include "ui/shell/recordtexts.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QTabWidget>

namespace faubourg::ui {

/// A list of records with the chosen one edited in place: the model of most pages.
///
/// What is valid is saved: leaving the record or Ctrl+S stores it as one undoable act,
/// Escape restores it, an incomplete one stays open and is marked in the list. A page
/// gives its columns and forms in its constructor, then calls start(), and answers the
/// questions below.
template <typename Repository, typename Aggregate, typename Row>
class RecordPage : public ListDetailPage
{
public:
    /// `kind` is the table of the aggregate ("person"): undo and change notices use it.
    RecordPage(Workspace &workspace, const QString &kind, QWidget *parent)
        : ListDetailPage(parent)
        , m_workspace(workspace)
        , m_repository(workspace.database())
        , m_kind(kind)
    {
        connect(&workspace, &Workspace::changed, this, [this](const QString &changed, qint64 id) {
            if (showsKind(changed))
                onChanged(changed == m_kind ? id : 0);
        });
    }

    void refresh() override
    {
        auto rows = listRows();
        if (!rows)
            return m_workspace.notifier().report(rows.error());
        m_model->setRows(std::move(rows).value());
        updateList();
    }
    qint64 currentRecord() const override { return m_stored ? m_stored->id.value() : 0; }
    QString currentTitle() const override { return m_stored ? nameOf(*m_stored) : QString(); }
    bool leave() override
    {
        if (m_isNew && !m_isDirty)
            closeRecord(); // nothing was typed: nothing to keep
        return !m_isDirty || commit();
    }

    bool canRun(PageCommand command) const override
    {
        switch (command) {
        case PageCommand::Save:
        case PageCommand::Restore:
            return m_isDirty || m_isNew;
        case PageCommand::Remove:
            return m_stored.has_value() && !m_isNew && canRemove() && !m_workspace.isReadOnly();
        default:
            return ListDetailPage::canRun(command);
        }
    }
    void run(PageCommand command) override
    {
        switch (command) {
        case PageCommand::Save:
            leave();
            return;
        case PageCommand::Restore:
            return restore();
        case PageCommand::Remove:
            return removeRecord();
        default:
            ListDetailPage::run(command);
        }
    }

protected:
    Workspace &workspace() const { return m_workspace; }
    const Repository &repository() const { return m_repository; }
    RowTableModel<Row> *model() const { return m_model; }
    /// The record as it is stored; nothing while none is shown.
    const std::optional<Aggregate> &stored() const { return m_stored; }

    virtual Result<QList<Row>> listRows() const = 0;
    virtual Result<Aggregate> findRecord(qint64 id) const
    {
        return m_repository.find(decltype(Aggregate::id)(id));
    }
    /// What a new record holds before anything is typed.
    virtual Aggregate newRecord() const { return {}; }
    /// What was typed, with what follows from it; before it is checked and stored.
    virtual Aggregate completed(const Aggregate &edited) const { return edited; }
    virtual Result<void> check(const Aggregate &aggregate) const = 0;
    /// As the undo texts and the breadcrumb call it.
    virtual QString nameOf(const Aggregate &aggregate) const = 0;
    virtual Headline headlineOf(const Aggregate &aggregate) const { return {nameOf(aggregate)}; }
    virtual RecordTexts recordTexts() const = 0;
    /// Another kind of record that rows of this list show.
    virtual bool showsKind(const QString &kind) const { return kind == m_kind; }
    virtual bool canRemove() const { return true; }
    /// The record was loaded: fill what is no field (lights, counts, linked lists).
    virtual void recordShown(const Aggregate &) { }

    void setColumns(QList<Column<Row>> columns)
    {
        m_model = new RowTableModel<Row>(std::move(columns), this);
        setRowModel(m_model);
    }
    /// A tab with a form over the aggregate.
    Form<Aggregate> *addForm(const QString &title)
    {
        auto *form = new Form<Aggregate>;
        detail()->addTab(form, title);
        m_forms.append(form);
        connect(form, &FormWidget::edited, this, [this] { setDirty(true); });
        return form;
    }
    /// A facet over the rows: `accepts` sees the row and the choice, from 1 on.
    QComboBox *addRowFacet(const QString &title, const QStringList &choices,
                           std::function<bool(const Row &row, int choice)> accepts)
    {
        return addFacet(title, choices, [this, accepts](int row, int choice) {
            return accepts(m_model->rows().at(row), choice);
        });
    }
    /// An action of the heading, also offered by the command palette.
    QAction *addRecordAction(QAction *action, bool primary = false)
    {
        addAction(action);
        detail()->addHeadingAction(action, primary);
        return action;
    }
    /// Last line of a page's constructor.
    void start()
    {
        setTexts(recordTexts().list);
        if (canRemove())
            addRemoveAction();
        for (Form<Aggregate> *form : m_forms)
            form->setReadOnly(m_workspace.isReadOnly());
        setHasRecord(false);
        refresh();
    }

    bool openRecord(qint64 id) override
    {
        if (m_isDirty && id == currentRecord())
            return true;
        if (!leave())
            return false;
        const auto found = findRecord(id);
        if (!found) {
            m_workspace.notifier().report(found.error());
            return false;
        }
        load(*found, false);
        return true;
    }
    void createRecord() override
    {
        load(newRecord(), true);
        detail()->tabs()->setCurrentIndex(0);
        if (!m_forms.isEmpty() && !m_forms.first()->fields().isEmpty())
            m_forms.first()->fields().first()->setFocus();
    }
    bool canCreate() const override { return !m_workspace.isReadOnly(); }

    /// Removes the record shown, with undo; allowed while it may be removed.
    QAction *makeRemoveAction()
    {
        auto *remove = new QAction(icon(QLatin1StringView("remove")), RecordTexts::remove(), this);
        connect(remove, &QAction::triggered, this, [this] { run(PageCommand::Remove); });
        connect(this, &Page::commandsChanged, remove,
                [this, remove] { remove->setEnabled(canRun(PageCommand::Remove)); });
        return remove;
    }

    bool isNew() const { return m_isNew; }
    /// The record as the forms hold it now, complete or not.
    Aggregate edited() const
    {
        Aggregate edited = *m_stored;
        for (const Form<Aggregate> *form : m_forms)
            form->store(edited);
        return edited;
    }
    /// Fill the forms with `proposal` as if somebody had typed it.
    void propose(const Aggregate &proposal)
    {
        for (Form<Aggregate> *form : m_forms)
            form->load(proposal);
        setDirty(true);
    }
    /// Store `changed` in place of the record shown, as one undoable act called `undoText`,
    /// and say `said`. What was typed is to be saved before, by leave(). `Through` is a
    /// repository that gives the act another name.
    template <typename Through = Repository>
    bool apply(const Aggregate &changed, const QString &undoText, const QString &said)
    {
        m_isCommitting = true;
        const bool saved =
            m_workspace.template save<Through, Aggregate>(m_kind, m_stored, changed, undoText);
        m_isCommitting = false;
        if (saved) {
            reload(m_workspace.lastRecord());
            m_workspace.notifier().done(said, {undoAction()});
        }
        return saved;
    }
    /// Read the shown record again, after an act that was no command.
    void reload(qint64 id)
    {
        if (const auto found = findRecord(id))
            load(*found, false);
        table()->selectId(id);
    }

    /// Store the record if it is complete; otherwise say what is missing and stay. The act
    /// is called `undoText`, or after the record.
    bool commit(const QString &undoText = {})
    {
        if (Field *wrong = firstProblem()) {
            markIncomplete(wrong->message());
            wrong->setFocus();
            return false;
        }
        const Aggregate edited = completed(this->edited());
        if (const auto valid = check(edited); !valid) {
            markIncomplete(valid.error().message);
            return false;
        }
        if (edited == *m_stored && !m_isNew) {
            setDirty(false); // typed and typed back
            return true;
        }
        const RecordTexts texts = recordTexts();
        const QString name = nameOf(edited);
        m_isCommitting = true;
        const bool saved = m_workspace.template save<Repository, Aggregate>(
            m_kind, m_isNew ? std::nullopt : m_stored, edited,
            !undoText.isEmpty() ? undoText
                                : (m_isNew ? texts.undoCreate : texts.undoEdit).arg(name));
        m_isCommitting = false;
        if (!saved)
            return false;
        setDirty(false);
        reload(m_workspace.lastRecord());
        m_workspace.notifier().done(texts.saved.arg(name), {undoAction()});
        return true;
    }

    /// Show no record any more; what was typed is given up.
    void closeRecord()
    {
        m_stored.reset();
        m_isNew = false;
        setDirty(false);
        setHasRecord(false);
        table()->clearSelection();
        emit locationChanged();
    }

private:
    void addRemoveAction() { detail()->addHeadingAction(makeRemoveAction()); }

    Field *firstProblem()
    {
        Field *first = nullptr;
        for (int i = 0; i < m_forms.size(); ++i) {
            Field *problem = m_forms.at(i)->firstProblem();
            if (first == nullptr && problem != nullptr) {
                first = problem;
                detail()->tabs()->setCurrentWidget(tabOf(m_forms.at(i)));
            }
        }
        return first;
    }

    QWidget *tabOf(QWidget *form) const
    {
        for (int i = 0; i < detail()->tabs()->count(); ++i) {
            if (detail()->tabs()->widget(i)->isAncestorOf(form))
                return detail()->tabs()->widget(i);
        }
        return nullptr;
    }

    void load(const Aggregate &aggregate, bool isNew)
    {
        m_stored = aggregate;
        m_isNew = isNew;
        for (Form<Aggregate> *form : m_forms) {
            form->load(aggregate);
            form->clearMessages();
        }
        setHasRecord(true);
        detail()->setHeadline(isNew ? Headline{recordTexts().newTitle} : headlineOf(aggregate));
        setDirty(false);
        recordShown(aggregate);
        emit locationChanged();
    }

    void restore()
    {
        setDirty(false);
        if (m_isNew)
            closeRecord();
        else
            load(*m_stored, false);
    }

    void removeRecord()
    {
        if (!canRun(PageCommand::Remove))
            return;
        const Aggregate gone = *m_stored;
        const RecordTexts texts = recordTexts();
        setDirty(false);
        if (m_workspace.template save<Repository, Aggregate>(m_kind, gone, std::nullopt,
                                                             texts.undoRemove.arg(nameOf(gone))))
            m_workspace.notifier().done(texts.removed.arg(nameOf(gone)), {undoAction()});
    }

    /// Somebody (this page, an undo, another page) changed record `id`; 0: several.
    void onChanged(qint64 id)
    {
        refresh();
        if (m_isCommitting || !m_stored || m_isNew || m_isDirty)
            return;
        if (id != 0 && id != currentRecord())
            return;
        if (const auto found = findRecord(currentRecord()))
            load(*found, false);
        else
            closeRecord(); // it was removed
    }

    void setDirty(bool dirty)
    {
        m_isDirty = dirty;
        if (!dirty)
            m_model->setIncomplete(0);
        detail()->band()->clear();
        emit commandsChanged();
    }

    void markIncomplete(const QString &why)
    {
        m_model->setIncomplete(currentRecord());
        detail()->band()->showNotice(Sign::Soon, RecordTexts::incomplete().arg(why));
    }

    NoticeAction undoAction()
    {
        return {RecordTexts::undo(), [workspace = &m_workspace] { workspace->undoStack().undo(); }};
    }

    Workspace &m_workspace;
    Repository m_repository;
    QString m_kind;
    RowTableModel<Row> *m_model = nullptr;
    QList<Form<Aggregate> *> m_forms;
    std::optional<Aggregate> m_stored;
    bool m_isNew = false;
    bool m_isDirty = false;
    bool m_isCommitting = false;
};

} // namespace faubourg::ui
