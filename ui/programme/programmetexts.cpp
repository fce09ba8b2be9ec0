#include "ui/programme/programmetexts.h"

#include "core/programme/labels.h"

namespace faubourg::ui {

using programme::ActionState;
using programme::CitizenInitiative;
using programme::FundingKind;

Sign signOf(ActionState state)
{
    switch (state) {
    case ActionState::Idea:
    case ActionState::InPreparation:
        return Sign::Planned;
    case ActionState::Submitted:
    case ActionState::Complete:
    case ActionState::Admissible:
    case ActionState::UnderReview:
    case ActionState::Proposed:
    case ActionState::InProgress:
        return Sign::Underway;
    case ActionState::Incomplete:
    case ActionState::Deferred:
    case ActionState::Postponed:
    case ActionState::ReportDue:
        return Sign::Soon;
    case ActionState::Accepted:
    case ActionState::PartlyAccepted:
    case ActionState::Voted:
    case ActionState::Notified:
    case ActionState::UnderAgreement:
        return Sign::Met;
    case ActionState::Completed:
    case ActionState::ReportReceived:
    case ActionState::ReportValidated:
    case ActionState::Closed:
        return Sign::Done;
    case ActionState::Inadmissible:
    case ActionState::Refused:
    case ActionState::Abandoned:
    case ActionState::Clawback:
        return Sign::Broken;
    }
    Q_UNREACHABLE();
}

Choices<CitizenInitiative> initiativeChoices()
{
    Choices<CitizenInitiative> choices;
    for (const auto initiative : {CitizenInitiative::None, CitizenInitiative::Entrusted,
                                  CitizenInitiative::ByResidents, CitizenInitiative::ByCouncil})
        choices.append({initiative, label(initiative)});
    return choices;
}

Choices<FundingKind> fundingKindChoices()
{
    return {{FundingKind::Specific, label(FundingKind::Specific)},
            {FundingKind::CommonLaw, label(FundingKind::CommonLaw)}};
}

} // namespace faubourg::ui
