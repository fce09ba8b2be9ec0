#include "ui/questions/questionspage.h"

#include "core/base/text/dates.h"
#include "core/quartiers/quartierrepository.h"
#include "core/reports/delays.h"
#include "core/sessions/labels.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/pickfield.h"
#include "ui/base/theme.h"
#include "ui/questions/stepsbar.h"
#include "ui/sessions/sessiontexts.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using sessions::Ageing;
using sessions::Question;
using sessions::QuestionRow;
using sessions::QuestionState;

namespace {

Sign ageingSign(Ageing ageing)
{
    switch (ageing) {
    case Ageing::Ok:
        return Sign::Met;
    case Ageing::Soon:
        return Sign::Soon;
    case Ageing::Late:
        return Sign::Broken;
    }
    Q_UNREACHABLE();
}

/// The usual course of a question; a dismissed one ends where it was.
QStringList courseOf(const Question &question)
{
    const QString first =
        sessions::label(question.state == QuestionState::Qualified ? QuestionState::Qualified
                                                                   : QuestionState::Received);
    if (question.state == QuestionState::Dismissed)
        return {first, sessions::label(QuestionState::Dismissed)};
    return {first, sessions::label(QuestionState::Forwarded),
            sessions::label(QuestionState::AnswerInValidation),
            sessions::label(QuestionState::Answered), sessions::label(QuestionState::Closed)};
}

int stepOf(QuestionState state)
{
    switch (state) {
    case QuestionState::Received:
    case QuestionState::Qualified:
        return 0;
    case QuestionState::Forwarded:
    case QuestionState::Dismissed:
        return 1;
    case QuestionState::AnswerInValidation:
        return 2;
    case QuestionState::Answered:
        return 3;
    case QuestionState::Closed:
        return 4;
    }
    Q_UNREACHABLE();
}

} // namespace

PageFactory questionsPage()
{
    return {.key = "questions"_L1,
            .title = QuestionsPage::tr("Questions"),
            .icon = "question"_L1,
            .create = [](Workspace &workspace,
                         QWidget *parent) { return new QuestionsPage(workspace, parent); },
            .kinds = {u"question"_s}};
}

QuestionsPage::QuestionsPage(Workspace &workspace, QWidget *parent)
    : RecordPage(workspace, u"question"_s, parent)
    , m_names(workspace.database())
{
    addColumns();
    addFacets();
    addVerbs();
    addQuestionForm();
    addAnswerForm();
    start();
}

void QuestionsPage::addColumns()
{
    const QDate today = workspace().today();
    setColumns({
        {.title = tr("No."),
         .text = [](const QuestionRow &row) { return QString::number(row.number); },
         .sortKey = [](const QuestionRow &row) { return row.number; },
         .alignment = Qt::AlignRight},
        {.title = tr("Asked"),
         .text = [today](const QuestionRow &row) { return listDate(row.askedOn, today); },
         .sortKey = [](const QuestionRow &row) { return row.askedOn; },
         .copy = [](const QuestionRow &row) { return numericDate(row.askedOn); }},
        {.title = tr("Subject"),
         .text = [](const QuestionRow &row) { return row.subject; },
         .names = true},
        {.title = tr("Age"),
         .text =
             [today](const QuestionRow &row) {
                 return sessions::isOpen(row.state)
                     ? tr("%n d", "days", sessions::ageDays(row.askedOn, today))
                     : sessions::label(row.state);
             },
         .sortKey =
             [today](const QuestionRow &row) {
                 return sessions::isOpen(row.state) ? sessions::ageDays(row.askedOn, today) : -1;
             },
         .sign =
             [this, today](const QuestionRow &row) {
                 return sessions::isOpen(row.state)
                     ? ageingSign(sessions::ageing(row, m_delays, today))
                     : Sign::Done;
             }},
        {.title = tr("Service"), .text = [](const QuestionRow &row) { return row.service; }},
    });
    table()->setDefaultSort({{3, Qt::DescendingOrder}, {0, Qt::DescendingOrder}});
    setListShare(kListShare);
}

void QuestionsPage::addFacets()
{
    QStringList states{tr("open"), tr("late")};
    for (const auto &[state, key] : sessions::kQuestionStateKeys.pairs)
        states += sessions::label(state);
    const QDate today = workspace().today();
    addRowFacet(tr("State"), states, [this, states, today](const QuestionRow &row, int choice) {
        if (choice == 1)
            return sessions::isOpen(row.state);
        if (choice == 2)
            return sessions::ageing(row, m_delays, today) == Ageing::Late;
        return sessions::label(row.state) == states.at(choice - 1);
    });
    m_serviceFacet = addRowFacet(tr("Service"), {}, [this](const QuestionRow &row, int choice) {
        return row.service == m_serviceFacet->itemText(choice);
    });
    m_councilFacet = addRowFacet(tr("Council"), {}, [this](const QuestionRow &row, int choice) {
        return row.council == m_councilFacet->itemText(choice);
    });
}

void QuestionsPage::addQuestionForm()
{
    Form<Question> *form = addForm(tr("Question"));
    const auto &database = workspace().database();
    m_steps = new StepsBar(form);
    form->addWide(m_steps);
    m_phoneBox = makePhoneBox(form);
    form->addWide(m_phoneBox);
    form->line(tr("&Subject"), &Question::subject, Need::Compulsory);
    m_names.wordIn(form->text(tr("&Question"), &Question::text));
    form->bind(new PickField<CouncilId>(tr("Choose a council"),
                                        [&database] { return councilChoices(database); }),
               tr("&Council"), &Question::councilId, Need::Compulsory);
    form->record(
        tr("&Asked by"), &Question::askerId,
        [&database](const QString &words) { return personChoices(database, words); },
        [&database](qint64 id) { return personName(database, PersonId(id)); });
    form->date(tr("Asked &on"), &Question::askedOn, DateHint::LastOccurrence, Need::Compulsory)
        ->setToday(workspace().today());
    form->bind(new PickField<SessionId>(tr("Between two sessions"),
                                        [&database] { return sessionChoices(database); }),
               tr("&In the session"), &Question::sessionId);
    form->bind(new PickField<QuartierId>(tr("No quartier"),
                                         [&database] {
                                             QList<RecordChoice> choices;
                                             const auto rows =
                                                 quartiers::QuartierRepository(database).list({});
                                             for (const auto &row : rows.valueOr({}))
                                                 choices.append({row.id.value(), row.name});
                                             return choices;
                                         }),
               tr("Q&uartier"), &Question::quartierId);
    m_theme = form->line(tr("&Theme"), &Question::theme);
    form->number(tr("&Number"), &Question::number, 1, 999999, Need::Compulsory);
    form->addStretch();
}

QWidget *QuestionsPage::makePhoneBox(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, space::kSmall, 0, space::kMedium);
    layout->setSpacing(space::kTight);
    layout->addWidget(roleLabel(TextRole::Section, tr("To say on the telephone"), box));
    m_phone = new QLabel(box);
    m_phone->setWordWrap(true);
    m_phone->setTextFormat(Qt::PlainText);
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *copy = new QPushButton(tr("Copy"), box);
    auto *line = new QHBoxLayout;
    line->addWidget(m_phone, 1);
    line->addWidget(copy, 0, Qt::AlignTop);
    layout->addLayout(line);
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_phone->text());
        workspace().notifier().done(tr("The sentence is copied; paste it where you need it."));
    });
    return box;
}

void QuestionsPage::addAnswerForm()
{
    Form<Question> *form = addForm(tr("Answer"));
    m_course = mutedLabel({}, form);
    m_course->setWordWrap(true);
    form->addWide(m_course);
    form->line(tr("Servi&ce in charge"), &Question::service);
    form->date(tr("Answer due &on"), &Question::dueOn, DateHint::NextOccurrence)
        ->setToday(workspace().today());
    m_answer = form->text(tr("&Answer"), &Question::answer);
    m_answer->setVisibleLines(8);
    m_names.wordIn(m_answer);
    form->line(tr("&Reason when dismissed"), &Question::closingReason);
    form->addStretch();
    connect(m_answer, &Field::edited, this, [this] { showVerbs(*stored()); });
}

void QuestionsPage::refresh()
{
    m_delays = reports::answerDelays(workspace().database()).valueOr({});
    RecordPage::refresh();
    QStringList councils;
    QStringList services;
    for (const QuestionRow &row : model()->rows()) {
        councils += row.council;
        if (!row.service.isEmpty())
            services += row.service;
    }
    for (QStringList *names : {&councils, &services}) {
        names->sort(Qt::CaseInsensitive);
        names->removeDuplicates();
    }
    refillFacet(m_councilFacet, councils);
    refillFacet(m_serviceFacet, services);
}

Result<QList<QuestionRow>> QuestionsPage::listRows() const
{
    return repository().list();
}

Question QuestionsPage::newRecord() const
{
    Question question;
    question.number = repository().nextNumber().valueOr(1);
    question.askedOn = workspace().today();
    const auto councils = councilChoices(workspace().database());
    for (const RecordChoice &council : councils) {
        if (councils.size() == 1 || council.text == m_councilFacet->currentText())
            question.councilId = CouncilId(council.id);
    }
    return question;
}

Result<void> QuestionsPage::check(const Question &question) const
{
    return sessions::validate(question);
}

QString QuestionsPage::nameOf(const Question &question) const
{
    return QString::number(question.number);
}

/// Undo texts say "the question 52"; where one looks for it, its subject counts.
QString QuestionsPage::currentTitle() const
{
    if (!stored() || isNew())
        return {};
    return u"%1 · %2"_s.arg(QString::number(stored()->number), stored()->subject);
}

Headline QuestionsPage::headlineOf(const Question &question) const
{
    const QuestionRow *row = model()->find(question.id.value());
    QStringList context{tr("Asked on %1").arg(plainDate(question.askedOn, interfaceLanguage()))};
    if (row != nullptr)
        context += row->council;
    if (row != nullptr && !row->asker.isEmpty())
        context += row->asker;
    const bool isLate = sessions::ageing(question, m_delays, workspace().today()) == Ageing::Late;
    return {.title = tr("Question %1").arg(question.number),
            .context = context.join(u" · "_s),
            .sign = signOf(question),
            .state = isLate ? tr("Late", "question") : sessions::label(question.state)};
}

Sign QuestionsPage::signOf(const Question &question) const
{
    if (question.state == QuestionState::Dismissed)
        return Sign::NotApplicable;
    if (!sessions::isOpen(question.state))
        return Sign::Done;
    const Ageing ageing = sessions::ageing(question, m_delays, workspace().today());
    return ageing == Ageing::Ok ? Sign::Underway : ageingSign(ageing);
}

RecordTexts QuestionsPage::recordTexts() const
{
    return {.list = {.list = tr("Questions"),
                     .newRecord = tr("New question"),
                     .empty = tr("No question is in the register yet. What residents ask the town, "
                                 "in a session or between two, belongs here."),
                     .count = [](int count) { return tr("%n question(s)", nullptr, count); }},
            .newTitle = tr("New question"),
            .undoCreate = tr("Add the question %1"),
            .undoEdit = tr("Change the question %1"),
            .undoRemove = tr("Remove the question %1"),
            .saved = tr("The question %1 is saved."),
            .removed = tr("The question %1 was removed.")};
}

bool QuestionsPage::showsKind(const QString &kind) const
{
    static const QStringList kShown{u"question"_s, u"session"_s, u"council"_s,
                                    u"quartier"_s, u"person"_s,  u"parameter"_s};
    return kShown.contains(kind);
}

/// From the menu of the heading, where the verbs need the room.
bool QuestionsPage::canRemove() const
{
    return stored().has_value();
}

void QuestionsPage::recordShown(const Question &question)
{
    const bool isStored = question.id.isValid();
    const auto day = sentenceDate();
    m_steps->setVisible(isStored);
    m_phoneBox->setVisible(isStored);
    m_phone->setText(
        m_names.shown(sessions::phoneSentence(question, m_delays, workspace().today(), day)));
    QStringList course;
    if (question.forwardedOn.isValid())
        course += tr("Forwarded on %1").arg(day(question.forwardedOn));
    if (question.remindedOn.isValid())
        course += tr("Reminded on %1").arg(day(question.remindedOn));
    if (question.answeredOn.isValid())
        course += tr("Answered on %1").arg(day(question.answeredOn));
    if (question.closedOn.isValid())
        course += tr("Closed on %1").arg(day(question.closedOn));
    m_course->setText(course.isEmpty() ? tr("Not forwarded yet.") : course.join(u" · "_s));
    showSteps(question);
    showVerbs(question);
}

void QuestionsPage::showSteps(const Question &question)
{
    m_steps->setSteps(courseOf(question), stepOf(question.state), signOf(question));
}

} // namespace faubourg::ui
