// What one does to a question: the verbs of its life as actions of the heading.

#include "core/sessions/labels.h"
#include "ui/base/dialogs.h"
#include "ui/questions/questionacts.h"
#include "ui/questions/questionspage.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using sessions::Question;
using sessions::QuestionState;
using sessions::QuestionVerb;

namespace {

constexpr int kAnswerTab = 1;

/// The verb that moves a question in this state forward.
std::optional<QuestionVerb> mainVerb(QuestionState state)
{
    switch (state) {
    case QuestionState::Received:
    case QuestionState::Qualified:
        return QuestionVerb::Forward;
    case QuestionState::Forwarded:
        return QuestionVerb::Answer;
    case QuestionState::AnswerInValidation:
        return QuestionVerb::ValidateAnswer;
    case QuestionState::Answered:
        return QuestionVerb::Close;
    case QuestionState::Closed:
    case QuestionState::Dismissed:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// In the order of the heading; what is not here stands in its menu.
constexpr std::array kInHeading{QuestionVerb::Remind, QuestionVerb::Forward, QuestionVerb::Answer,
                                QuestionVerb::ValidateAnswer, QuestionVerb::Close};

bool isInHeading(QuestionVerb verb)
{
    return std::ranges::find(kInHeading, verb) != kInHeading.end();
}

} // namespace

void QuestionsPage::addVerbs()
{
    for (const auto &[verb, key] : sessions::kQuestionVerbKeys.pairs) {
        auto *action = new QAction(verbText(verb), this);
        action->setEnabled(false); // until a question is shown
        connect(action, &QAction::triggered, this, [this, verb = verb] { runVerb(verb); });
        m_verbs.insert(verb, action);
        addAction(action);
    }
    for (const QuestionVerb verb : kInHeading)
        detail()->addHeadingAction(m_verbs.value(verb), verb != QuestionVerb::Remind);
    m_more = new QAction(tr("More"), this);
    auto *menu = new QMenu(this);
    for (const auto &[verb, key] : sessions::kQuestionVerbKeys.pairs) {
        if (!isInHeading(verb))
            menu->addAction(m_verbs.value(verb));
    }
    // A question that was forwarded goes to another service from here.
    auto *other = menu->addAction(tr("Forward to another service…"));
    connect(other, &QAction::triggered, this, [this] { runVerb(QuestionVerb::Forward); });
    connect(m_verbs.value(QuestionVerb::Remind), &QAction::changed, other,
            [this, other] { other->setVisible(m_verbs.value(QuestionVerb::Remind)->isVisible()); });
    menu->addSeparator();
    menu->addAction(makeRemoveAction());
    m_more->setMenu(menu);
    detail()->addHeadingAction(m_more);
}

void QuestionsPage::showVerbs(const Question &question)
{
    QSet<QuestionVerb> allowed;
    if (!isNew() && !workspace().isReadOnly()) {
        for (const auto &transition : sessions::allowedTransitions(question))
            allowed.insert(transition.verb);
    }
    const auto main = mainVerb(question.state);
    for (auto action = m_verbs.constBegin(); action != m_verbs.constEnd(); ++action) {
        const QuestionVerb verb = action.key();
        const bool isAllowed = allowed.contains(verb);
        const bool isHere = !isInHeading(verb) || verb == main || verb == QuestionVerb::Remind;
        action.value()->setEnabled(isAllowed);
        action.value()->setVisible(isAllowed && isHere);
    }
    m_verbs.value(QuestionVerb::Answer)
        ->setText(m_answer->isEmpty() ? verbText(QuestionVerb::Answer) : tr("Submit the answer"));
    m_more->setVisible(!isNew());
}

/// The act needs something typed in the record first: bring the user there.
bool QuestionsPage::asksForField(QuestionVerb verb)
{
    const bool needsAnswer = verb == QuestionVerb::Answer || verb == QuestionVerb::AnswerInSession;
    if (needsAnswer && m_answer->isEmpty()) {
        detail()->tabs()->setCurrentIndex(kAnswerTab);
        m_answer->editor()->setFocus();
        detail()->band()->showNotice(
            Sign::Information,
            tr("Type the answer, then press “%1”.")
                .arg(verb == QuestionVerb::Answer ? tr("Submit the answer") : verbText(verb)));
        return true;
    }
    if (verb == QuestionVerb::Qualify && m_theme->isEmpty()) {
        detail()->tabs()->setCurrentIndex(0);
        m_theme->editor()->setFocus();
        detail()->band()->showNotice(Sign::Information,
                                     tr("Type the theme, then press “%1”.").arg(verbText(verb)));
        return true;
    }
    return false;
}

void QuestionsPage::runVerb(QuestionVerb verb)
{
    if (!stored() || asksForField(verb) || !leave())
        return;
    const auto said = ask(verb);
    if (!said)
        return;
    const auto changed = changedBy(verb, *said);
    if (!changed)
        return workspace().notifier().report(changed.error());
    apply<QuestionActs>(*changed, undoText(verb).arg(changed->number),
                        tr("Question %1: %2.", "number and new state")
                            .arg(changed->number)
                            .arg(verb == QuestionVerb::Remind ? tr("the service is reminded")
                                                              : sessions::label(changed->state)));
}

/// What the verb needs from the user: a service, a reason, nothing; no value when the user
/// thought better of it.
std::optional<QString> QuestionsPage::ask(QuestionVerb verb)
{
    Confirmation question;
    question.title = undoText(verb).arg(stored()->number);
    question.asksReason = true;
    if (verb == QuestionVerb::Forward) {
        question.consequence = tr("The service is asked for an answer; the day is noted, and with "
                                  "it the day the answer is due.");
        question.verb = tr("Forward");
        question.reasonLabel = tr("&Service:");
        question.proposed =
            stored()->state == QuestionState::Forwarded ? QString() : stored()->service;
    } else if (verb == QuestionVerb::Dismiss) {
        question.consequence = tr("The question gets no answer. The asker is told the reason.");
        question.verb = tr("Dismiss");
    } else {
        return QString();
    }
    const auto answer = confirm(this, question);
    return answer ? std::optional(answer->reason) : std::nullopt;
}

Result<Question> QuestionsPage::changedBy(QuestionVerb verb, const QString &said) const
{
    const Question &question = *stored();
    const QDate today = workspace().today();
    switch (verb) {
    case QuestionVerb::Qualify:
        return sessions::qualify(question, question.theme);
    case QuestionVerb::Forward:
        return sessions::forward(question, said, m_delays.dueDays, today);
    case QuestionVerb::Remind:
        return sessions::remind(question, today);
    case QuestionVerb::Answer:
        return sessions::answer(question, question.answer);
    case QuestionVerb::SendBack:
        return sessions::sendBack(question);
    case QuestionVerb::ValidateAnswer:
        return sessions::validateAnswer(question, today);
    case QuestionVerb::AnswerInSession:
        return sessions::answerInSession(question, question.answer, today);
    case QuestionVerb::Close:
        return sessions::close(question, today);
    case QuestionVerb::Dismiss:
        return sessions::dismiss(question, said, today);
    }
    Q_UNREACHABLE();
}

} // namespace faubourg::ui
