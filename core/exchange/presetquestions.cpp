#include "core/exchange/presetsections.h"
#include "core/sessions/followuprepository.h"
#include "core/sessions/questionrepository.h"
#include "core/sessions/sessionrepository.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

using namespace sessions;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::exchange::PresetQuestions)
};

/// The id under the text of `key`; an invalid one when the key is absent.
template <typename IdType>
Result<IdType> reference(const QHash<QString, IdType> &known, PresetObject &fields,
                         QLatin1StringView key)
{
    const QString name = fields.optionalText(key);
    return name.isEmpty() ? Result<IdType>(IdType()) : resolve(known, name, fields.place(key));
}

/// The agenda item that "item" counts, from 1, in `session`; an invalid id without it.
Result<AgendaItemId> readItem(const PresetContext &context, PresetObject &fields, SessionId session)
{
    const auto rank = fields.optionalInteger("item"_L1);
    if (!rank)
        return AgendaItemId();
    FB_TRY_LET(whole, SessionRepository(context.database).find(session));
    if (*rank < 1 || *rank > whole.agenda.size())
        return presetError(fields.place("item"_L1), Tr::tr("the agenda has no such item."));
    return whole.agenda.at(*rank - 1).id;
}

void readLife(PresetObject &fields, Question &question)
{
    question.askedOn = fields.optionalDate("asked_on"_L1);
    question.theme = fields.optionalText("theme"_L1);
    question.subject = fields.text("subject"_L1);
    question.text = fields.optionalText("text"_L1);
    question.state = fields.keyed("state"_L1, kQuestionStateKeys, QuestionState::Received);
    question.service = fields.optionalText("service"_L1);
    question.forwardedOn = fields.optionalDate("forwarded_on"_L1);
    question.dueOn = fields.optionalDate("due_on"_L1);
    question.remindedOn = fields.optionalDate("reminded_on"_L1);
    question.answer = fields.optionalText("answer"_L1);
    question.answeredOn = fields.optionalDate("answered_on"_L1);
    question.closedOn = fields.optionalDate("closed_on"_L1);
    question.closingReason = fields.optionalText("closing_reason"_L1);
}

Result<Question> readQuestion(const PresetContext &context, PresetObject &fields)
{
    Question question;
    readLife(fields, question);
    const QString council = fields.text("council"_L1);
    FB_TRY_LET(councilId, resolve(context.councils, council, fields.place("council"_L1)));
    FB_TRY_LET(session, reference(context.sessions, fields, "session"_L1));
    FB_TRY_LET(quartier, reference(context.quartiers, fields, "quartier"_L1));
    FB_TRY_LET(asker, reference(context.people, fields, "asker"_L1));
    FB_TRY_LET(item, readItem(context, fields, session));
    FB_TRY(fields.finish());
    FB_TRY_LET(text, withMentions(context, question.text, fields.place("text"_L1)));
    question.councilId = councilId;
    question.sessionId = session;
    question.quartierId = quartier;
    question.askerId = asker;
    question.agendaItemId = item;
    question.text = text;
    return question;
}

Result<FollowUp> readFollowUp(const PresetContext &context, PresetObject &fields)
{
    FollowUp followUp;
    const QString what = fields.text("what"_L1);
    followUp.owner = fields.optionalText("owner"_L1);
    followUp.dueOn = fields.optionalDate("due_on"_L1);
    followUp.state = fields.keyed("state"_L1, kFollowUpStateKeys, FollowUpState::Open);
    followUp.doneOn = fields.optionalDate("done_on"_L1);
    followUp.outcome = fields.optionalText("outcome"_L1);
    FB_TRY_LET(session, reference(context.sessions, fields, "session"_L1));
    FB_TRY_LET(question, reference(context.questions, fields, "question"_L1));
    FB_TRY_LET(owner, reference(context.people, fields, "owner_person"_L1));
    FB_TRY_LET(item, readItem(context, fields, session));
    FB_TRY(fields.finish());
    FB_TRY_LET(mentioning, withMentions(context, what, fields.place("what"_L1)));
    followUp.what = mentioning;
    followUp.sessionId = session;
    followUp.questionId = question;
    followUp.ownerId = owner;
    followUp.agendaItemId = item;
    return followUp;
}

} // namespace

Result<void> loadQuestions(PresetContext &context, PresetObject &preset)
{
    QuestionRepository questions(context.database);
    auto list = preset.objects("questions"_L1);
    for (PresetObject &fields : list) {
        const QString key = fields.text("key"_L1);
        FB_TRY_LET(question, readQuestion(context, fields));
        FB_TRY_LET(number, questions.nextNumber());
        question.number = number;
        FB_TRY_LET(stored, questions.save(question));
        context.questions.insert(key, stored.id);
    }
    return {};
}

Result<void> loadFollowUps(PresetContext &context, PresetObject &preset)
{
    FollowUpRepository followUps(context.database);
    auto list = preset.objects("follow_ups"_L1);
    for (PresetObject &fields : list) {
        FB_TRY_LET(followUp, readFollowUp(context, fields));
        FB_TRY(followUps.save(followUp));
    }
    return {};
}

} // namespace faubourg::exchange
