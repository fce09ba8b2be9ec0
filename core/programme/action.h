#pragma once

#include "core/base/period.h"
#include "core/programme/actionstate.h"
#include "core/programme/funding.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace faubourg::programme {

/// How residents carry the action (cadre de référence of the conseils citoyens, missions).
enum class CitizenInitiative {
    None,
    Entrusted,   ///< their idea, entrusted to a structure
    ByResidents, ///< carried by residents, supported
    ByCouncil    ///< carried by the council itself
};
enum class PublicPhase { Expected, Actual };
enum class PublicSex { Female, Male };
enum class AgeBand { From0To5, From6To11, From12To15, From16To25, From26To59, From60 };

QString toKey(CitizenInitiative initiative);
QString toKey(PublicPhase phase);
QString toKey(PublicSex sex);
QString toKey(AgeBand band); ///< "0-5" … "60+"
std::optional<CitizenInitiative> citizenInitiativeFromKey(QStringView key);
std::optional<PublicPhase> publicPhaseFromKey(QStringView key);
std::optional<PublicSex> publicSexFromKey(QStringView key);
std::optional<AgeBand> ageBandFromKey(QStringView key);

/// A quartier the action serves.
struct ActionQuartier
{
    RowId id;
    QuartierId quartierId;
    QString share; ///< percent as decimal text; empty in all of them: equal shares

    friend bool operator==(const ActionQuartier &, const ActionQuartier &) = default;
};

struct ActionObjective
{
    RowId id;
    ObjectiveId objectiveId;

    friend bool operator==(const ActionObjective &, const ActionObjective &) = default;
};

/// Persons reached, or to be: the annual report needs them by sex (CGCT L. 1111-2).
struct PublicCount
{
    RowId id;
    PublicPhase phase = PublicPhase::Expected;
    PublicSex sex = PublicSex::Female;
    AgeBand band = AgeBand::From26To59;
    int persons = 0;

    friend bool operator==(const PublicCount &, const PublicCount &) = default;
};

struct StateChange
{
    RowId id;
    ActionState state = ActionState::Idea;
    QDate on;
    QString reason;

    friend bool operator==(const StateChange &, const StateChange &) = default;
};

/// One project of a year's programme: who does what for whom, with whose money.
struct Action
{
    ActionId id;
    CampaignId campaignId;
    QString number; ///< "2026-007"; its year is the campaign's
    QString title;
    OrganisationId operatorId;
    ActionState state = ActionState::Idea;
    bool stateIsForced = false; ///< the office's word: no longer derived from the lines
    QString description;
    QString place;
    Period dates;
    bool isRenewal = false;
    ActionId renewedId;               ///< the same action the year before
    std::optional<int> multiYearFrom; ///< first and last year of a multi-year agreement
    std::optional<int> multiYearTo;
    QString dauphinRef; ///< "DA" and eight digits
    Money totalCost;
    bool isFree = false; ///< costs its public nothing
    CitizenInitiative initiative = CitizenInitiative::None;
    CouncilId councilId;
    QDate reportDueOn; ///< replaces the campaign's date and the rule
    QDate reportReceivedOn;
    QString outcome;
    QList<ActionQuartier> quartiers;
    QList<ActionObjective> objectives; ///< the first is the main one
    QList<PublicCount> publics;
    QList<StateChange> stateChanges; ///< oldest first; the last is the state of today
    QList<FundingLine> lines;
    int revision = 0;

    friend bool operator==(const Action &, const Action &) = default;
};

/// What the office should look at, without being kept from saving.
enum class ActionRemark {
    NoQuartier,
    NoObjective,
    RequestedAboveCost,
    DecidedAboveRequested,
    DecidedAboveCost,
    NoPublicBySex, ///< done, but nobody was counted
};

/// Everything that keeps the action from being saved, the first thing first.
Result<void> validate(const Action &action);
QList<ActionRemark> remarks(const Action &action);
QString toText(ActionRemark remark);

/// The year of a number "AAAA-NNN"; none when it is not one.
std::optional<int> yearOfNumber(QStringView number);
/// The number after the highest of `year` among `taken`: "2026-001" when there is none.
/// Gaps are not filled: a number once given stays its action's.
QString nextNumber(int year, const QStringList &taken);
/// "DA" and eight digits from any usual spelling ("da 01234567", "01234567-2"); empty
/// stays empty; InvalidInput otherwise. The form seen in Dauphin (domain.md 1.7).
Result<QString> normalisedDauphinRef(QStringView text);

/// `action` in state `to`, with its dated change; a report received is dated too.
/// RuleViolation when the table does not allow it or a reason is missing.
Result<Action> withState(Action action, ActionState to, QDate on, const QString &reason);
/// The same whatever the table and the lines say; a reason is always needed.
Result<Action> withForcedState(Action action, ActionState to, QDate on, const QString &reason);
/// The office takes its word back: the lines decide again.
Action withDerivedState(Action action, QDate on);

/// What the funders' answers make of the file: refused when all who were asked said no,
/// accepted when all gave what was asked, partly accepted when something was given;
/// none while nobody gave and somebody has not answered.
std::optional<ActionState> decidedState(const QList<FundingLine> &lines);
/// `action` in the state its lines call for, dated `on`, when its state follows decisions
/// and was not forced. Call it after each decided amount.
Action withDecisions(Action action, QDate on);

struct PublicTotals
{
    int female = 0;
    int male = 0;
    int all() const { return female + male; }
    friend bool operator==(const PublicTotals &, const PublicTotals &) = default;
};
PublicTotals publicTotals(const QList<PublicCount> &publics, PublicPhase phase);

} // namespace faubourg::programme
