#pragma once

#include "core/contract/objectiverepository.h"
#include "core/councils/council.h"
#include "core/quartiers/indicatorrepository.h"
#include "core/quartiers/quartierrepository.h"
#include "core/reports/programmereport.h"

namespace faubourg::reports {

/// The objectives of one quartier under one stake, in the contract's order.
struct StakeObjectives
{
    QString stake;
    contract::ProgressCounts counts;
    QList<contract::ObjectiveRow> objectives;
};

/// A council whose area is the quartier, or touches it.
struct QuartierCouncil
{
    CouncilId id = {};
    QString name = {};
    QList<councils::Official> elected = {}; ///< the pair of the day
    int members = 0;
    QDate lastSession = {}; ///< invalid: none is recorded
    QDate nextSession = {}; ///< invalid: none is planned
};

/// All that the file says of one quartier on a day: its sheet.
struct QuartierSheet
{
    quartiers::Quartier quartier = {};
    QStringList communes = {};
    QList<quartiers::QuartierRow> councilAreas = {};      ///< of a quartier of the contract
    QList<quartiers::QuartierRow> contractQuartiers = {}; ///< that a council area touches
    QList<quartiers::IndicatorRow> portrait = {};
    QList<StakeObjectives> stakes = {};
    contract::ProgressCounts progress = {};
    int year = 0;                     ///< of the actions
    QList<ProgrammeRow> actions = {}; ///< by number, with the quartier's share of the money
    Money cost = {};
    programme::Amounts amounts = {};
    QList<QuartierCouncil> councils = {};
};

/// Progress and councils as of `today`; the actions are those of `year`.
Result<QuartierSheet> quartierSheet(const storage::Database &database, QuartierId id, int year,
                                    QDate today);

/// The year whose programme a document of `today` shows when nobody said: the newest
/// campaign's that has begun, else the newest, else that of `today`.
Result<int> programmeYear(const storage::Database &database, QDate today);

} // namespace faubourg::reports
