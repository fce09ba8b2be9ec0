#pragma once

#include "core/base/enumkeys.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QList>

namespace faubourg::councils {

enum class CollegeKind { Resident, LocalActor, Other };
enum class ShareRule { None, Exact, Minimum, Maximum };
enum class BodyKind { Plenary, WorkingGroup, Coordination };
enum class Per { Month, Quarter, HalfYear, Year };

inline constexpr EnumKeys kCollegeKindKeys{std::array{
    std::pair{CollegeKind::Resident, "resident"}, std::pair{CollegeKind::LocalActor, "local_actor"},
    std::pair{CollegeKind::Other, "other"}}};
inline constexpr EnumKeys kShareRuleKeys{
    std::array{std::pair{ShareRule::None, "none"}, std::pair{ShareRule::Exact, "exact"},
               std::pair{ShareRule::Minimum, "minimum"}, std::pair{ShareRule::Maximum, "maximum"}}};
inline constexpr EnumKeys kBodyKindKeys{std::array{
    std::pair{BodyKind::Plenary, "plenary"}, std::pair{BodyKind::WorkingGroup, "working_group"},
    std::pair{BodyKind::Coordination, "coordination"}}};
inline constexpr EnumKeys kPerKeys{
    std::array{std::pair{Per::Month, "month"}, std::pair{Per::Quarter, "quarter"},
               std::pair{Per::HalfYear, "half_year"}, std::pair{Per::Year, "year"}}};

/// One rule of a type or of a council, as text under a stable key: see CouncilRules.
struct RuleParameter
{
    RowId id;
    QString key;
    QString value;
    QString source; ///< law, delibération, règlement intérieur

    friend bool operator==(const RuleParameter &, const RuleParameter &) = default;
};

/// A category of members as a type defines it.
struct TypeCollege
{
    RowId id;
    QString name;
    CollegeKind kind = CollegeKind::Resident;
    QString share; ///< "2/3"; empty: none
    ShareRule shareRule = ShareRule::None;
    std::optional<int> seats;

    friend bool operator==(const TypeCollege &, const TypeCollege &) = default;
};

/// What must meet at least how often: the plenary once a quarter…
struct Frequency
{
    RowId id;
    BodyKind body = BodyKind::Plenary;
    int times = 1;
    Per per = Per::Quarter;
    QString source;

    friend bool operator==(const Frequency &, const Frequency &) = default;
};

/// A kind of council as a set of parameters; no code knows any kind by name.
struct CouncilType
{
    CouncilTypeId id;
    QString key; ///< stable: "bethune.neighbourhood_council"; empty until it is stored
    QString name;
    QString legalBasis;
    QList<RuleParameter> parameters;
    QList<TypeCollege> colleges;
    QList<Frequency> frequencies;
    int revision = 0;

    friend bool operator==(const CouncilType &, const CouncilType &) = default;
};

/// Checks names, shares, numbers and that every parameter can be read.
Result<void> validate(const CouncilType &type);

/// `type` as a new one, to be changed: without ids, and without the key that it gets when it is
/// stored.
CouncilType copied(CouncilType type);

/// The types of a preset file: `{"council_types": [{"key", "name", "legal_basis",
/// "parameters": [{"key", "value", "source"}], "colleges": […], "frequencies": […]}]}`.
Result<QList<CouncilType>> parseCouncilTypes(const QByteArray &json);

} // namespace faubourg::councils
