#include "ui/sessions/sessionlinks.h"

#include "core/sessions/labels.h"
#include "ui/base/icons.h"
#include "ui/base/pickfield.h"
#include "ui/base/tableview.h"
#include "ui/base/theme.h"
#include "ui/sessions/followuptexts.h"
#include "ui/sessions/sessiontexts.h"
#include "ui/shell/recordtexts.h"
#include "ui/shell/workspace.h"

#include <QHeaderView>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using sessions::FollowUp;
using sessions::FollowUpRow;
using sessions::Question;
using sessions::QuestionRow;

namespace {

constexpr int kMostRows = 6;

void fit(TableView *table)
{
    const int shown = qBound(1, table->filter()->rowCount(), kMostRows);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + shown * tableRowHeight()
                          + 6);
}

} // namespace

SessionLinks::SessionLinks(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_names(workspace.database())
    , m_questionTable(new TableView(tr("Questions asked"), this))
    , m_followUpTable(new TableView(tr("Follow-ups"), this))
    , m_questionForm(new Form<Question>(this))
    , m_followUpForm(new Form<FollowUp>(this))
    , m_addQuestion(new QPushButton(icon("add"_L1), tr("Add the question"), this))
    , m_addFollowUp(new QPushButton(icon("add"_L1), tr("Add the follow-up"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    layout->setSpacing(space::kSmall);
    layout->addWidget(makeFollowUps());
    layout->addSpacing(space::kMedium);
    layout->addWidget(makeQuestions());
    layout->addStretch();
    for (FormWidget *form : QList<FormWidget *>{m_questionForm, m_followUpForm})
        form->layout()->setContentsMargins(0, 0, 0, 0);
    connect(m_addQuestion, &QPushButton::clicked, this, &SessionLinks::addQuestion);
    connect(m_addFollowUp, &QPushButton::clicked, this, &SessionLinks::addFollowUp);
    connect(m_questionTable, &TableView::opened, this,
            [this](qint64 id) { emit recordWanted(u"question"_s, id); });
    connect(m_followUpTable, &TableView::opened, this,
            [this](qint64 id) { emit recordWanted(u"follow_up"_s, id); });
}

QWidget *SessionLinks::makeQuestions()
{
    m_questions = new RowTableModel<QuestionRow>(
        {{.title = tr("No."),
          .text = [](const QuestionRow &row) { return QString::number(row.number); },
          .sortKey = [](const QuestionRow &row) { return row.number; },
          .alignment = Qt::AlignRight},
         {.title = tr("Subject"),
          .text = [](const QuestionRow &row) { return row.subject; },
          .names = true},
         {.title = tr("Asked by"), .text = [](const QuestionRow &row) { return row.asker; }},
         {.title = tr("State"),
          .text = [](const QuestionRow &row) { return sessions::label(row.state); }}},
        this);
    m_questionTable->setRows(m_questions);
    m_questionForm->line(tr("&Question"), &Question::subject, Need::Compulsory)
        ->setPlaceholder(tr("What it is about, in a few words"));
    m_questionForm->record(
        tr("As&ked by"), &Question::askerId,
        [this](const QString &words) { return personChoices(m_workspace.database(), words); },
        [this](qint64 id) { return personName(m_workspace.database(), PersonId(id)); });
    m_questionForm->bind(
        new PickField<AgendaItemId>(tr("No item"), [this] { return itemChoices(); }),
        tr("Unde&r the item"), &Question::agendaItemId);
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(roleLabel(TextRole::Section, tr("Questions asked"), part));
    layout->addWidget(m_questionTable);
    layout->addWidget(m_questionForm);
    layout->addWidget(m_addQuestion, 0, Qt::AlignRight);
    return part;
}

QWidget *SessionLinks::makeFollowUps()
{
    const QDate today = m_workspace.today();
    m_followUps = new RowTableModel<FollowUpRow>(
        {{.title = tr("What"),
          .text = [this](const FollowUpRow &row) { return m_names.shown(row.what).simplified(); },
          .names = true},
         {.title = tr("In charge"), .text = [](const FollowUpRow &row) { return row.owner; }},
         {.title = tr("By"),
          .text = [today](const FollowUpRow &row) { return listDate(row.dueOn, today); },
          .sortKey = [](const FollowUpRow &row) { return row.dueOn; }},
         {.title = tr("State"),
          .text = [today](const FollowUpRow &row) { return followUpState(row, today); },
          .sign = [today](const FollowUpRow &row) { return followUpSign(row, today); }}},
        this);
    m_followUpTable->setRows(m_followUps);
    m_followUpForm->line(tr("What is to be &done"), &FollowUp::what, Need::Compulsory);
    m_followUpForm->line(tr("&Service in charge"), &FollowUp::owner);
    m_followUpForm->date(tr("To be done &by"), &FollowUp::dueOn, DateHint::NextOccurrence)
        ->setToday(today);
    m_followUpForm->bind(
        new PickField<AgendaItemId>(tr("No item"), [this] { return itemChoices(); }),
        tr("From the &item"), &FollowUp::agendaItemId);
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(roleLabel(TextRole::Section, tr("Follow-ups"), part));
    layout->addWidget(m_followUpTable);
    layout->addWidget(m_followUpForm);
    layout->addWidget(m_addFollowUp, 0, Qt::AlignRight);
    return part;
}

QList<RecordChoice> SessionLinks::itemChoices() const
{
    QList<RecordChoice> choices;
    for (const sessions::AgendaItem &item : m_session.agenda) {
        if (item.id.isValid())
            choices.append({item.id.value(), item.title});
    }
    return choices;
}

void SessionLinks::setSession(const sessions::Session &session)
{
    const bool isOther = session.id != m_session.id;
    m_session = session;
    QList<QuestionRow> questions;
    QList<FollowUpRow> followUps;
    if (session.id.isValid()) {
        questions = sessions::QuestionRepository(m_workspace.database())
                        .list({.session = session.id})
                        .valueOr({});
        followUps = sessions::FollowUpRepository(m_workspace.database())
                        .list({.session = session.id})
                        .valueOr({});
    }
    m_questions->setRows(questions);
    m_followUps->setRows(followUps);
    fit(m_questionTable);
    fit(m_followUpTable);
    if (isOther) { // what is being typed for the same session stays
        m_questionForm->load({});
        m_followUpForm->load({});
    }
    const bool isOpen = session.id.isValid() && !m_workspace.isReadOnly();
    for (FormWidget *form : QList<FormWidget *>{m_questionForm, m_followUpForm})
        form->setReadOnly(!isOpen);
    m_addQuestion->setEnabled(isOpen);
    m_addFollowUp->setEnabled(isOpen);
}

void SessionLinks::addQuestion()
{
    if (Field *wrong = m_questionForm->firstProblem())
        return wrong->setFocus();
    const auto number = sessions::QuestionRepository(m_workspace.database()).nextNumber();
    if (!number)
        return m_workspace.notifier().report(number.error());
    Question question;
    m_questionForm->store(question);
    question.number = *number;
    question.councilId = m_session.councilId;
    question.sessionId = m_session.id;
    question.askedOn = m_session.date;
    if (!m_workspace.save<sessions::QuestionRepository, Question>(
            u"question"_s, std::nullopt, question, tr("Add the question %1").arg(*number)))
        return;
    m_questionForm->load({});
    m_questionForm->fields().first()->setFocus();
    m_workspace.notifier().done(
        tr("Question %1 is in the register.").arg(*number),
        {{RecordTexts::undo(), [this] { m_workspace.undoStack().undo(); }}});
}

void SessionLinks::addFollowUp()
{
    if (Field *wrong = m_followUpForm->firstProblem())
        return wrong->setFocus();
    FollowUp followUp;
    m_followUpForm->store(followUp);
    followUp.sessionId = m_session.id;
    if (!m_workspace.save<sessions::FollowUpRepository, FollowUp>(
            u"follow_up"_s, std::nullopt, followUp,
            tr("Add the follow-up “%1”").arg(followUp.what)))
        return;
    m_followUpForm->load({});
    m_followUpForm->fields().first()->setFocus();
    m_workspace.notifier().done(
        tr("The follow-up “%1” is noted.").arg(followUp.what),
        {{RecordTexts::undo(), [this] { m_workspace.undoStack().undo(); }}});
}

} // namespace faubourg::ui
