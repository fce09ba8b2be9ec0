#include "core/training/questionnairerepository.h"

#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::training {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::training::QuestionnaireRepository)
};

constexpr QStringView kFind = uR"(
    SELECT id, council_id, title, introduction, sent_on, due_on, revision
    FROM questionnaire
    WHERE id = :id)";

constexpr QStringView kQuestions = uR"(
    SELECT id, wording, kind, options
    FROM questionnaire_question
    WHERE questionnaire_id = :id
    ORDER BY position)";

constexpr QStringView kResponses =
    u"SELECT count(*) AS responses FROM questionnaire_response WHERE questionnaire_id = :id";

constexpr QStringView kList = uR"(
    SELECT questionnaire.id, questionnaire.council_id, council.name AS council_name,
           questionnaire.title, questionnaire.sent_on, questionnaire.due_on,
           questionnaire.revision,
           (SELECT count(*) FROM questionnaire_question AS question
            WHERE question.questionnaire_id = questionnaire.id) AS questions,
           (SELECT count(*) FROM questionnaire_response AS response
            WHERE response.questionnaire_id = questionnaire.id) AS responses,
           (SELECT count(*) FROM mandate
            WHERE mandate.council_id = questionnaire.council_id AND mandate.status = 'full'
              AND mandate.starts_on <= :today
              AND (mandate.ends_on IS NULL OR mandate.ends_on >= :today)) AS members
    FROM questionnaire
    JOIN council ON council.id = questionnaire.council_id
    WHERE :council IS NULL OR questionnaire.council_id = :council
    ORDER BY council.name, questionnaire.sent_on DESC, questionnaire.id DESC)";

Questionnaire readQuestionnaire(const storage::Query &row)
{
    return {.id = row.id<QuestionnaireId>(u"id"),
            .council = row.id<CouncilId>(u"council_id"),
            .title = row.text(u"title"),
            .introduction = row.text(u"introduction"),
            .sentOn = row.date(u"sent_on"),
            .dueOn = row.date(u"due_on"),
            .questions = {},
            .revision = row.integer(u"revision")};
}

NeedQuestion readQuestion(const storage::Query &row)
{
    return {.id = row.id<RowId>(u"id"),
            .wording = row.text(u"wording"),
            .kind = kQuestionKindKeys.value(row.text(u"kind")).value_or(QuestionKind::Text),
            .options = row.text(u"options").split(u'\n', Qt::SkipEmptyParts)};
}

QuestionnaireRow readRow(const storage::Query &row)
{
    return {.id = row.id<QuestionnaireId>(u"id"),
            .council = row.id<CouncilId>(u"council_id"),
            .councilName = row.text(u"council_name"),
            .title = row.text(u"title"),
            .sentOn = row.date(u"sent_on"),
            .dueOn = row.date(u"due_on"),
            .questions = row.integer(u"questions"),
            .responses = row.integer(u"responses"),
            .members = row.integer(u"members"),
            .revision = row.integer(u"revision")};
}

storage::Row rootRow(const Questionnaire &questionnaire)
{
    return storage::Row()
        .set("council_id"_L1, questionnaire.council)
        .set("title"_L1, questionnaire.title)
        .set("introduction"_L1, questionnaire.introduction)
        .set("sent_on"_L1, questionnaire.sentOn)
        .set("due_on"_L1, questionnaire.dueOn);
}

storage::Row questionRow(const NeedQuestion &question)
{
    return storage::Row()
        .set("wording"_L1, question.wording)
        .set("kind"_L1, kQuestionKindKeys.key(question.kind))
        .set("options"_L1, question.options.join(u'\n'));
}

Error answered()
{
    return {ErrorCode::RuleViolation,
            Tr::tr("This questionnaire has been answered: its questions stand, or the answers "
                   "would be to something else. Copy it to ask other questions."),
            {}};
}

} // namespace

Result<Questionnaire> QuestionnaireRepository::find(QuestionnaireId id) const
{
    storage::Query query(*m_database, kFind);
    FB_TRY(query.bind(u":id", id).exec());
    if (!query.next())
        return Error{ErrorCode::NotFound, Tr::tr("This questionnaire no longer exists."), {}};
    Questionnaire questionnaire = readQuestionnaire(query);
    storage::Query questions(*m_database, kQuestions);
    FB_TRY_LET(asked, storage::readAll(questions.bind(u":id", id), readQuestion));
    questionnaire.questions = asked;
    return questionnaire;
}

Result<QList<QuestionnaireRow>> QuestionnaireRepository::list(CouncilId council) const
{
    storage::Query query(*m_database, kList);
    query.bind(u":council", council).bind(u":today", m_database->clock().today());
    return storage::readAll(query, readRow);
}

Result<int> QuestionnaireRepository::responseCount(QuestionnaireId id) const
{
    storage::Query query(*m_database, kResponses);
    FB_TRY(query.bind(u":id", id).exec());
    return query.next() ? query.integer(u"responses") : 0;
}

/// A questionnaire that was answered asks what it asked.
Result<void> QuestionnaireRepository::checkUnanswered(const Questionnaire &questionnaire) const
{
    FB_TRY_LET(responses, responseCount(questionnaire.id));
    if (responses == 0)
        return {};
    FB_TRY_LET(stored, find(questionnaire.id));
    return asksTheSame(stored, questionnaire) && stored.council == questionnaire.council
        ? Result<void>()
        : answered();
}

Result<Questionnaire> QuestionnaireRepository::save(const Questionnaire &given) const
{
    const Questionnaire questionnaire = tidied(given);
    FB_TRY(validate(questionnaire));
    FB_TRY_LET(act, storage::Act::begin(*m_database, "questionnaire.save"_L1, "questionnaire"_L1));
    FB_TRY(checkUnanswered(questionnaire));
    FB_TRY_LET(
        stored,
        act.saveRoot(questionnaire.id.value(), questionnaire.revision, rootRow(questionnaire)));
    FB_TRY(act.syncRows("questionnaire_question"_L1, "questionnaire_id"_L1, stored.id,
                        storage::childRows(questionnaire.questions, questionRow)));
    FB_TRY(act.commit());
    return find(QuestionnaireId(stored.id));
}

Result<void> QuestionnaireRepository::remove(QuestionnaireId id, int revision) const
{
    FB_TRY_LET(responses, responseCount(id));
    if (responses > 0)
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("This questionnaire has been answered. Remove the answers first, if "
                            "they are not to be kept."),
                     {}};
    FB_TRY_LET(act,
               storage::Act::begin(*m_database, "questionnaire.remove"_L1, "questionnaire"_L1));
    FB_TRY(act.syncRows("questionnaire_question"_L1, "questionnaire_id"_L1, id.value(), {}));
    FB_TRY(act.removeRoot(id.value(), revision));
    return act.commit();
}

} // namespace faubourg::training
