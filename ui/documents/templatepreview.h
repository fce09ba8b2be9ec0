#pragma once

#include "ui/documents/subjects.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace faubourg::ui {

class PageView;
class Workspace;

/// The pages that the text of a template gives, about a record that the user may choose.
class TemplatePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit TemplatePreview(Workspace &workspace, QWidget *parent = nullptr);

    /// Another document, about the first record for which it can be made.
    void setKind(const documents::DocumentKind &kind, const QString &text);
    /// The same pages with another text, at the place where they are read.
    void showText(const QString &text);
    /// Show the document about this record from now on, if it is listed.
    void chooseSubject(qint64 id);

    PageView *pages() const { return m_pages; }

private:
    std::optional<Error> tryShow(const SubjectRow &subject);
    void showChosen();

    Workspace &m_workspace;
    std::optional<documents::DocumentKind> m_kind;
    QString m_text;
    QList<SubjectRow> m_subjects;
    QComboBox *m_subject;
    QLabel *m_note;
    PageView *m_pages;
    QLabel *m_why;
    QStackedWidget *m_stack;
};

} // namespace faubourg::ui
