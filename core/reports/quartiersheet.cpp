#include "core/reports/quartiersheet.h"

#include "core/councils/councilrepository.h"
#include "core/programme/campaignrepository.h"
#include "core/quartiers/communerepository.h"
#include "core/sessions/sessionrepository.h"

#include <algorithm>

namespace faubourg::reports {

using namespace quartiers;

namespace {

Result<QStringList> communesOf(const storage::Database &database, const Quartier &quartier)
{
    FB_TRY_LET(communes, CommuneRepository(database).list());
    QStringList names;
    for (const CommuneId id : quartier.communes) {
        const auto commune = std::ranges::find(communes, id, &Commune::id);
        if (commune != communes.end())
            names += commune->name;
    }
    return names;
}

Result<QList<QuartierRow>> touched(const storage::Database &database, const Quartier &quartier,
                                   QDate today)
{
    QuartierFilter filter;
    filter.day = today;
    FB_TRY_LET(rows, QuartierRepository(database).list(filter));
    rows.removeIf([&](const QuartierRow &row) { return !quartier.overlaps.contains(row.id); });
    return rows;
}

Result<void> readObjectives(const storage::Database &database, QuartierSheet &sheet, QDate today)
{
    contract::ObjectiveFilter filter;
    filter.quartier = sheet.quartier.id;
    filter.day = today;
    FB_TRY_LET(rows, contract::ObjectiveRepository(database).list(filter));
    for (const contract::ObjectiveRow &row : rows) {
        if (sheet.stakes.isEmpty() || sheet.stakes.last().objectives.last().stakeId != row.stakeId)
            sheet.stakes += StakeObjectives{row.stake, {}, {}};
        sheet.stakes.last().objectives += row;
        sheet.stakes.last().counts.add(row.progress);
        sheet.progress.add(row.progress);
    }
    return {};
}

Result<void> readActions(const storage::Database &database, QuartierSheet &sheet)
{
    FB_TRY_LET(programme, programmeReport(database, sheet.year));
    for (const StakeGroup &stake : programme.stakes) {
        for (const QuartierGroup &group : stake.quartiers) {
            if (group.id != sheet.quartier.id)
                continue;
            sheet.actions += group.rows;
            sheet.cost += group.cost;
            sheet.amounts += group.amounts;
        }
    }
    std::ranges::sort(sheet.actions, {}, &ProgrammeRow::number);
    return {};
}

bool isAbout(const councils::Council &council, const QuartierSheet &sheet)
{
    return std::ranges::any_of(council.areas, [&](const councils::CouncilArea &area) {
        return area.quartier == sheet.quartier.id
            || std::ranges::any_of(sheet.councilAreas, [&](const QuartierRow &touching) {
                   return touching.id == area.quartier;
               });
    });
}

Result<void> readSessions(const storage::Database &database, QuartierCouncil &council, QDate today)
{
    FB_TRY_LET(days, sessions::SessionRepository(database).heldAndPlannedDates(council.id, {}));
    for (const sessions::SessionDate &day : days) {
        if (day.isHeld)
            council.lastSession = day.date;
        else if (day.date >= today && !council.nextSession.isValid())
            council.nextSession = day.date;
    }
    return {};
}

Result<void> readCouncils(const storage::Database &database, QuartierSheet &sheet, QDate today)
{
    const councils::CouncilRepository repository(database);
    FB_TRY_LET(rows, repository.list());
    for (const councils::CouncilRow &row : rows) {
        FB_TRY_LET(council, repository.find(row.id));
        if (!isAbout(council, sheet))
            continue;
        QuartierCouncil shown{.id = row.id, .name = row.name, .members = row.members};
        shown.elected = officialsOn(council, councils::OfficialRole::Elected, today);
        FB_TRY(readSessions(database, shown, today));
        sheet.councils += shown;
    }
    return {};
}

} // namespace

Result<QuartierSheet> quartierSheet(const storage::Database &database, QuartierId id, int year,
                                    QDate today)
{
    const QuartierRepository repository(database);
    QuartierSheet sheet{.year = year};
    FB_TRY_LET(quartier, repository.find(id));
    sheet.quartier = quartier;
    FB_TRY_LET(communes, communesOf(database, quartier));
    sheet.communes = communes;
    FB_TRY_LET(areas, repository.councilAreasOf(id));
    sheet.councilAreas = areas;
    FB_TRY_LET(overlaps, touched(database, quartier, today));
    sheet.contractQuartiers = overlaps;
    IndicatorFilter ofQuartier;
    ofQuartier.quartier = id;
    FB_TRY_LET(portrait, IndicatorRepository(database).values(ofQuartier));
    sheet.portrait = portrait;
    FB_TRY(readObjectives(database, sheet, today));
    FB_TRY(readActions(database, sheet));
    FB_TRY(readCouncils(database, sheet, today));
    return sheet;
}

Result<int> programmeYear(const storage::Database &database, QDate today)
{
    FB_TRY_LET(campaigns, programme::CampaignRepository(database).list());
    const auto begun = std::ranges::find_if(
        campaigns, [&](const auto &campaign) { return campaign.year <= today.year(); });
    if (begun != campaigns.end())
        return begun->year;
    return campaigns.isEmpty() ? today.year() : campaigns.first().year;
}

} // namespace faubourg::reports
