#include "core/training/questionnaire.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::training {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::training::Questionnaire)
};

/// One line without blanks around it. Not simplified(): it takes the thin spaces of French away.
QString oneLine(const QString &text)
{
    return text.trimmed().replace(u'\n', u' ');
}

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

Result<void> validateQuestion(const NeedQuestion &question)
{
    if (question.wording.trimmed().isEmpty())
        return invalid(Tr::tr("A question has no wording. Enter it, or remove the question."));
    if (question.kind == QuestionKind::Text)
        return {};
    if (question.options.size() < 2)
        return invalid(Tr::tr("The question “%1” needs at least two answers to choose from, one a "
                              "line.")
                           .arg(question.wording));
    if (QSet<QString>(question.options.begin(), question.options.end()).size()
        != question.options.size())
        return invalid(
            Tr::tr("The question “%1” offers the same answer twice.").arg(question.wording));
    return {};
}

Result<void> validateAnswer(const NeedAnswer &answer, const NeedQuestion &question)
{
    const bool isText = question.kind == QuestionKind::Text;
    const bool fits = isText
        ? !answer.choice && !answer.text.trimmed().isEmpty()
        : answer.choice && *answer.choice >= 1 && *answer.choice <= question.options.size();
    return fits
        ? Result<void>()
        : invalid(Tr::tr("An answer does not fit the question “%1”.").arg(question.wording));
}

const NeedQuestion *questionOf(const Questionnaire &questionnaire, RowId id)
{
    const auto found = std::ranges::find(questionnaire.questions, id, &NeedQuestion::id);
    return found == questionnaire.questions.end() ? nullptr : &*found;
}

void count(QuestionTally &tally, const QList<NeedAnswer> &answers)
{
    bool isAnswered = false;
    for (const NeedAnswer &answer : answers) {
        if (answer.question != tally.question.id)
            continue;
        isAnswered = true;
        if (answer.choice)
            ++tally.options[*answer.choice - 1].count;
        else
            tally.texts += answer.text;
    }
    tally.answered += isAnswered ? 1 : 0;
}

QString medianOf(const QuestionTally &tally)
{
    int below = 0;
    for (const OptionCount &option : tally.options) {
        below += option.count;
        if (below * 2 >= tally.answered && tally.answered > 0)
            return option.option;
    }
    return {};
}

} // namespace

Result<void> validate(const Questionnaire &questionnaire)
{
    if (!questionnaire.council.isValid())
        return invalid(Tr::tr("Choose the council that is asked."));
    if (questionnaire.title.trimmed().isEmpty())
        return invalid(Tr::tr("Enter the title of the questionnaire."));
    if (questionnaire.sentOn.isValid() && questionnaire.dueOn.isValid()
        && questionnaire.dueOn < questionnaire.sentOn)
        return invalid(Tr::tr("The questionnaire is to be given back before it is sent. Correct "
                              "its dates."));
    for (const NeedQuestion &question : questionnaire.questions)
        FB_TRY(validateQuestion(question));
    return {};
}

Result<void> validate(const Response &response, const Questionnaire &questionnaire, QDate today)
{
    if (!response.receivedOn.isValid())
        return invalid(Tr::tr("Enter the day on which the questionnaire was given back."));
    if (response.receivedOn > today)
        return invalid(Tr::tr("A questionnaire cannot be given back on a day to come."));
    if (response.answers.isEmpty())
        return invalid(Tr::tr("Enter at least one answer."));
    QSet<std::pair<qint64, int>> seen;
    for (const NeedAnswer &answer : response.answers) {
        const NeedQuestion *question = questionOf(questionnaire, answer.question);
        if (question == nullptr)
            return invalid(Tr::tr("An answer belongs to no question of this questionnaire."));
        FB_TRY(validateAnswer(answer, *question));
        const bool isMany = question->kind == QuestionKind::MultipleChoice;
        const std::pair<qint64, int> place{question->id.value(),
                                           isMany ? answer.choice.value_or(0) : 0};
        if (seen.contains(place))
            return invalid(
                Tr::tr("The question “%1” takes a single answer.").arg(question->wording));
        seen.insert(place);
    }
    return {};
}

Questionnaire tidied(Questionnaire questionnaire)
{
    questionnaire.title = oneLine(questionnaire.title);
    questionnaire.introduction = questionnaire.introduction.trimmed();
    for (NeedQuestion &question : questionnaire.questions) {
        question.wording = oneLine(question.wording);
        QStringList options;
        for (const QString &option : std::as_const(question.options)) {
            if (question.kind != QuestionKind::Text && !option.trimmed().isEmpty())
                options += oneLine(option);
        }
        question.options = options;
    }
    return questionnaire;
}

bool asksTheSame(const Questionnaire &before, const Questionnaire &after)
{
    return std::ranges::equal(
        before.questions, after.questions, [](const NeedQuestion &one, const NeedQuestion &other) {
            return one.id == other.id && one.kind == other.kind && one.options == other.options;
        });
}

Questionnaire copied(Questionnaire questionnaire)
{
    questionnaire.id = {};
    questionnaire.revision = 0;
    questionnaire.sentOn = {};
    questionnaire.dueOn = {};
    for (NeedQuestion &question : questionnaire.questions)
        question.id = {};
    return questionnaire;
}

Tally tallied(const Questionnaire &questionnaire, const QList<Response> &responses)
{
    Tally tally{.responses = static_cast<int>(responses.size()), .questions = {}};
    for (const NeedQuestion &question : questionnaire.questions) {
        QuestionTally one{
            .question = question, .answered = 0, .options = {}, .median = {}, .texts = {}};
        for (const QString &option : question.options)
            one.options += OptionCount{option, 0};
        for (const Response &response : responses)
            count(one, response.answers);
        if (question.kind == QuestionKind::Scale)
            one.median = medianOf(one);
        tally.questions += one;
    }
    return tally;
}

Result<Questionnaire> parseQuestionnaire(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Questionnaire questionnaire;
    questionnaire.title = object[u"title"].toString();
    questionnaire.introduction = object[u"introduction"].toString();
    for (const auto &value : object[u"questions"].toArray()) {
        const QJsonObject listed = value.toObject();
        const auto kind = kQuestionKindKeys.value(listed[u"kind"].toString());
        NeedQuestion question{.id = {},
                              .wording = listed[u"wording"].toString(),
                              .kind = kind.value_or(QuestionKind::Text),
                              .options = {}};
        for (const auto &option : listed[u"options"].toArray())
            question.options += option.toString();
        if (const auto valid = validateQuestion(question); !kind || !valid)
            return invalid(Tr::tr("The model of the questionnaire cannot be read."));
        questionnaire.questions += question;
    }
    if (questionnaire.title.isEmpty() || questionnaire.questions.isEmpty())
        return invalid(Tr::tr("The model of the questionnaire cannot be read."));
    return questionnaire;
}

Result<Questionnaire> modelQuestionnaire()
{
    QFile file(u":/presets/training-questionnaire.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage, Tr::tr("The model of the questionnaire cannot be read."),
                     file.errorString()};
    return parseQuestionnaire(file.readAll());
}

} // namespace faubourg::training
