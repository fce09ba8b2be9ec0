#pragma once

#include "ui/base/page.h"
#include "ui/base/rowtablemodel.h"
#include "ui/documents/subjects.h"

#include <QSplitter>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace faubourg::ui {

class Band;
class EmptyState;
class HeadedList;
class TableView;
class Workspace;

/// Choose a document and what it is about, then preview, print or save it.
class DocumentChoice final : public QSplitter
{
    Q_OBJECT

public:
    explicit DocumentChoice(Workspace &workspace, QWidget *parent = nullptr);

    /// Read the records again.
    void reload();
    /// The document and record chosen, if both are.
    std::optional<PrintableDocument> chosen() const;
    void chooseKind(const QString &key);
    void chooseSubject(qint64 id);

    void preview();
    void print();
    void savePdf();
    /// One PDF for each letter of a mailing.
    void saveOneFileEach();
    void focusFilter();
    /// Look at the document now rather than when the choice rests: what to check before it is
    /// printed, or why it cannot be made.
    void checkNow();

signals:
    /// The template of the chosen document is to be reworded, shown for the chosen record.
    void wordingWanted(const QString &templateName, qint64 subject);

private:
    void addKinds(documents::Selector selector);
    QWidget *makeKinds();
    QLayout *makeOptions();
    QWidget *makeSubjects();
    void showKind();
    void keepOneChosen();
    void updateButtons();
    std::optional<documents::Prepared> prepare();
    const documents::DocumentKind *kind() const;
    documents::Selector selector() const; ///< of the kind chosen

    Workspace &m_workspace;
    QList<documents::DocumentKind> m_documents = documents::documentKinds();
    std::optional<documents::Selector> m_shownSelector;
    HeadedList *m_kinds;
    QLabel *m_title;
    QLineEdit *m_filter;
    TableView *m_table;
    RowTableModel<SubjectRow> *m_rows;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QComboBox *m_gender;
    Band *m_check;
    QLabel *m_missing;
    QPushButton *m_each;
    QTimer m_rest;
    QList<QPushButton *> m_buttons;
};

} // namespace faubourg::ui
