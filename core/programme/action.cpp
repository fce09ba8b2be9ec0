#include "core/programme/action.h"

#include "core/base/enumkeys.h"
#include "core/programme/share.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::programme {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::programme::Action)
};

constexpr EnumKeys kInitiatives{
    std::array{std::pair{CitizenInitiative::None, "none"},
               std::pair{CitizenInitiative::Entrusted, "entrusted"},
               std::pair{CitizenInitiative::ByResidents, "by_residents"},
               std::pair{CitizenInitiative::ByCouncil, "by_council"}}};
constexpr EnumKeys kPhases{std::array{std::pair{PublicPhase::Expected, "expected"},
                                      std::pair{PublicPhase::Actual, "actual"}}};
constexpr EnumKeys kSexes{
    std::array{std::pair{PublicSex::Female, "female"}, std::pair{PublicSex::Male, "male"}}};
constexpr EnumKeys kBands{
    std::array{std::pair{AgeBand::From0To5, "0-5"}, std::pair{AgeBand::From6To11, "6-11"},
               std::pair{AgeBand::From12To15, "12-15"}, std::pair{AgeBand::From16To25, "16-25"},
               std::pair{AgeBand::From26To59, "26-59"}, std::pair{AgeBand::From60, "60+"}}};

constexpr int kAllShares = 100 * 100; ///< 100 % in hundredths

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

Result<void> validateIdentity(const Action &action)
{
    if (action.title.trimmed().isEmpty())
        return invalid(Tr::tr("The action has no title. Enter the name its operator gives it."));
    if (!yearOfNumber(action.number))
        return invalid(Tr::tr("“%1” is not an action number. Enter the year and a rank, such as "
                              "2027-001.")
                           .arg(action.number));
    if (!action.operatorId.isValid())
        return invalid(Tr::tr("The action has no operator. Choose the organisation that carries "
                              "it."));
    if (action.totalCost < Money())
        return invalid(Tr::tr("The total cost is below zero. Enter what the action costs."));
    FB_TRY_LET(dauphin, normalisedDauphinRef(action.dauphinRef));
    Q_UNUSED(dauphin)
    return {};
}

Result<void> validateDates(const Action &action)
{
    if (!action.dates.isOrdered())
        return invalid(Tr::tr("The action ends before it starts. Correct one of the two dates."));
    if (action.multiYearFrom.has_value() != action.multiYearTo.has_value()
        || action.multiYearFrom > action.multiYearTo)
        return invalid(Tr::tr("A multi-year action needs its first and its last year, in that "
                              "order."));
    if (action.id.isValid() && action.renewedId == action.id)
        return invalid(Tr::tr("An action cannot renew itself. Choose the action of the year "
                              "before."));
    return {};
}

Result<void> validateShares(const QList<ActionQuartier> &quartiers)
{
    QSet<QuartierId> seen;
    int sum = 0;
    qsizetype given = 0;
    for (const ActionQuartier &quartier : quartiers) {
        if (!quartier.quartierId.isValid() || seen.contains(quartier.quartierId))
            return invalid(Tr::tr("A quartier of the action is missing or stands twice. Keep one "
                                  "line for each."));
        seen.insert(quartier.quartierId);
        if (quartier.share.isEmpty())
            continue;
        FB_TRY_LET(share, percentHundredths(quartier.share));
        sum += share;
        ++given;
    }
    if (given > 0 && (given < quartiers.size() || sum != kAllShares))
        return invalid(Tr::tr("The shares of the quartiers must make 100 % together; they make "
                              "%1 %. Correct them, or empty them all to share equally.")
                           .arg(QString::number(sum / 100.0)));
    return {};
}

/// The key columns of `rows` are all different.
template <typename Rows, typename Key>
bool areDistinct(const Rows &rows, Key key)
{
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        const auto same = [&](const auto &other) { return key(other) == key(*row); };
        if (std::any_of(rows.cbegin(), row, same))
            return false;
    }
    return true;
}

Result<void> validateRows(const Action &action)
{
    if (!areDistinct(action.objectives, [](const auto &row) { return row.objectiveId; }))
        return invalid(Tr::tr("An objective stands twice. Keep it once."));
    if (!areDistinct(action.publics,
                     [](const auto &row) { return std::tuple(row.phase, row.sex, row.band); }))
        return invalid(Tr::tr("The same public is counted twice. Keep one number for each sex and "
                              "age."));
    const auto isNegative = [](const PublicCount &count) { return count.persons < 0; };
    if (std::any_of(action.publics.cbegin(), action.publics.cend(), isNegative))
        return invalid(Tr::tr("A number of persons is below zero. Enter how many were counted."));
    for (const FundingLine &line : action.lines)
        FB_TRY(validate(line));
    if (!areDistinct(action.lines,
                     [](const auto &row) { return std::tuple(row.funderId, row.year, row.kind); }))
        return invalid(Tr::tr("A funder has two lines of the same kind for the same year. Keep "
                              "one, with the whole amount."));
    return {};
}

Result<void> validateHistory(const Action &action)
{
    const QList<StateChange> &changes = action.stateChanges;
    if (!changes.isEmpty() && changes.last().state != action.state)
        return invalid(Tr::tr("The last dated state is not the state of the action. Change the "
                              "state again."));
    const auto isUndated = [](const StateChange &change) { return !change.on.isValid(); };
    if (std::any_of(changes.cbegin(), changes.cend(), isUndated))
        return invalid(Tr::tr("A change of state has no date. Enter the day it was made."));
    for (qsizetype next = 1; next < changes.size(); ++next) {
        const StateChange &before = changes[next - 1];
        const StateChange &after = changes[next];
        if (after.on < before.on)
            return invalid(Tr::tr("A state is dated before the one that precedes it. Correct one "
                                  "of the two dates."));
        if (!isAllowed(before.state, after.state) && after.reason.trimmed().isEmpty())
            return invalid(Tr::tr("An unusual change of state has no reason. Say why it was "
                                  "made."));
    }
    return {};
}

Result<void> validateDecision(const Action &action)
{
    const bool claimsMoney =
        action.state == ActionState::Accepted || action.state == ActionState::PartlyAccepted;
    if (claimsMoney && !action.stateIsForced
        && total(action.lines).decided.value_or(Money()) <= Money())
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("An accepted action needs at least one funder that decided to give "
                            "money. Enter the decided amount first."),
                     {}};
    return {};
}

Action changed(Action action, ActionState to, QDate on, const QString &reason)
{
    action.state = to;
    action.stateChanges += StateChange{.id = {}, .state = to, .on = on, .reason = reason.trimmed()};
    if (to == ActionState::ReportReceived && !action.reportReceivedOn.isValid())
        action.reportReceivedOn = on;
    return action;
}

Error reasonMissing()
{
    return {ErrorCode::RuleViolation,
            Tr::tr("This change of state needs a reason: the operator will ask for it. Write it "
                   "down."),
            {}};
}

bool isAsked(const FundingLine &line)
{
    return line.amounts.requested || line.amounts.decided;
}

} // namespace

QString toKey(CitizenInitiative initiative)
{
    return kInitiatives.key(initiative);
}
QString toKey(PublicPhase phase)
{
    return kPhases.key(phase);
}
QString toKey(PublicSex sex)
{
    return kSexes.key(sex);
}
QString toKey(AgeBand band)
{
    return kBands.key(band);
}
std::optional<CitizenInitiative> citizenInitiativeFromKey(QStringView key)
{
    return kInitiatives.value(key);
}
std::optional<PublicPhase> publicPhaseFromKey(QStringView key)
{
    return kPhases.value(key);
}
std::optional<PublicSex> publicSexFromKey(QStringView key)
{
    return kSexes.value(key);
}
std::optional<AgeBand> ageBandFromKey(QStringView key)
{
    return kBands.value(key);
}

Result<void> validate(const Action &action)
{
    FB_TRY(validateIdentity(action));
    FB_TRY(validateDates(action));
    FB_TRY(validateShares(action.quartiers));
    FB_TRY(validateRows(action));
    FB_TRY(validateHistory(action));
    return validateDecision(action);
}

QList<ActionRemark> remarks(const Action &action)
{
    const Amounts sum = total(action.lines);
    QList<ActionRemark> found;
    const auto note = [&found](bool holds, ActionRemark remark) {
        if (holds)
            found += remark;
    };
    note(action.quartiers.isEmpty(), ActionRemark::NoQuartier);
    note(action.objectives.isEmpty(), ActionRemark::NoObjective);
    note(sum.requested && *sum.requested > action.totalCost, ActionRemark::RequestedAboveCost);
    note(sum.decided && sum.requested && *sum.decided > *sum.requested,
         ActionRemark::DecidedAboveRequested);
    note(sum.decided && *sum.decided > action.totalCost, ActionRemark::DecidedAboveCost);
    note(action.reportReceivedOn.isValid()
             && publicTotals(action.publics, PublicPhase::Actual).all() == 0,
         ActionRemark::NoPublicBySex);
    return found;
}

QString toText(ActionRemark remark)
{
    switch (remark) {
    case ActionRemark::NoQuartier:
        return Tr::tr("No quartier: the action counts in none of their totals.");
    case ActionRemark::NoObjective:
        return Tr::tr("No objective: the action counts under no stake of the contract.");
    case ActionRemark::RequestedAboveCost:
        return Tr::tr("More is requested than the action costs.");
    case ActionRemark::DecidedAboveRequested:
        return Tr::tr("More is decided than was requested.");
    case ActionRemark::DecidedAboveCost:
        return Tr::tr("More is decided than the action costs.");
    case ActionRemark::NoPublicBySex:
        return Tr::tr("The report is in, but its public is not counted by sex.");
    }
    Q_UNREACHABLE();
}

std::optional<int> yearOfNumber(QStringView number)
{
    static const QRegularExpression kNumber(u"^(20[0-9]{2}|21[0-9]{2})-([0-9]{3,})$"_s);
    const auto match = kNumber.match(number.toString());
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

QString nextNumber(int year, const QStringList &taken)
{
    int highest = 0;
    for (const QString &number : taken) {
        if (yearOfNumber(number) == year)
            highest = std::max(highest, number.section(u'-', 1).toInt());
    }
    return u"%1-%2"_s.arg(year).arg(highest + 1, 3, 10, QChar(u'0'));
}

Result<QString> normalisedDauphinRef(QStringView text)
{
    static const QRegularExpression kReference(u"^(?:DA)?([0-9]{8})(?:-[0-9]*)?$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    QString compact = text.toString();
    compact.removeIf([](QChar c) { return c.isSpace(); });
    if (compact.isEmpty())
        return QString();
    const auto match = kReference.match(compact);
    if (!match.hasMatch())
        return invalid(Tr::tr("“%1” is not a Dauphin reference. Enter DA and eight digits, such "
                              "as DA01234567.")
                           .arg(text));
    return u"DA"_s + match.captured(1);
}

Result<Action> withState(Action action, ActionState to, QDate on, const QString &reason)
{
    if (!isAllowed(action.state, to))
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("The action cannot go to this state from where it stands. Go through "
                            "the states between, or force the change with a reason."),
                     {}};
    if (needsReason(to) && reason.trimmed().isEmpty())
        return reasonMissing();
    action.stateIsForced = false; // back on the usual way
    Action next = changed(std::move(action), to, on, reason);
    FB_TRY(validateDecision(next));
    return next;
}

Result<Action> withForcedState(Action action, ActionState to, QDate on, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return reasonMissing();
    action.stateIsForced = true;
    return changed(std::move(action), to, on, reason);
}

Action withDerivedState(Action action, QDate on)
{
    action.stateIsForced = false;
    return withDecisions(std::move(action), on);
}

std::optional<ActionState> decidedState(const QList<FundingLine> &lines)
{
    bool isAnswered = true;
    bool isAsAsked = true;
    QList<FundingLine> asked;
    std::copy_if(lines.cbegin(), lines.cend(), std::back_inserter(asked), isAsked);
    for (const FundingLine &line : std::as_const(asked)) {
        const Amounts &amounts = line.amounts;
        isAnswered = isAnswered && amounts.decided;
        isAsAsked =
            isAsAsked && amounts.decided && *amounts.decided >= amounts.requested.value_or(Money());
    }
    if (asked.isEmpty())
        return std::nullopt;
    if (total(asked).decided.value_or(Money()) > Money())
        return isAsAsked ? ActionState::Accepted : ActionState::PartlyAccepted;
    return isAnswered ? std::optional(ActionState::Refused) : std::nullopt;
}

Action withDecisions(Action action, QDate on)
{
    if (action.stateIsForced || !followsDecisions(action.state))
        return action;
    const bool wasDecided = action.state != ActionState::UnderReview;
    const auto derived = decidedState(action.lines);
    const ActionState to =
        derived.value_or(wasDecided ? ActionState::Proposed : ActionState::UnderReview);
    if (to == action.state)
        return action;
    const QString reason = needsReason(to) ? Tr::tr("All funders declined.") : QString();
    return changed(std::move(action), to, on, reason);
}

PublicTotals publicTotals(const QList<PublicCount> &publics, PublicPhase phase)
{
    PublicTotals totals;
    for (const PublicCount &count : publics) {
        if (count.phase == phase)
            (count.sex == PublicSex::Female ? totals.female : totals.male) += count.persons;
    }
    return totals;
}

} // namespace faubourg::programme
