#include "core/documents/questiondocuments.h"

#include "core/base/text/dates.h"
#include "core/documents/councilfacts.h"
#include "core/documents/recipients.h"
#include "core/documents/sessionfields.h"
#include "core/people/personrepository.h"
#include "core/quartiers/quartierrepository.h"
#include "core/reports/delays.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using sessions::QuestionState;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::QuestionDocuments)
};

struct QuestionFacts
{
    sessions::Question question;
    CouncilFacts council;
    std::optional<people::Person> asker; ///< none: the council as a whole
    QDate sessionDate;                   ///< invalid: asked between two sessions
    QString quartier;
    QDate dueOn;
    QList<sessions::FollowUpRow> followUps;
    QHash<PersonId, QString> names;
};

Error refused(const QString &message)
{
    return {ErrorCode::RuleViolation, message, {}};
}

Result<void> readSurroundings(const storage::Database &database, QuestionFacts &facts)
{
    const sessions::Question &question = facts.question;
    if (question.askerId.isValid()) {
        FB_TRY_LET(asker, people::PersonRepository(database).find(question.askerId));
        facts.asker = asker;
    }
    if (question.sessionId.isValid()) {
        FB_TRY_LET(session, sessions::SessionRepository(database).find(question.sessionId));
        facts.sessionDate = session.date;
    }
    if (question.quartierId.isValid()) {
        FB_TRY_LET(quartier, quartiers::QuartierRepository(database).find(question.quartierId));
        facts.quartier = quartier.name;
    }
    return {};
}

Result<QuestionFacts> readQuestionFacts(const storage::Database &database, QuestionId id,
                                        QDate today)
{
    QuestionFacts facts{};
    FB_TRY_LET(question, sessions::QuestionRepository(database).find(id));
    facts.question = question;
    FB_TRY_LET(council, readCouncilFacts(database, question.councilId, today));
    facts.council = council;
    FB_TRY(readSurroundings(database, facts));
    FB_TRY_LET(delays, reports::answerDelays(database));
    facts.dueOn = question.dueOn.isValid() ? question.dueOn
                                           : sessions::dueDate(question.askedOn, delays.dueDays);
    sessions::FollowUpFilter filter;
    filter.question = id;
    FB_TRY_LET(followUps, sessions::FollowUpRepository(database).list(filter));
    facts.followUps = followUps;
    QStringList texts{question.text, question.answer};
    for (const sessions::FollowUpRow &row : followUps)
        texts += {row.what, row.outcome};
    FB_TRY_LET(names, mentionedNames(database, texts.join(u' ')));
    facts.names = names;
    return facts;
}

Value followUps(const QuestionFacts &facts)
{
    Values rows;
    for (const sessions::FollowUpRow &row : facts.followUps) {
        rows.append(Fields{
            {u"quoi"_s, withNames(row.what, facts.names)},
            {u"qui"_s, row.owner},
            {u"pour_le"_s, numericDate(row.dueOn)},
            {u"fait"_s, Value::flag(row.state == sessions::FollowUpState::Done)},
        });
    }
    return rows;
}

/// A question of nobody in particular is the council's: the letter is handed over there.
Fields askerFields(const QuestionFacts &facts, QDate today, QStringList &warnings)
{
    if (facts.asker)
        return recipientFields(*facts.asker, today, warnings);
    return {
        {u"nom"_s, facts.council.title},
        {u"nom_complet"_s, facts.council.title},
        {u"civilite"_s, QString()},
        {u"appel"_s, u"Mesdames, Messieurs,"_s},
        {u"adresse"_s, Value::texts({u"Aux membres du"_s, facts.council.title})},
        {u"en_main_propre"_s, Value::flag(true)},
        {u"mineur"_s, Value::flag(false)},
    };
}

Fields questionFields(const QuestionFacts &facts, QDate today, QStringList &warnings)
{
    const sessions::Question &question = facts.question;
    const bool isAnswered =
        question.state == QuestionState::Answered || question.state == QuestionState::Closed;
    Fields fields = askerFields(facts, today, warnings);
    fields.insert(councilFields(facts.council));
    fields.insert(Fields{
        {u"numero"_s, QString::number(question.number)},
        {u"date_question"_s, plainDate(question.askedOn)},
        {u"seance"_s, plainDate(facts.sessionDate)},
        {u"theme"_s, question.theme},
        {u"quartier"_s, facts.quartier},
        {u"objet"_s, question.subject},
        {u"texte"_s, withNames(question.text, facts.names)},
        {u"du_conseil"_s, Value::flag(!facts.asker)},
        {u"service_saisi"_s, question.service},
        {u"transmise_le"_s, plainDate(question.forwardedOn)},
        {u"echeance"_s, plainDate(facts.dueOn)},
        {u"reponse"_s, withNames(question.answer, facts.names)},
        {u"repondu_le"_s, plainDate(question.answeredOn)},
        {u"repondue"_s, Value::flag(isAnswered)},
        {u"sans_suite"_s, Value::flag(question.state == QuestionState::Dismissed)},
        {u"motif"_s, question.closingReason},
        {u"suites"_s, followUps(facts)},
    });
    return fields;
}

Frame frameOf(const QString &templateName, const QString &title, const QuestionFacts &facts)
{
    return {.templateName = templateName,
            .title = title + u" – question n° "_s + QString::number(facts.question.number)};
}

/// The document `templateName` gives for `facts`; `hasRecipient` when it goes by post.
Result<Prepared> made(const storage::Database &database, const DocumentOptions &options,
                      const Frame &frame, const QuestionFacts &facts, bool hasRecipient)
{
    FB_TRY_LET(context, readContext(database, options, facts.question.councilId));
    QStringList warnings;
    const Fields fields = questionFields(facts, options.today, warnings);
    return prepared(database, context, frame, fields, hasRecipient ? warnings : QStringList());
}

} // namespace

Result<Prepared> questionSheet(const storage::Database &database, const Selection &selection,
                               const DocumentOptions &options)
{
    FB_TRY_LET(facts, readQuestionFacts(database, selection.question, options.today));
    return made(database, options, frameOf(u"question-sheet"_s, u"Fiche"_s, facts), facts, false);
}

Result<Prepared> questionReferral(const storage::Database &database, const Selection &selection,
                                  const DocumentOptions &options)
{
    FB_TRY_LET(facts, readQuestionFacts(database, selection.question, options.today));
    if (facts.question.service.isEmpty())
        return refused(Tr::tr("The question has no service in charge. Say which one before you "
                              "hand it over."));
    return made(database, options, frameOf(u"question-referral"_s, u"Saisine du service"_s, facts),
                facts, false);
}

Result<Prepared> questionReceipt(const storage::Database &database, const Selection &selection,
                                 const DocumentOptions &options)
{
    FB_TRY_LET(facts, readQuestionFacts(database, selection.question, options.today));
    return made(database, options, frameOf(u"question-receipt"_s, u"Accusé de réception"_s, facts),
                facts, true);
}

Result<Prepared> questionAnswer(const storage::Database &database, const Selection &selection,
                                const DocumentOptions &options)
{
    FB_TRY_LET(facts, readQuestionFacts(database, selection.question, options.today));
    const sessions::Question &question = facts.question;
    const bool isDismissed = question.state == QuestionState::Dismissed;
    if (isDismissed ? question.closingReason.isEmpty() : question.answer.isEmpty())
        return refused(Tr::tr("The question has no answer yet. Write it on the question’s page."));
    Frame frame = frameOf(u"question-answer"_s, u"Réponse"_s, facts);
    if (sessions::isOpen(question.state))
        frame.bands = {u"Projet"_s};
    return made(database, options, frame, facts, true);
}

QList<FieldInfo> questionFieldInfos()
{
    return commonFieldInfos() + recipientFieldInfos() + councilFieldInfos()
        + QList<FieldInfo>{
            {u"numero"_s, u"Numéro de la question"_s},
            {u"date_question"_s, u"Date de la question"_s},
            {u"seance"_s, u"Date de la séance où elle a été posée"_s},
            {u"theme"_s, u"Thème"_s},
            {u"quartier"_s, u"Quartier"_s},
            {u"objet"_s, u"Objet"_s},
            {u"texte"_s, u"Texte de la question"_s},
            {u"du_conseil"_s, u"Posée par le conseil dans son ensemble"_s, FieldKind::Flag},
            {u"service_saisi"_s, u"Service chargé de répondre"_s},
            {u"transmise_le"_s, u"Date de transmission au service"_s},
            {u"echeance"_s, u"Réponse attendue pour le"_s},
            {u"reponse"_s, u"Réponse"_s},
            {u"repondu_le"_s, u"Date de la réponse"_s},
            {u"repondue"_s, u"La réponse est validée"_s, FieldKind::Flag},
            {u"sans_suite"_s, u"Classée sans suite"_s, FieldKind::Flag},
            {u"motif"_s, u"Motif du classement"_s},
            {u"suites"_s,
             u"Suites à donner"_s,
             FieldKind::List,
             {{u"quoi"_s, u"Quoi"_s},
              {u"qui"_s, u"Qui"_s},
              {u"pour_le"_s, u"Pour quand"_s},
              {u"fait"_s, u"Est faite"_s, FieldKind::Flag}}},
        };
}

} // namespace faubourg::documents
