#pragma once

#include "core/councils/counciltype.h"

#include <QHash>

namespace faubourg::councils {

enum class Parity { None, Advised, Required };
enum class Designation { Sortition, OpenEnrolment, SortitionWithWaitingList };
/// What ties a person to the territory of a council.
enum class TerritorialLink { None, Lives, Works, Seat, RegularUser };

inline constexpr EnumKeys kParityKeys{std::array{std::pair{Parity::None, "none"},
                                                 std::pair{Parity::Advised, "advised"},
                                                 std::pair{Parity::Required, "required"}}};
inline constexpr EnumKeys kDesignationKeys{
    std::array{std::pair{Designation::Sortition, "sortition"},
               std::pair{Designation::OpenEnrolment, "open_enrolment"},
               std::pair{Designation::SortitionWithWaitingList, "sortition_with_waiting_list"}}};
inline constexpr EnumKeys kTerritorialLinkKeys{
    std::array{std::pair{TerritorialLink::None, ""}, std::pair{TerritorialLink::Lives, "lives"},
               std::pair{TerritorialLink::Works, "works"}, std::pair{TerritorialLink::Seat, "seat"},
               std::pair{TerritorialLink::RegularUser, "regular_user"}}};

/// What rules a council: its type's parameters, then its own. An absent number means
/// that nothing is asked.
struct CouncilRules
{
    std::optional<int> maxMembers;        ///< max_members
    std::optional<int> advisedMinMembers; ///< advised_min_members
    std::optional<int> advisedMaxMembers; ///< advised_max_members
    std::optional<int> minAge;            ///< min_age, in years, at the reference date
    bool minAgeStrict = false; ///< min_age_strict: "plus de 16 ans", not "à partir de 16 ans"
    bool minorNeedsAuthorisation = false;             ///< minor_needs_authorisation
    Parity parity = Parity::None;                     ///< parity
    std::optional<CollegeKind> parityCollege;         ///< parity_college: only there; else whole
    Designation designation = Designation::Sortition; ///< designation
    std::optional<int> mandateMonths;                 ///< mandate_months; absent: not limited
    std::optional<int> convocationNoticeDays;         ///< convocation_notice_days
    QList<TerritorialLink> territorialLinks; ///< territorial_link: any of them; empty: free
    bool excludesElectiveMandate = false;    ///< incompatibilities holds "elective_mandate"
    bool hasChair = false;                   ///< has_chair
    int electedPairSize = 0;                 ///< elected_pair_size
    QString texts;                           ///< texts: "règlement intérieur, charte"
    QList<Frequency> frequencies;
    QHash<QString, QString> sources; ///< by key: what to show beside the rule

    friend bool operator==(const CouncilRules &, const CouncilRules &) = default;
};

/// `overrides` win over the type, key by key; an empty value takes a rule away.
/// InvalidInput names the rule that cannot be read. Unknown keys are kept as text for
/// readers and change nothing.
Result<CouncilRules> resolveRules(const CouncilType &type, const QList<RuleParameter> &overrides);

} // namespace faubourg::councils
