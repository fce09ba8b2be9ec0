#pragma once

#include "core/sessions/followuprepository.h"
#include "core/sessions/questionrepository.h"
#include "core/sessions/session.h"
#include "ui/base/form.h"
#include "ui/base/rowtablemodel.h"
#include "ui/sessions/mentionnames.h"

namespace faubourg::ui {

template <typename Id>
class PickField;
class TableView;
class Workspace;

/// What came out of a session and lives on after it: the questions asked and the
/// follow-ups promised. One line adds one; Enter in a list opens the record on its page.
class SessionLinks final : public QWidget
{
    Q_OBJECT

public:
    explicit SessionLinks(Workspace &workspace, QWidget *parent = nullptr);

    void setSession(const sessions::Session &session);

signals:
    /// A question or a follow-up is to be shown on its own page.
    void recordWanted(const QString &kind, qint64 id);

private:
    QWidget *makeQuestions();
    QWidget *makeFollowUps();
    QList<RecordChoice> itemChoices() const;
    void addQuestion();
    void addFollowUp();

    Workspace &m_workspace;
    MentionNames m_names;
    sessions::Session m_session;
    RowTableModel<sessions::QuestionRow> *m_questions;
    RowTableModel<sessions::FollowUpRow> *m_followUps;
    TableView *m_questionTable;
    TableView *m_followUpTable;
    Form<sessions::Question> *m_questionForm;
    Form<sessions::FollowUp> *m_followUpForm;
    QPushButton *m_addQuestion;
    QPushButton *m_addFollowUp;
};

} // namespace faubourg::ui
