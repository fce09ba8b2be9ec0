#pragma once

#include "ui/documents/templatedraft.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace faubourg::ui {

class FieldList;
class PageView;
class TemplateText;
class Workspace;

/// The templates that the office may reword: text and fields at the left, at the right the
/// document they give, refreshed as one types. A text that would not print is not kept.
class TemplatePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TemplatePanel(Workspace &workspace, QWidget *parent = nullptr);

    bool isDirty() const;
    /// Keep the text; false, with the reason beside it, when it has a mistake.
    bool save();
    /// Back to the text as it is kept.
    void giveUp();
    /// Back to the text as it was shipped; the notice offers to undo it.
    void restoreShipped();
    /// Check the text and show what it gives, now rather than when typing pauses.
    void tryNow();

    void chooseTemplate(const QString &name);
    TemplateText *text() const { return m_text; }
    PageView *preview() const { return m_preview; }
    /// What is wrong with the text; empty when nothing is.
    QString problem() const;

signals:
    void dirtyChanged();

private:
    QWidget *makeEditor();
    QWidget *makePreview();
    QLayout *makeHeading();
    const TemplateEntry &entry() const;
    void choose(int index);
    void load();
    void showState();
    void showProblems();
    void showPreview();

    Workspace &m_workspace;
    documents::TemplateStore m_store;
    QList<TemplateEntry> m_entries = templateEntries();
    int m_shown = 0;
    QString m_kept; ///< the text that applies now
    QComboBox *m_choice;
    QLabel *m_state;
    QPushButton *m_save;
    QPushButton *m_restore;
    TemplateText *m_text;
    QWidget *m_problem;
    QLabel *m_problemText;
    FieldList *m_fields;
    PageView *m_preview;
    QLabel *m_noPreview;
    QStackedWidget *m_previewStack;
    QTimer m_pause;
};

} // namespace faubourg::ui
