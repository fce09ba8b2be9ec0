#include "core/draws/draw.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::draws {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::draws::Draw)
};

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

Error violation(const QString &message)
{
    return {ErrorCode::RuleViolation, message, {}};
}

DrawPerson *personOf(Draw &draw, QStringView number)
{
    const auto found = std::ranges::find(draw.persons, number, &DrawPerson::number);
    return found == draw.persons.end() ? nullptr : &*found;
}

/// What the digest of a frozen dossier binds, and what came of it.
Draw boundPart(Draw draw)
{
    draw.heldOn = {};
    draw.heldAt = {};
    draw.place.clear();
    draw.namesShown = NamesShown::Full;
    draw.answerBy = {};
    draw.listValidUntil = {};
    draw.witnesses.clear();
    draw.incidents.clear();
    draw.revision = 0;
    return draw;
}

int lastAnswer(const Draw &draw)
{
    int last = 0;
    for (const DrawPerson &person : draw.persons)
        last = std::max(last, person.answerOrder);
    return last;
}

Result<void> validateQuotas(const Draw &draw)
{
    for (const DrawQuota &quota : draw.quotas) {
        if (quota.key.isEmpty() || quota.label.trimmed().isEmpty())
            return invalid(Tr::tr("A quota bears on nothing. Choose its value."));
        if (quota.minimum < 0 || quota.minimum > quota.maximum)
            return invalid(Tr::tr("%1: the minimum %2 and the maximum %3 are not in order.")
                               .arg(quota.label)
                               .arg(quota.minimum)
                               .arg(quota.maximum));
    }
    return {};
}

} // namespace

Result<void> validate(const Draw &draw)
{
    if (!draw.council.isValid())
        return invalid(Tr::tr("Choose the council."));
    if (!draw.referenceDate.isValid())
        return invalid(Tr::tr("Enter the day on which ages are counted."));
    if (draw.seats < 1 || draw.seats > sortition::kMaxSeats)
        return invalid(Tr::tr("Enter how many seats are drawn."));
    if (draw.waitingList < 0)
        return invalid(Tr::tr("Enter how many substitutes wait."));
    if (draw.listValidUntil.isValid() && draw.listValidUntil < draw.heldOn)
        return invalid(Tr::tr("The list of substitutes ends before the draw. Correct its date."));
    if (draw.answerBy.isValid() && draw.answerBy < draw.heldOn)
        return invalid(Tr::tr("The answers are due before the draw. Correct the date."));
    return validateQuotas(draw);
}

Result<void> checkChange(const Draw &stored, const Draw &edited)
{
    if (stored.state == DrawState::Prepared || boundPart(stored) == boundPart(edited))
        return {};
    return violation(Tr::tr("The dossier of this draw is frozen: its digest is public. Void the "
                            "draw with a reason, and prepare another one in its place."));
}

bool isDrawn(const Draw &draw)
{
    return draw.state == DrawState::Drawn || draw.state == DrawState::Recorded;
}

bool isCalled(const DrawPerson &person)
{
    return person.outcome == Outcome::Seat || !person.calledFor.isEmpty();
}

const DrawPerson *findPerson(const Draw &draw, QStringView number)
{
    const auto found = std::ranges::find(draw.persons, number, &DrawPerson::number);
    return found == draw.persons.end() ? nullptr : &*found;
}

QList<DrawPerson> calledPersons(const Draw &draw)
{
    QList<DrawPerson> called;
    std::ranges::copy_if(draw.persons, std::back_inserter(called), isCalled);
    const QStringList left = vacancies(draw);
    std::ranges::stable_sort(called, {}, [&](const DrawPerson &person) {
        return std::pair(left.indexOf(person.calledFor), person.rank);
    });
    return called;
}

QList<DrawPerson> waitingPersons(const Draw &draw)
{
    QList<DrawPerson> waiting;
    std::ranges::copy_if(draw.persons, std::back_inserter(waiting), [](const DrawPerson &person) {
        const bool isRanked =
            person.outcome == Outcome::Substitute || person.outcome == Outcome::NotDrawn;
        return isRanked && !isCalled(person) && person.answer == Answer::None;
    });
    std::ranges::stable_sort(waiting, {}, &DrawPerson::rank);
    return waiting;
}

Draw drawn(Draw draw, const sortition::Pool &pool, const sortition::Draw &result, QDate day)
{
    QHash<QString, std::pair<Outcome, int>> outcomes;
    const auto rankAll = [&](const std::vector<sortition::Drawn> &list, auto outcomeAt) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            const int rank = static_cast<int>(i) + 1;
            outcomes.insert(pool.candidates[static_cast<std::size_t>(list[i].candidate)].number,
                            {outcomeAt(rank), rank});
        }
    };
    rankAll(result.panel, [](int) { return Outcome::Seat; });
    rankAll(result.substitutes, [&](int rank) {
        return rank <= draw.waitingList ? Outcome::Substitute : Outcome::NotDrawn;
    });
    for (DrawPerson &person : draw.persons) {
        if (person.standing == Standing::Candidate)
            std::tie(person.outcome, person.rank) =
                outcomes.value(person.number, {Outcome::NotDrawn, 0});
    }
    draw.state = DrawState::Drawn;
    draw.seed = result.seed;
    draw.drawnOn = day;
    return draw;
}

Result<Draw> answered(Draw draw, const QString &number, Answer answer, QDate day)
{
    DrawPerson *person = personOf(draw, number);
    const bool isAsked = person != nullptr && isDrawn(draw)
        && person->standing == Standing::Candidate && person->answer == Answer::None;
    if (!isAsked || answer == Answer::None)
        return violation(
            Tr::tr("No answer is awaited from number %1: it is given already, or this person does "
                   "not take part in the draw.")
                .arg(number));
    if (answer == Answer::Accepted && !isCalled(*person))
        return violation(
            Tr::tr("Number %1 waits on the list: a seat is offered when one falls vacant.")
                .arg(number));
    if (!day.isValid())
        return invalid(Tr::tr("Enter the day of the answer."));
    person->answer = answer;
    person->answeredOn = day;
    person->answerOrder = lastAnswer(draw) + 1;
    return draw;
}

Result<Draw> left(Draw draw, const QString &number, QDate day)
{
    DrawPerson *person = personOf(draw, number);
    if (person == nullptr || !isDrawn(draw) || person->answer != Answer::Accepted
        || person->leftOn.isValid())
        return violation(
            Tr::tr("Number %1 holds no seat that this draw gave. Nobody is called.").arg(number));
    if (!day.isValid())
        return invalid(Tr::tr("Enter the day on which the seat falls vacant."));
    person->leftOn = day;
    person->answerOrder = lastAnswer(draw) + 1;
    return draw;
}

QStringList vacancies(const Draw &draw)
{
    QList<DrawPerson> gone;
    std::ranges::copy_if(draw.persons, std::back_inserter(gone), [](const DrawPerson &person) {
        return person.answer == Answer::Refused || person.leftOn.isValid();
    });
    std::ranges::sort(gone, {}, &DrawPerson::answerOrder);
    QStringList numbers;
    for (const DrawPerson &person : std::as_const(gone))
        numbers += person.number;
    return numbers;
}

Draw withCalls(Draw draw, const std::vector<sortition::Replacement> &replacements)
{
    for (const sortition::Replacement &replacement : replacements) {
        if (DrawPerson *next = personOf(draw, replacement.substitute)) {
            next->calledFor = replacement.vacant;
            next->deviation = replacement.deviation;
        }
    }
    return draw;
}

Result<Draw> voided(Draw draw, const QString &reason, QDate day)
{
    if (draw.state == DrawState::Voided)
        return violation(Tr::tr("This draw is void already."));
    if (reason.trimmed().isEmpty())
        return invalid(Tr::tr("Say why the draw is void: the reason is kept with it."));
    const bool isTaken = std::ranges::any_of(
        draw.persons, [](const DrawPerson &person) { return person.answer == Answer::Accepted; });
    if (isTaken)
        return violation(Tr::tr("Somebody has taken a seat through this draw. End the mandate "
                                "instead, or keep the draw."));
    draw.state = DrawState::Voided;
    draw.voidReason = reason.trimmed();
    draw.voidedOn = day;
    return draw;
}

} // namespace faubourg::draws
