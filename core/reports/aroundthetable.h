#pragma once

#include "core/councils/composition.h"
#include "core/councils/councilrepository.h"
#include "core/reports/memberage.h"

#include <QMap>

namespace faubourg::reports {

/// What a portrait may count its residents by, as far as members can be counted so too.
enum class TableTrait { Women, Under25, From60 };
inline constexpr EnumKeys kTableTraitKeys{std::array{std::pair{TableTrait::Women, "women"},
                                                     std::pair{TableTrait::Under25, "under_25"},
                                                     std::pair{TableTrait::From60, "from_60"}}};

/// A share of the residents of a quartier, with what makes a figure one.
struct PortraitShare
{
    QString quartier;
    QString share; ///< per cent, decimal text
    int year = 0;
    QString source;
    QString perimeter;

    friend bool operator==(const PortraitShare &, const PortraitShare &) = default;
};

/// The members who have a trait beside the residents who have it.
struct TraitComparison
{
    TableTrait trait = TableTrait::Women;
    int members = 0; ///< who have it
    int known = 0;   ///< of whom it is known whether they have it
    QList<PortraitShare> portrait;
    /// How many more members would bring the council to the lowest of the shares; 0: none.
    int missing = 0;

    friend bool operator==(const TraitComparison &, const TraitComparison &) = default;
};

struct LocalityCount
{
    QString name; ///< empty: no address
    int members = 0;

    friend bool operator==(const LocalityCount &, const LocalityCount &) = default;
};

/// Who sits in a council, beside who lives in its quartier.
struct AroundTheTable
{
    CouncilId council;
    QString name;
    QDate asOf;
    int members = 0; ///< full members
    councils::SexCount sexes;
    QMap<MemberAge, int> ages; ///< every band of adults, others when somebody is in them
    QList<councils::CollegeFill> colleges;
    QList<LocalityCount> localities;    ///< where members live, by name
    QList<TraitComparison> comparisons; ///< only those the portrait has a figure of
    QStringList quartiers;              ///< whose portraits were looked into

    friend bool operator==(const AroundTheTable &, const AroundTheTable &) = default;
};

/// How many more of `known` members must have a trait to reach `share` per cent, to the nearest
/// whole person.
int missingFor(int having, int known, const QString &share);

/// Of the council `id` on `day`; the portraits are those of its areas and of the quartiers of the
/// contract that these touch, each figure in its newest year.
Result<AroundTheTable> aroundTheTable(const storage::Database &database, CouncilId id, QDate day);

/// Who is missing, in words: "Under 25: 1 of 12 members…"; empty when nobody is.
QStringList shortagesOf(const AroundTheTable &table);
/// What could not be compared, and why.
QStringList cautionsOf(const AroundTheTable &table);

/// One line of the same as a table.
struct TableLine
{
    QString group; ///< stable: "sex", "age", "college", "locality", "portrait"
    QString key;   ///< stable within its group; a name where there is no key
    QString name;  ///< translated
    int members = 0;
    int of = 0;               ///< how many the share is of
    QString portraitShare;    ///< per cent, decimal text; empty: the portrait does not say
    QString portraitQuartier; ///< whose share it is
    QString source;           ///< with its year
    int missing = 0;

    friend bool operator==(const TableLine &, const TableLine &) = default;
};
QList<TableLine> linesOf(const AroundTheTable &table);

/// "Sex", "Age"… of a line's group, translated.
QString tableGroupText(const QString &group);

} // namespace faubourg::reports
