// The questionnaire of trainingdocuments.h, blank and tallied.
#include "core/base/text/dates.h"
#include "core/base/text/numbers.h"
#include "core/base/text/words.h"
#include "core/documents/councilnames.h"
#include "core/documents/trainingdocuments.h"
#include "core/training/questionnairerepository.h"
#include "core/training/responserepository.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using training::QuestionKind;
using training::Questionnaire;
using training::QuestionTally;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::TrainingDocuments)
};

/// The newest of the council, sent or not; the model when there is none.
Result<Questionnaire> newestOf(const storage::Database &database, CouncilId council)
{
    const training::QuestionnaireRepository repository(database);
    FB_TRY_LET(rows, repository.list(council));
    if (!rows.isEmpty())
        return repository.find(rows.first().id);
    FB_TRY_LET(model, training::modelQuestionnaire());
    model.council = council;
    return model;
}

Result<Questionnaire> questionnaireOf(const storage::Database &database, const Selection &selection)
{
    return selection.questionnaire.isValid()
        ? training::QuestionnaireRepository(database).find(selection.questionnaire)
        : newestOf(database, selection.council);
}

Value questionValues(const Questionnaire &questionnaire)
{
    Values rows;
    for (const training::NeedQuestion &question : questionnaire.questions)
        rows.append(
            Fields{{u"libelle"_s, question.wording},
                   {u"reponses"_s, Value::texts(question.options)},
                   {u"plusieurs"_s, Value::flag(question.kind == QuestionKind::MultipleChoice)},
                   {u"echelle"_s, Value::flag(question.kind == QuestionKind::Scale)},
                   {u"libre"_s, Value::flag(question.kind == QuestionKind::Text)}});
    return rows;
}

QString shareText(int count, int answered)
{
    if (answered == 0)
        return missingText();
    return decimalText(QString::number(100.0 * count / answered, 'f', 3), 0) + u"\u202f%"_s;
}

/// "Le plus souvent : Non (6 réponses)": what the chart shows.
QString mostChosen(const QuestionTally &tally)
{
    const int most = std::ranges::max(tally.options, {}, &training::OptionCount::count).count;
    QStringList first;
    for (const training::OptionCount &option : tally.options) {
        if (option.count == most)
            first += option.option;
    }
    return u"Le plus souvent\u00a0: "_s + enumeration(first)
        + u" (%1)"_s.arg(counted(most, u"réponse"_s, u"réponses"_s));
}

Blocks tallyChart(const QuestionTally &tally)
{
    if (tally.options.isEmpty() || tally.answered == 0)
        return {};
    Chart chart{
        .kind = ChartKind::Bars, .title = mostChosen(tally), .series = {{.name = u"Réponses"_s}}};
    QStringList words;
    for (const training::OptionCount &option : tally.options) {
        chart.categories += option.option;
        chart.series[0].values += option.count;
        chart.series[0].labels +=
            u"%1 (%2)"_s.arg(integerText(option.count), shareText(option.count, tally.answered));
        words += option.option + u"\u00a0: "_s + chart.series[0].labels.last();
    }
    chart.alternative = tally.question.wording + u' ' + words.join(u"\u202f; "_s) + u'.';
    return {Figure{.content = chart}};
}

Value tallyValues(const training::Tally &tally)
{
    Values rows;
    for (const QuestionTally &one : tally.questions) {
        Values options;
        for (const training::OptionCount &option : one.options)
            options.append(Fields{{u"reponse"_s, option.option},
                                  {u"nombre"_s, integerText(option.count)},
                                  {u"part"_s, shareText(option.count, one.answered)}});
        rows.append(
            Fields{{u"libelle"_s, one.question.wording},
                   {u"repondants"_s, counted(one.answered, u"réponse"_s, u"réponses"_s)},
                   {u"plusieurs"_s, Value::flag(one.question.kind == QuestionKind::MultipleChoice)},
                   {u"libre"_s, Value::flag(one.question.kind == QuestionKind::Text)},
                   {u"graphique"_s, tallyChart(one)},
                   {u"reponses"_s, options},
                   {u"mediane"_s, one.median},
                   {u"textes"_s, Value::texts(one.texts)}});
    }
    return rows;
}

Result<Fields> commonOf(const storage::Database &database, const Questionnaire &questionnaire)
{
    FB_TRY_LET(title, councilTitle(database, questionnaire.council));
    return Fields{{u"titre"_s, questionnaire.title},
                  {u"conseil"_s, title},
                  {u"introduction"_s, questionnaire.introduction},
                  {u"envoye_le"_s, plainDate(questionnaire.sentOn)},
                  {u"a_rendre_le"_s, plainDate(questionnaire.dueOn)}};
}

QList<FieldInfo> commonInfos()
{
    return commonFieldInfos()
        + QList<FieldInfo>{{u"titre"_s, u"Titre du questionnaire"_s},
                           {u"conseil"_s, u"Nom du conseil"_s},
                           {u"introduction"_s, u"Texte d’introduction"_s},
                           {u"envoye_le"_s, u"Date d’envoi"_s},
                           {u"a_rendre_le"_s, u"Dernier jour pour le rendre"_s}};
}

/// Who may answer, of a questionnaire that is stored.
Result<int> membersAsked(const storage::Database &database, const Questionnaire &questionnaire)
{
    FB_TRY_LET(rows, training::QuestionnaireRepository(database).list(questionnaire.council));
    const auto row = std::ranges::find(rows, questionnaire.id, &training::QuestionnaireRow::id);
    return row == rows.end() ? 0 : row->members;
}

} // namespace

Result<Prepared> trainingQuestionnaire(const storage::Database &database,
                                       const Selection &selection, const DocumentOptions &options)
{
    FB_TRY_LET(questionnaire, questionnaireOf(database, selection));
    FB_TRY_LET(context, readContext(database, options, questionnaire.council));
    FB_TRY_LET(fields, commonOf(database, questionnaire));
    fields.insert(u"questions"_s, questionValues(questionnaire));
    return prepared(database, context,
                    {.templateName = u"training-questionnaire"_s, .title = questionnaire.title},
                    fields);
}

Result<Prepared> trainingTally(const storage::Database &database, const Selection &selection,
                               const DocumentOptions &options)
{
    FB_TRY_LET(questionnaire, questionnaireOf(database, selection));
    FB_TRY_LET(responses, training::ResponseRepository(database).all(questionnaire.id));
    if (responses.isEmpty())
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("Nobody has answered this questionnaire yet. Enter the answers first."),
                     {}};
    const training::Tally tally = training::tallied(questionnaire, responses);
    FB_TRY_LET(context, readContext(database, options, questionnaire.council));
    FB_TRY_LET(members, membersAsked(database, questionnaire));
    FB_TRY_LET(fields, commonOf(database, questionnaire));
    fields.insert(u"nombre_reponses"_s,
                  counted(tally.responses, u"questionnaire rendu"_s, u"questionnaires rendus"_s));
    fields.insert(u"nombre_membres"_s,
                  members == 0 ? QString() : counted(members, u"membre"_s, u"membres"_s));
    fields.insert(u"questions"_s, tallyValues(tally));
    return prepared(database, context,
                    {.templateName = u"training-tally"_s,
                     .title = u"Besoins de formation – "_s + *fields.value(u"conseil"_s).text()},
                    fields);
}

QList<FieldInfo> trainingQuestionnaireFieldInfos()
{
    return commonInfos()
        + QList<FieldInfo>{
            {u"questions"_s,
             u"Questions"_s,
             FieldKind::List,
             {{u"libelle"_s, u"La question"_s},
              {u"reponses"_s, u"Réponses au choix"_s, FieldKind::List},
              {u"plusieurs"_s, u"Plusieurs réponses sont possibles"_s, FieldKind::Flag},
              {u"echelle"_s, u"Les réponses vont du moins au plus"_s, FieldKind::Flag},
              {u"libre"_s, u"La réponse s’écrit"_s, FieldKind::Flag}}}};
}

QList<FieldInfo> trainingTallyFieldInfos()
{
    return commonInfos()
        + QList<FieldInfo>{
            {u"nombre_reponses"_s, u"« 9 questionnaires rendus »"_s},
            {u"nombre_membres"_s, u"« 12 membres »"_s},
            {u"questions"_s,
             u"Questions, avec leurs réponses"_s,
             FieldKind::List,
             {{u"libelle"_s, u"La question"_s},
              {u"repondants"_s, u"« 8 réponses »"_s},
              {u"plusieurs"_s, u"Plusieurs réponses étaient possibles"_s, FieldKind::Flag},
              {u"libre"_s, u"La réponse s’écrivait"_s, FieldKind::Flag},
              {u"graphique"_s, u"Les réponses en barres"_s, FieldKind::Figure},
              {u"reponses"_s,
               u"Réponses au choix"_s,
               FieldKind::List,
               {{u"reponse"_s, u"La réponse"_s},
                {u"nombre"_s, u"Combien l’ont choisie"_s},
                {u"part"_s, u"Part des réponses à la question"_s}}},
              {u"mediane"_s, u"Réponse du milieu, d’une échelle"_s},
              {u"textes"_s, u"Réponses écrites"_s, FieldKind::List}}}};
}

} // namespace faubourg::documents
