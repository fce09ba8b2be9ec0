#include "ui/training/questionnairespage.h"

#include "core/base/text/dates.h"
#include "core/councils/councilrepository.h"
#include "core/training/responserepository.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/pickfield.h"
#include "ui/base/rowsfield.h"
#include "ui/people/peopletexts.h"
#include "ui/shell/documentpreview.h"
#include "ui/training/responsespanel.h"
#include "ui/training/tallypanel.h"
#include "ui/training/trainingfields.h"
#include "ui/training/trainingtexts.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using training::NeedQuestion;
using training::Questionnaire;
using training::QuestionnaireRow;

QuestionnairesPage::QuestionnairesPage(Workspace &workspace, QWidget *parent)
    : RecordPage(workspace, u"questionnaire"_s, parent)
{
    setColumns({{.title = tr("Council"),
                 .text = [](const QuestionnaireRow &row) { return row.councilName; },
                 .names = true},
                {.title = tr("Sent on"),
                 .text =
                     [](const QuestionnaireRow &row) {
                         return row.sentOn.isValid() ? numericDate(row.sentOn) : tr("not sent");
                     },
                 .sortKey = [](const QuestionnaireRow &row) { return row.sentOn; }},
                {.title = tr("Answers"),
                 .text =
                     [](const QuestionnaireRow &row) {
                         return tr("%1 of %2").arg(row.responses).arg(row.members);
                     },
                 .sortKey = [](const QuestionnaireRow &row) { return row.responses; },
                 .alignment = Qt::AlignRight}});
    addMainForm();
    addQuestions();
    m_responses = new ResponsesPanel(workspace, this);
    m_tally = new TallyPanel(this);
    detail()->addTab(m_responses, tr("Answers"));
    detail()->addTab(m_tally, tr("Tally"));
    addActions();
    start();
}

void QuestionnairesPage::addMainForm()
{
    Form<Questionnaire> *form = addForm(tr("Questionnaire"));
    const auto councils = [this] {
        QList<RecordChoice> choices;
        const auto rows = councils::CouncilRepository(workspace().database()).list();
        for (const councils::CouncilRow &row : rows.valueOr({}))
            choices.append({row.id.value(), row.name});
        return choices;
    };
    form->bind(new PickField<CouncilId>(tr("Choose a council"), councils), tr("&Council"),
               &Questionnaire::council, Need::Compulsory);
    form->line(tr("&Title"), &Questionnaire::title, Need::Compulsory);
    form->text(tr("&Introduction"), &Questionnaire::introduction)->setVisibleLines(4);
    form->date(tr("&Sent on"), &Questionnaire::sentOn, DateHint::LastOccurrence)
        ->setToday(workspace().today());
    form->date(tr("To be given &back by"), &Questionnaire::dueOn, DateHint::NextOccurrence)
        ->setToday(workspace().today());
    form->addStretch();
}

void QuestionnairesPage::addQuestions()
{
    Form<Questionnaire> *form = addForm(tr("Questions"));
    auto *questions = new RowsField<NeedQuestion>(
        tr("Add a question"),
        {{.title = tr("Question"),
          .text = [](const NeedQuestion &question) { return question.wording; },
          .names = true},
         {.title = tr("Answer"), .text = [](const NeedQuestion &question) {
              return wordOf(questionKindChoices(), question.kind);
          }}});
    constexpr int kRowsShown = 10;
    questions->setVisibleRows(kRowsShown);
    Form<NeedQuestion> &question = questions->form();
    question.text(tr("&Wording"), &NeedQuestion::wording, Need::Compulsory)->setVisibleLines(2);
    question.choice(tr("&Kind of answer"), &NeedQuestion::kind, questionKindChoices());
    question.bind(new LinesField(&question), tr("Answers to choose from, one a &line"),
                  &NeedQuestion::options);
    form->bind(questions, tr("Questions"), &Questionnaire::questions);
    form->addStretch();
}

void QuestionnairesPage::addActions()
{
    m_print = new QAction(icon("print"_L1), tr("Print the questionnaire"), this);
    m_printTally = new QAction(icon("document"_L1), tr("Print the tally"), this);
    m_copy = new QAction(tr("Copy as new"), this);
    for (QAction *action : {m_print, m_printTally, m_copy})
        action->setEnabled(false); // until one is shown
    addRecordAction(m_print, true);
    addRecordAction(m_printTally);
    addRecordAction(m_copy);
    connect(m_print, &QAction::triggered, this, [this] { preview(u"training-questionnaire"_s); });
    connect(m_printTally, &QAction::triggered, this, [this] { preview(u"training-tally"_s); });
    connect(m_copy, &QAction::triggered, this, [this] { copy(); });
}

void QuestionnairesPage::preview(const QString &kind)
{
    if (!leave() || !stored())
        return;
    documents::Selection selection;
    selection.questionnaire = stored()->id;
    previewDocument(workspace(), this, {kind, selection});
}

/// The same questions, to be asked again or changed.
void QuestionnairesPage::copy()
{
    if (!leave() || !stored())
        return;
    const Questionnaire copy = training::copied(*stored());
    createRecord();
    propose(copy);
}

const QuestionnaireRow *QuestionnairesPage::rowOf(training::QuestionnaireId id) const
{
    return model()->find(id.value());
}

std::optional<PrintableDocument> QuestionnairesPage::printable() const
{
    if (!stored() || !stored()->id.isValid())
        return std::nullopt;
    documents::Selection selection;
    selection.questionnaire = stored()->id;
    return PrintableDocument{u"training-questionnaire"_s, selection};
}

Result<QList<QuestionnaireRow>> QuestionnairesPage::listRows() const
{
    return repository().list();
}

Questionnaire QuestionnairesPage::newRecord() const
{
    return training::modelQuestionnaire().valueOr({});
}

Result<void> QuestionnairesPage::check(const Questionnaire &questionnaire) const
{
    return validate(tidied(questionnaire));
}

QString QuestionnairesPage::nameOf(const Questionnaire &questionnaire) const
{
    return questionnaire.title;
}

Headline QuestionnairesPage::headlineOf(const Questionnaire &questionnaire) const
{
    Headline headline{.title = questionnaire.title};
    const QuestionnaireRow *row = rowOf(questionnaire.id);
    if (row == nullptr)
        return headline;
    headline.context = row->councilName;
    const bool isLate = questionnaire.dueOn.isValid() && questionnaire.dueOn < workspace().today();
    headline.sign = isLate ? Sign::Done : Sign::Underway;
    headline.state = tr("%1 of %2 given back").arg(row->responses).arg(row->members);
    return headline;
}

RecordTexts QuestionnairesPage::recordTexts() const
{
    return {.list = {.list = tr("Questionnaires"),
                     .newRecord = tr("New questionnaire"),
                     .empty = tr("No council has been asked yet what it wants to learn. A new "
                                 "questionnaire starts from ten questions that you can change."),
                     .count = [](int count) { return tr("%n questionnaires", nullptr, count); }},
            .newTitle = tr("New questionnaire"),
            .undoCreate = tr("Add the questionnaire “%1”"),
            .undoEdit = tr("Change the questionnaire “%1”"),
            .undoRemove = tr("Remove the questionnaire “%1”"),
            .saved = tr("The questionnaire “%1” is saved."),
            .removed = tr("The questionnaire “%1” was removed.")};
}

bool QuestionnairesPage::showsKind(const QString &kind) const
{
    static const QStringList kShown{u"questionnaire"_s, u"questionnaire_response"_s, u"council"_s,
                                    u"mandate"_s, u"person"_s};
    return kShown.contains(kind);
}

void QuestionnairesPage::recordShown(const Questionnaire &questionnaire)
{
    const bool isStored = questionnaire.id.isValid();
    m_responses->showQuestionnaire(questionnaire);
    const auto tally = isStored ? training::tally(workspace().database(), questionnaire.id)
                                : training::tallied(questionnaire, {});
    if (!tally)
        return workspace().notifier().report(tally.error());
    m_tally->showTally(*tally);
    m_print->setEnabled(isStored);
    m_printTally->setEnabled(isStored && tally->responses > 0);
    m_copy->setEnabled(isStored && canCreate());
}

} // namespace faubourg::ui
