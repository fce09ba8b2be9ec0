#pragma once

#include "core/base/enumkeys.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/sortition/proof/draw.h"

#include <QDate>
#include <QList>
#include <QTime>

#include <optional>

namespace faubourg::draws {

/// Prepared may change; frozen may not, for its digest is public; drawn has a result;
/// recorded has its signed record. Voided, with a reason, is kept for ever.
enum class DrawState { Prepared, Frozen, Drawn, Recorded, Voided };
inline constexpr EnumKeys kDrawStateKeys{
    std::array{std::pair{DrawState::Prepared, "prepared"}, std::pair{DrawState::Frozen, "frozen"},
               std::pair{DrawState::Drawn, "drawn"}, std::pair{DrawState::Recorded, "recorded"},
               std::pair{DrawState::Voided, "voided"}}};

/// How the names of those drawn are shown to the public of the ceremony.
enum class NamesShown { Full, Initial, Number };
inline constexpr EnumKeys kNamesShownKeys{std::array{std::pair{NamesShown::Full, "full"},
                                                     std::pair{NamesShown::Initial, "initial"},
                                                     std::pair{NamesShown::Number, "number"}}};

/// What the file knows of a candidate that a quota can bear on.
enum class Criterion { College, Sex, Age, Locality, Trait };
inline constexpr EnumKeys kCriterionKeys{
    std::array{std::pair{Criterion::College, "college"}, std::pair{Criterion::Sex, "sex"},
               std::pair{Criterion::Age, "age"}, std::pair{Criterion::Locality, "locality"},
               std::pair{Criterion::Trait, "trait"}}};

/// How many members one value may have in the whole body, those already seated included.
struct DrawQuota
{
    RowId id;
    Criterion criterion = Criterion::College;
    /// The college's id, "female", "16-29" or "60-", a folded town, "Secteur: Nord"
    QString key;
    QString label; ///< the word published
    int minimum = 0;
    int maximum = 0;

    friend bool operator==(const DrawQuota &, const DrawQuota &) = default;
};

enum class Standing { Candidate, Seated, Excluded };
inline constexpr EnumKeys kStandingKeys{std::array{std::pair{Standing::Candidate, "candidate"},
                                                   std::pair{Standing::Seated, "seated"},
                                                   std::pair{Standing::Excluded, "excluded"}}};

enum class Outcome { None, Seat, Substitute, NotDrawn };
inline constexpr EnumKeys kOutcomeKeys{std::array{
    std::pair{Outcome::None, ""}, std::pair{Outcome::Seat, "seat"},
    std::pair{Outcome::Substitute, "substitute"}, std::pair{Outcome::NotDrawn, "not_drawn"}}};

enum class Answer { None, Accepted, Refused };
inline constexpr EnumKeys kAnswerKeys{std::array{std::pair{Answer::None, ""},
                                                 std::pair{Answer::Accepted, "accepted"},
                                                 std::pair{Answer::Refused, "refused"}}};

/// One line of the frozen list. Its identity is the candidacy's, or the mandate's.
struct DrawPerson
{
    RowId id;
    CandidacyId candidacy;
    MandateId mandate; ///< the seat kept, or the one that an acceptance gave
    QString number;    ///< the candidacy's, as published: "007"
    Standing standing = Standing::Candidate;
    QString reason; ///< why excluded: translated, fit for the record
    Outcome outcome = Outcome::None;
    int rank = 0;      ///< from 1: of the seats in their order of draw, or of those who wait
    QString calledFor; ///< whose seat this one was called for; empty: drawn, or not called
    int deviation = 0; ///< persons by which quotas were then missed; 0: all kept
    Answer answer = Answer::None;
    QDate answeredOn;
    int answerOrder = 0; ///< from 1: vacancies are filled in the order of the answers
    QDate leftOn = {};   ///< the seat taken fell vacant, and the next was called

    friend bool operator==(const DrawPerson &, const DrawPerson &) = default;
};

/// A draw by lot of a council as the file keeps it.
struct Draw
{
    DrawId id;
    CouncilId council;
    int number = 0;  ///< within the council; 0: the next one is given when it is saved
    DrawId replaces; ///< a voided draw whose place this one takes
    DrawState state = DrawState::Prepared;
    QDate referenceDate; ///< ages and eligibility are judged on that day
    QDate heldOn;
    QTime heldAt;
    QString place;
    int seats = 0;                           ///< to be drawn
    std::optional<sortition::Method> method; ///< none: the simplest that is as fair
    bool onePerHousehold = false;
    int waitingList = 0; ///< how many of the ranked substitutes are told to wait
    QString listSource;  ///< where the candidates come from, for the record
    QString seedRule;    ///< which later public event gives the seed
    NamesShown namesShown = NamesShown::Full;
    QDate answerBy;
    QDate listValidUntil;
    QString witnesses; ///< persons present, one a line
    QString incidents;
    QList<DrawQuota> quotas;

    QDate frozenOn;
    QString dossierSha256; ///< of the attachment, and what was published
    QDate drawnOn;
    QString seed;
    QString recordSha256;
    QDate recordedOn;
    QDate voidedOn;
    QString voidReason;
    QList<DrawPerson> persons; ///< since it was frozen
    int revision = 0;

    friend bool operator==(const Draw &, const Draw &) = default;
};

Result<void> validate(const Draw &draw);

/// `edited` in the place of `stored`: RuleViolation when it changes what a frozen dossier
/// binds. The ceremony's day and place, the witnesses and the incidents may still change.
Result<void> checkChange(const Draw &stored, const Draw &edited);

/// Has a result that counts.
bool isDrawn(const Draw &draw);
/// Drawn, or called for somebody who refused: those whom the council expects.
bool isCalled(const DrawPerson &person);
const DrawPerson *findPerson(const Draw &draw, QStringView number);
/// Called persons, in the order of the draw, then of the calls.
QList<DrawPerson> calledPersons(const Draw &draw);
/// Those still waiting, by rank.
QList<DrawPerson> waitingPersons(const Draw &draw);

/// `draw` with what the lottery gave each person of its list.
Draw drawn(Draw draw, const sortition::Pool &pool, const sortition::Draw &result, QDate day);

/// `draw` with the answer of `number`: of somebody called, or of a substitute who gives up
/// their place. RuleViolation when they have answered, or are not asked.
Result<Draw> answered(Draw draw, const QString &number, Answer answer, QDate day);

/// `draw` once `number`, who took a seat through it, has left it. RuleViolation when they took
/// none, or have left it already.
Result<Draw> left(Draw draw, const QString &number, QDate day);

/// The numbers that left a seat or the list since the draw, in that order.
QStringList vacancies(const Draw &draw);
/// `draw` with those called for the vacancies, as sortition::substitute() tells them.
Draw withCalls(Draw draw, const std::vector<sortition::Replacement> &replacements);

/// `draw` voided. RuleViolation without a reason, when it is voided already, or when somebody
/// took a seat through it.
Result<Draw> voided(Draw draw, const QString &reason, QDate day);

} // namespace faubourg::draws
