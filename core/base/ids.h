#pragma once

#include "core/base/id.h"

namespace faubourg {

// One line per kind of row that something else points to.
using PersonId = Id<struct PersonTag>;
using OrganisationId = Id<struct OrganisationTag>;
using CommuneId = Id<struct CommuneTag>;
using QuartierId = Id<struct QuartierTag>;
using IndicatorId = Id<struct IndicatorTag>;
using CouncilTypeId = Id<struct CouncilTypeTag>;
using CouncilId = Id<struct CouncilTag>;
using CollegeId = Id<struct CollegeTag>;
using SeatId = Id<struct SeatTag>;
using MandateId = Id<struct MandateTag>;
using DrawId = Id<struct DrawTag>;
using CandidacyId = Id<struct CandidacyTag>;
using BodyId = Id<struct BodyTag>;
using SessionId = Id<struct SessionTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using QuestionId = Id<struct QuestionTag>;
using FollowUpId = Id<struct FollowUpTag>;
using ContractId = Id<struct ContractTag>;
using StakeId = Id<struct StakeTag>;
using AxisId = Id<struct AxisTag>;
using SharedObjectiveId = Id<struct SharedObjectiveTag>;
using ObjectiveId = Id<struct ObjectiveTag>; ///< an operational objective of one quartier
using CommitteeId = Id<struct CommitteeTag>;
using CampaignId = Id<struct CampaignTag>;
using FunderId = Id<struct FunderTag>;
using ActionId = Id<struct ActionTag>;
using RowId = Id<struct RowTag>; ///< a child row that only its aggregate points to

} // namespace faubourg
