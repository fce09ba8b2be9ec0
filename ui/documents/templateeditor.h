#pragma once

#include "core/documents/template/template.h"

#include <QSplitter>

class QListWidget;
class QTabWidget;

namespace faubourg::ui {

class FieldList;
class FindBar;
class TemplateText;

/// The text of a template, what is wrong with it, and what can be inserted: the fields of its
/// document in words, and how a template is written.
class TemplateEditor final : public QSplitter
{
    Q_OBJECT

public:
    explicit TemplateEditor(QWidget *parent = nullptr);

    TemplateText *text() const { return m_text; }
    FindBar *findBar() const { return m_find; }
    void setFields(const QList<documents::FieldInfo> &fields);
    /// Mark these lines and list what is wrong; choosing one goes to its line.
    void showProblems(const QList<documents::TemplateProblem> &problems);
    /// The first thing that is wrong; empty when nothing is.
    QString problem() const;
    void setReadOnly(bool readOnly);

private:
    QWidget *makeText();
    QWidget *makeHelp();
    QWidget *makeFields();
    void insert(const QString &text);
    void insertChosen();

    TemplateText *m_text;
    FindBar *m_find;
    QListWidget *m_problems;
    QTabWidget *m_help;
    FieldList *m_fields;
};

} // namespace faubourg::ui
