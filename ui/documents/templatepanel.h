#pragma once

#include "core/documents/documentkinds.h"
#include "core/documents/templatestore.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace faubourg::ui {

class Band;
class ImprovedText;
class PageView;
class TemplateEditor;
class TemplatePreview;
class TemplateText;
class Workspace;

/// One template of the list, and the documents it serves.
struct TemplateEntry
{
    documents::DocumentKind kind; ///< the first document that it serves: for fields and sample
    QString title;                ///< "Minutes · Minutes, public version"
};

/// Each template once, in the order of the documents.
QList<TemplateEntry> templateEntries();

/// The templates that the office may reword: text and fields at the left, at the right the
/// document they give, refreshed as one types. A text that would not print is not kept. A
/// shipped text that improved since the office reworded it is offered, with what differs.
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
    /// Back to the text as it was shipped; an act that can be undone, as each of these is.
    void restoreShipped();
    /// Stay with the office's own text: the improved one is not offered again.
    void keepOwn();
    /// Check the text and show what it gives, now rather than when typing pauses.
    void tryNow();
    /// Look for words in the text.
    void find();

    void chooseTemplate(const QString &name);
    /// Show what the template gives for this record.
    void chooseSubject(qint64 id);
    /// The template stored under this id; false when it is none any more.
    bool showRecord(qint64 id);
    void showDifferences(bool shown);

    TemplateText *text() const;
    PageView *preview() const;
    Band *offer() const { return m_offer; }
    /// What is wrong with the text; empty when nothing is.
    QString problem() const;

signals:
    void dirtyChanged();

private:
    QLayout *makeHeading();
    const TemplateEntry &entry() const { return m_entries.at(m_shown); }
    QString shipped() const;
    void choose(int index);
    void load();
    void reload();
    bool keep(std::optional<documents::DocumentTemplate> text, const QString &act);
    void showState();
    void showOffer();

    Workspace &m_workspace;
    documents::TemplateStore m_store;
    QList<TemplateEntry> m_entries = templateEntries();
    int m_shown = 0;
    std::optional<documents::DocumentTemplate> m_own; ///< as it is kept
    QString m_kept;                                   ///< the text that applies now
    QComboBox *m_choice;
    QLabel *m_state;
    QPushButton *m_save;
    QPushButton *m_restore;
    Band *m_offer;
    TemplateEditor *m_editor;
    TemplatePreview *m_preview;
    ImprovedText *m_improved;
    QStackedWidget *m_right;
    QTimer m_pause;
};

} // namespace faubourg::ui
