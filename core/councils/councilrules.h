#pragma once

#include "core/councils/counciltype.h"
#include "core/councils/share.h"

#include <QHash>

namespace faubourg::councils {

enum class Parity { None, Advised, Required };
enum class Designation { Sortition, OpenEnrolment, SortitionWithWaitingList };
/// What ties a person to the territory of a council.
enum class TerritorialLink { None, Lives, Works, Seat, RegularUser };

/// Where a contrat de ville is steered and councils send representatives (law 2014-173,
/// art. 7): comité de pilotage, comité des financeurs, comité technique, renouvellement urbain.
enum class SteeringBody { Steering, Funders, Technical, UrbanRenewal };

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
inline constexpr EnumKeys kSteeringBodyKeys{std::array{
    std::pair{SteeringBody::Steering, "steering"}, std::pair{SteeringBody::Funders, "funders"},
    std::pair{SteeringBody::Technical, "technical"},
    std::pair{SteeringBody::UrbanRenewal, "urban_renewal"}}};

/// How seats are shared between the areas of a council that covers several.
enum class AreaSeats { None, Equal, Population };
inline constexpr EnumKeys kAreaSeatsKeys{
    std::array{std::pair{AreaSeats::None, "none"}, std::pair{AreaSeats::Equal, "equal"},
               std::pair{AreaSeats::Population, "population"}}};

/// How often one may sit, and what part of the council changes at a time.
struct TermRules
{
    std::optional<int> maxRenewals; ///< max_renewals; absent: as often as one likes
    Share renewalShare;             ///< renewal_share: "1/2"; zero: the whole council at once
    int renewalMonths = 0;          ///< renewal_months: from one partial renewal to the next

    friend bool operator==(const TermRules &, const TermRules &) = default;
};

/// What a council wishes to balance beside college, sex, age and town: a sub-area, a tenure.
struct DrawCategory
{
    QString name;
    QStringList values;

    friend bool operator==(const DrawCategory &, const DrawCategory &) = default;
};

/// What the rules say of the draw by lot.
struct DrawRules
{
    std::optional<int> substituteCount;      ///< substitute_count: those who wait, at least
    bool onePerHousehold = false;            ///< one_per_household
    bool onlyIfNeeded = false;               ///< draw_only_if_needed: more candidates than seats
    AreaSeats seatsByArea = AreaSeats::None; ///< seats_by_area
    QString sources;                         ///< draw_sources: "listes des bailleurs, volontaires"
    QString witness;                         ///< draw_witness: "huissier de justice"
    QList<DrawCategory> categories; ///< draw_criteria: "Secteur: Nord, Sud; Logement: locataire"

    friend bool operator==(const DrawRules &, const DrawRules &) = default;
};

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
    std::optional<int> workingGroupLeads;    ///< working_group_leads: of each working group
    ShareRule workingGroupLeadsRule = ShareRule::Exact; ///< working_group_leads_rule
    bool coordinationTakesLeads = false;       ///< coordination_takes_leads: they sit in it as such
    QStringList enrolmentStatuses;             ///< enrolment_statuses: what one may enrol as
    QStringList enrolmentInterests;            ///< enrolment_interests: what one may follow
    std::optional<int> confirmationMonths;     ///< confirmation_months; absent: never asked
    std::optional<int> confirmationAnswerDays; ///< confirmation_answer_days; absent: no lapse
    bool isRecognisedByPrefect = false;        ///< recognition is "prefect_order"
    QList<SteeringBody> steeringBodies;        ///< steering_bodies: where it is represented
    QString texts;                             ///< texts: "règlement intérieur, charte"
    QList<Frequency> frequencies;
    QHash<QString, QString> sources; ///< by key: what to show beside the rule
    TermRules terms;
    DrawRules draw;
    bool excludesMunicipalStaff = false; ///< incompatibilities holds "municipal_staff"
    bool officialsAreMembers = false;    ///< officials_are_members
    int bureauSize = 0;                  ///< bureau_size; 0: none
    QString facilitation;                ///< facilitation: who runs the sessions
    QString training;                    ///< training: what the members are offered

    friend bool operator==(const CouncilRules &, const CouncilRules &) = default;
};

/// `overrides` win over the type, key by key, frequencies included ("frequency.plenary", see
/// ruledefinitions.h); an empty value takes a rule away.
/// InvalidInput names the rule that cannot be read. Unknown keys are kept as text for
/// readers and change nothing.
Result<CouncilRules> resolveRules(const CouncilType &type, const QList<RuleParameter> &overrides);

} // namespace faubourg::councils
