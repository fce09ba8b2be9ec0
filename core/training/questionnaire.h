#pragma once

#include "core/base/enumkeys.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace faubourg::training {

using QuestionnaireId = Id<struct QuestionnaireTag>;
using ResponseId = Id<struct ResponseTag>;

enum class QuestionKind {
    Choice, ///< one of the options
    MultipleChoice,
    Scale, ///< one of the options, which go from least to most
    Text,
};
inline constexpr EnumKeys kQuestionKindKeys{
    std::array{std::pair{QuestionKind::Choice, "choice"},
               std::pair{QuestionKind::MultipleChoice, "multiple_choice"},
               std::pair{QuestionKind::Scale, "scale"}, std::pair{QuestionKind::Text, "text"}}};

struct NeedQuestion
{
    RowId id;
    QString wording;
    QuestionKind kind = QuestionKind::Choice;
    QStringList options; ///< none for a free text

    friend bool operator==(const NeedQuestion &, const NeedQuestion &) = default;
};

/// What the members of a council are asked about the training they need (seed: IREV, "recenser
/// les besoins de formation des conseils citoyens"). Once somebody has answered, its questions
/// stand: the tally counts what was read.
struct Questionnaire
{
    QuestionnaireId id;
    CouncilId council;
    QString title;
    QString introduction;
    QDate sentOn;
    QDate dueOn; ///< the last day to give it back
    QList<NeedQuestion> questions;
    int revision = 0;

    friend bool operator==(const Questionnaire &, const Questionnaire &) = default;
};

/// One option ticked (from 1), or one text written.
struct NeedAnswer
{
    RowId id;
    RowId question;
    std::optional<int> choice;
    QString text;

    friend bool operator==(const NeedAnswer &, const NeedAnswer &) = default;
};

/// One questionnaire given back, by somebody or by nobody knows whom.
struct Response
{
    ResponseId id;
    QuestionnaireId questionnaire;
    PersonId person; ///< invalid: anonymous
    QDate receivedOn;
    QList<NeedAnswer> answers;
    int revision = 0;

    friend bool operator==(const Response &, const Response &) = default;
};

Result<void> validate(const Questionnaire &questionnaire);
/// Each answer must fit its question; a question may be left without answer.
Result<void> validate(const Response &response, const Questionnaire &questionnaire, QDate today);

/// The questionnaire as it is stored: texts trimmed, empty options and the options of free texts
/// left out.
Questionnaire tidied(Questionnaire questionnaire);

/// Whether `after` asks the same as `before`: the same questions in the same order with the same
/// options. A misspelt wording may be mended.
bool asksTheSame(const Questionnaire &before, const Questionnaire &after);

/// `questionnaire` as a new one, without ids: to ask again, or to ask something else.
Questionnaire copied(Questionnaire questionnaire);

struct OptionCount
{
    QString option;
    int count = 0;

    friend bool operator==(const OptionCount &, const OptionCount &) = default;
};

/// How one question was answered.
struct QuestionTally
{
    NeedQuestion question;
    int answered = 0;           ///< respondents who answered it
    QList<OptionCount> options; ///< in the order of the question
    /// Of a scale: the middle answer, the lower one of two; empty when nobody answered.
    QString median;
    QStringList texts; ///< of a free text, in the order received

    friend bool operator==(const QuestionTally &, const QuestionTally &) = default;
};

struct Tally
{
    int responses = 0;
    QList<QuestionTally> questions;

    friend bool operator==(const Tally &, const Tally &) = default;
};

Tally tallied(const Questionnaire &questionnaire, const QList<Response> &responses);

/// The questionnaire shipped with the program, to start from.
Result<Questionnaire> modelQuestionnaire();
/// `{"title", "introduction", "questions": [{"wording", "kind", "options": […]}]}`.
Result<Questionnaire> parseQuestionnaire(const QByteArray &json);

} // namespace faubourg::training
