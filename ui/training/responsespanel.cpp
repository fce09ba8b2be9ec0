#include "ui/training/responsespanel.h"

#include "core/base/text/dates.h"
#include "core/training/questionnairerepository.h"
#include "ui/base/actpanel.h"
#include "ui/base/datefield.h"
#include "ui/base/formwidget.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/recordfield.h"
#include "ui/base/theme.h"
#include "ui/sessions/sessiontexts.h"
#include "ui/shell/recordtexts.h"
#include "ui/training/trainingfields.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using training::NeedAnswer;
using training::NeedQuestion;
using training::QuestionKind;
using training::Response;
using training::ResponseRow;

namespace {

/// Those to `question`.
QList<NeedAnswer> answersTo(const NeedQuestion &question, const QList<NeedAnswer> &answers)
{
    QList<NeedAnswer> found;
    std::ranges::copy_if(answers, std::back_inserter(found),
                         [&](const NeedAnswer &answer) { return answer.question == question.id; });
    return found;
}

} // namespace

ResponsesPanel::ResponsesPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_responses(workspace.database())
    , m_layout(new QVBoxLayout(this))
    , m_table(new LinkedTable<ResponseRow>(tr("Answers"), columns(), this))
    , m_buttons(new QWidget(this))
{
    m_table->setEmptySentence(tr("Nobody has given the questionnaire back yet. Print it, hand it "
                                 "out, then enter each sheet here: with a name, or without."));
    m_table->setMinimumHeight(120);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(space::kMedium, 0, space::kMedium, 0);
    m_add = addButton(tr("Enter a sheet…"), &ResponsesPanel::startNew);
    m_change = addButton(tr("Change…"), &ResponsesPanel::startChange);
    m_remove = addButton(tr("Remove the answers"), &ResponsesPanel::remove);
    for (QPushButton *button : {m_add, m_change, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    m_layout->setContentsMargins(0, 0, 0, space::kSmall);
    m_layout->setSpacing(space::kTight);
    m_layout->addWidget(m_table, 1);
    m_layout->addWidget(m_buttons);
    connect(m_table, &LinkedTableBase::currentIdChanged, this, &ResponsesPanel::updateButtons);
    connect(m_table, &LinkedTableBase::opened, this, &ResponsesPanel::startChange);
    updateButtons();
}

QList<Column<ResponseRow>> ResponsesPanel::columns() const
{
    return {{.title = tr("From"),
             .text =
                 [](const ResponseRow &row) {
                     return row.person.isValid() ? listName(row.name) : tr("Without a name");
                 },
             .names = true},
            {.title = tr("Given back on"),
             .text = [](const ResponseRow &row) { return numericDate(row.receivedOn); },
             .sortKey = [](const ResponseRow &row) { return row.receivedOn; }},
            {.title = tr("Questions answered"),
             .text =
                 [this](const ResponseRow &row) {
                     return tr("%1 of %2").arg(row.answered).arg(m_questionnaire.questions.size());
                 },
             .alignment = Qt::AlignRight}};
}

QPushButton *ResponsesPanel::addButton(const QString &text, void (ResponsesPanel::*run)())
{
    auto *button = new QPushButton(text, m_buttons);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

void ResponsesPanel::showQuestionnaire(const training::Questionnaire &questionnaire)
{
    const bool isSame = questionnaire.id == m_questionnaire.id
        && questionnaire.questions == m_questionnaire.questions;
    m_questionnaire = questionnaire;
    if (!isSame || m_panel == nullptr)
        makeForm();
    fill();
}

/// The form follows the questions, so that another questionnaire brings another form.
void ResponsesPanel::makeForm()
{
    if (m_panel != nullptr) {
        m_panel->hide();
        m_panel->deleteLater();
        m_buttons->show();
    }
    m_form = new FormWidget;
    m_fields.clear();
    addPersonAndDay();
    for (const NeedQuestion &question : std::as_const(m_questionnaire.questions))
        m_fields += addQuestion(question);
    m_panel = new ActPanel(m_form, this);
    m_layout->addWidget(m_panel);
    connect(m_panel, &ActPanel::accepted, this, &ResponsesPanel::save);
    connect(m_panel, &ActPanel::closed, m_buttons, &QWidget::show);
}

void ResponsesPanel::addPersonAndDay()
{
    const storage::Database &database = m_workspace.database();
    m_person = new RecordField(
        [&database](const QString &words) { return personChoices(database, words); },
        [&database](qint64 id) { return personName(database, PersonId(id)); }, m_form);
    m_person->setPlaceholder(tr("leave empty: without a name"));
    m_day = new DateField(DateHint::LastOccurrence, m_form);
    m_day->setToday(m_workspace.today());
    m_form->addField(m_day, tr("&Given back on"), Need::Compulsory);
    m_form->addField(m_person, tr("&Person"));
}

ResponsesPanel::QuestionField ResponsesPanel::addQuestion(const NeedQuestion &question)
{
    m_form->addSection(question.wording);
    switch (question.kind) {
    case QuestionKind::Choice:
    case QuestionKind::Scale:
        return addChoice(question);
    case QuestionKind::MultipleChoice:
        return addMany(question);
    case QuestionKind::Text:
        break;
    }
    return addText(question);
}

/// The first line of the list stands for no answer.
ResponsesPanel::QuestionField ResponsesPanel::addChoice(const NeedQuestion &question)
{
    auto *field = new ChoiceField(QStringList{tr("No answer")} + question.options, m_form);
    m_form->addField(field, QString());
    field->editor()->setAccessibleName(question.wording);
    return {[field, question](const QList<NeedAnswer> &answers) {
                const auto mine = answersTo(question, answers);
                field->setValue(mine.isEmpty() ? 0 : mine.first().choice.value_or(0));
            },
            [field, question] {
                return field->value() > 0 ? QList<NeedAnswer>{{{}, question.id, field->value(), {}}}
                                          : QList<NeedAnswer>();
            }};
}

ResponsesPanel::QuestionField ResponsesPanel::addMany(const NeedQuestion &question)
{
    auto *field = new ManyField(question.options, m_form);
    m_form->addField(field, QString());
    field->editor()->setAccessibleName(question.wording);
    return {[field, question](const QList<NeedAnswer> &answers) {
                QList<int> chosen;
                for (const NeedAnswer &answer : answersTo(question, answers))
                    chosen += answer.choice.value_or(0);
                field->setValue(chosen);
            },
            [field, question] {
                QList<NeedAnswer> answers;
                for (const int choice : field->value())
                    answers.append({{}, question.id, choice, {}});
                return answers;
            }};
}

ResponsesPanel::QuestionField ResponsesPanel::addText(const NeedQuestion &question)
{
    auto *field = new TextField(m_form);
    field->setVisibleLines(2);
    m_form->addField(field, QString());
    field->editor()->setAccessibleName(question.wording);
    return {[field, question](const QList<NeedAnswer> &answers) {
                const auto mine = answersTo(question, answers);
                field->setValue(mine.isEmpty() ? QString() : mine.first().text);
            },
            [field, question] {
                const QString text = field->value().trimmed();
                return text.isEmpty() ? QList<NeedAnswer>()
                                      : QList<NeedAnswer>{{{}, question.id, std::nullopt, text}};
            }};
}

void ResponsesPanel::open(const Response &response, const QString &title)
{
    m_edited = response;
    m_day->setValue(response.receivedOn);
    m_person->setValue(response.person.value());
    for (const QuestionField &field : std::as_const(m_fields))
        field.load(response.answers);
    m_buttons->hide();
    m_panel->open(title, tr("Save the answers"));
}

void ResponsesPanel::startNew()
{
    Response response;
    response.questionnaire = m_questionnaire.id;
    response.receivedOn = m_workspace.today();
    open(response, tr("A sheet given back"));
}

void ResponsesPanel::startChange()
{
    const ResponseRow *row = m_table->current();
    if (row == nullptr || m_workspace.isReadOnly())
        return;
    const auto found = m_responses.find(row->id);
    if (!found)
        return m_workspace.notifier().report(found.error());
    open(*found,
         tr("Answers of %1")
             .arg(row->person.isValid() ? listName(row->name) : tr("somebody without a name")));
}

void ResponsesPanel::save()
{
    Response typed = m_edited;
    typed.receivedOn = m_day->value();
    typed.person = PersonId(m_person->value());
    typed.answers.clear();
    for (const QuestionField &field : std::as_const(m_fields))
        typed.answers += field.store();
    if (const auto valid = validate(typed, m_questionnaire, m_workspace.today()); !valid)
        return m_panel->refuse(valid.error().message);
    const bool isNew = !m_edited.id.isValid();
    const bool isDone =
        store(isNew ? std::nullopt : std::optional(m_edited), typed,
              isNew ? tr("Enter answers") : tr("Change answers"), tr("The answers are saved."));
    if (isDone)
        m_panel->close();
}

void ResponsesPanel::remove()
{
    const ResponseRow *row = m_table->current();
    if (row == nullptr)
        return;
    const auto found = m_responses.find(row->id);
    if (!found)
        return m_workspace.notifier().report(found.error());
    store(*found, std::nullopt, tr("Remove answers"), tr("The answers were removed."));
}

bool ResponsesPanel::store(std::optional<Response> before, std::optional<Response> after,
                           const QString &act, const QString &said)
{
    if (!m_workspace.save<training::ResponseRepository, Response>(
            u"questionnaire_response"_s, std::move(before), std::move(after), act))
        return false;
    m_workspace.notifier().done(said, {{RecordTexts::undo(), [workspace = &m_workspace] {
                                            workspace->undoStack().undo();
                                        }}});
    return true;
}

void ResponsesPanel::fill()
{
    QList<ResponseRow> rows;
    if (m_questionnaire.id.isValid())
        rows = m_responses.list(m_questionnaire.id).valueOr({});
    m_table->setRows(std::move(rows));
    updateButtons();
}

void ResponsesPanel::updateButtons()
{
    const bool canWrite = !m_workspace.isReadOnly() && m_questionnaire.id.isValid();
    const bool hasRow = m_table->current() != nullptr;
    m_add->setEnabled(canWrite && !m_questionnaire.questions.isEmpty());
    m_change->setEnabled(canWrite && hasRow);
    m_remove->setEnabled(canWrite && hasRow);
}

} // namespace faubourg::ui
