#pragma once

#include "core/base/ids.h"
#include "core/exchange/presetreader.h"

#include <QHash>

namespace faubourg::storage {
class Database;
}

namespace faubourg::exchange {

/// What the sections of a preset hand on to those after them: the ids of what they
/// stored, under the names by which the preset refers to it.
struct PresetContext
{
    explicit PresetContext(const storage::Database &file) : database(file) { }

    const storage::Database &database;
    QHash<QString, CommuneId> communes;           ///< by INSEE code
    QHash<QString, IndicatorId> indicators;       ///< by key
    QHash<QString, QuartierId> quartiers;         ///< by key within the preset
    QHash<QString, CouncilId> councils;           ///< by name
    QHash<QString, FunderId> funders;             ///< by short name
    QHash<QString, ObjectiveId> objectives;       ///< by objectiveName(); the first of a name
    QHash<QString, CommitteeId> committees;       ///< by name
    QHash<QString, OrganisationId> organisations; ///< by key within the preset
    QHash<QString, PersonId> people;              ///< by key within the preset
    QHash<QString, SessionId> sessions;           ///< by key within the preset
    QHash<QString, QuestionId> questions;         ///< by key within the preset
    QHash<QString, CampaignId> campaigns;         ///< by year
    QHash<QString, ActionId> actions;             ///< by key within the preset
};

/// "…: “name” is nowhere in the preset."
Error danglingReference(const QString &place, const QString &name);

/// The id under `name`, or an error that tells the place of the dangling reference.
template <typename IdType>
Result<IdType> resolve(const QHash<QString, IdType> &known, const QString &name,
                       const QString &place)
{
    const auto found = known.constFind(name);
    if (found == known.constEnd())
        return danglingReference(place, name);
    return *found;
}

template <typename IdType>
Result<QList<IdType>> resolveAll(const QHash<QString, IdType> &known, const QStringList &names,
                                 const QString &place)
{
    QList<IdType> ids;
    for (const QString &name : names) {
        FB_TRY_LET(id, resolve(known, name, place));
        ids += id;
    }
    return ids;
}

/// Read each object under `key` of `parent`, in order; what `load` leaves unread is an error.
template <typename Load>
Result<void> forEachObject(PresetObject &parent, QLatin1StringView key, Load load)
{
    auto list = parent.objects(key);
    for (PresetObject &fields : list) {
        FB_TRY(load(fields));
        FB_TRY(fields.finish());
    }
    return {};
}

/// How a preset refers to an operational objective: by the key of its quartier and its title.
inline QString objectiveName(const QString &quartier, const QString &title)
{
    return quartier + QLatin1StringView(": ") + title;
}

/// `text` with each "[[key]]" of a person of the preset as a mention token, for identities
/// stand in the person tables alone.
Result<QString> withMentions(const PresetContext &context, const QString &text,
                             const QString &place);

// Each reads its own keys of the preset and stores them through the repositories. One
// section a file; their order is that of kSections in preset.cpp.
Result<void> loadOffice(PresetContext &context, PresetObject &preset);
Result<void> loadExampleMark(PresetContext &context, PresetObject &preset);
Result<void> loadCommunes(PresetContext &context, PresetObject &preset);
Result<void> loadIndicators(PresetContext &context, PresetObject &preset);
Result<void> loadQuartiers(PresetContext &context, PresetObject &preset);
Result<void> loadCouncils(PresetContext &context, PresetObject &preset);
Result<void> loadFunders(PresetContext &context, PresetObject &preset);
Result<void> loadContract(PresetContext &context, PresetObject &preset);
// What only demonstrations hold: invented, and marked so.
Result<void> loadOrganisations(PresetContext &context, PresetObject &preset);
Result<void> loadPeople(PresetContext &context, PresetObject &preset);
Result<void> loadOfficials(PresetContext &context, PresetObject &preset);
Result<void> loadMembers(PresetContext &context, PresetObject &preset);
Result<void> loadCandidacies(PresetContext &context, PresetObject &preset);
Result<void> loadDraws(PresetContext &context, PresetObject &preset);
Result<void> loadQuestionnaires(PresetContext &context, PresetObject &preset);
Result<void> loadTrainings(PresetContext &context, PresetObject &preset);
Result<void> loadBodies(PresetContext &context, PresetObject &preset);
Result<void> loadEnrolments(PresetContext &context, PresetObject &preset);
Result<void> loadOrders(PresetContext &context, PresetObject &preset);
Result<void> loadHosts(PresetContext &context, PresetObject &preset);
Result<void> loadRepresentatives(PresetContext &context, PresetObject &preset);
Result<void> loadSessions(PresetContext &context, PresetObject &preset);
Result<void> loadQuestions(PresetContext &context, PresetObject &preset);
Result<void> loadFollowUps(PresetContext &context, PresetObject &preset);
Result<void> loadProgress(PresetContext &context, PresetObject &preset);
Result<void> loadMeetings(PresetContext &context, PresetObject &preset);
Result<void> loadCampaigns(PresetContext &context, PresetObject &preset);
Result<void> loadActions(PresetContext &context, PresetObject &preset);
Result<void> loadInitiatives(PresetContext &context, PresetObject &preset);

} // namespace faubourg::exchange
