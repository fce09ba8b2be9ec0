#include "core/programme/labels.h"

#include <QCoreApplication>

namespace faubourg::programme {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::programme::Labels)
};

/// The states up to the funders' decision.
QString applicationLabel(ActionState state)
{
    switch (state) {
    case ActionState::Idea:
        return Tr::tr("Idea", "ActionState");
    case ActionState::InPreparation:
        return Tr::tr("In preparation", "ActionState");
    case ActionState::Submitted:
        return Tr::tr("Submitted", "ActionState");
    case ActionState::Incomplete:
        return Tr::tr("Incomplete", "ActionState");
    case ActionState::Complete:
        return Tr::tr("Complete", "ActionState");
    case ActionState::Admissible:
        return Tr::tr("Admissible", "ActionState");
    case ActionState::Inadmissible:
        return Tr::tr("Not admissible", "ActionState");
    case ActionState::UnderReview:
        return Tr::tr("Under review", "ActionState");
    case ActionState::Proposed:
        return Tr::tr("Proposed", "ActionState");
    case ActionState::Accepted:
        return Tr::tr("Accepted", "ActionState");
    case ActionState::PartlyAccepted:
        return Tr::tr("Partly accepted", "ActionState");
    case ActionState::Deferred:
        return Tr::tr("Deferred", "ActionState");
    case ActionState::Refused:
        return Tr::tr("Refused", "ActionState");
    default:
        return {};
    }
}

} // namespace

QString label(ActionState state)
{
    switch (state) {
    case ActionState::Voted:
        return Tr::tr("Voted", "ActionState");
    case ActionState::Notified:
        return Tr::tr("Notified", "ActionState");
    case ActionState::UnderAgreement:
        return Tr::tr("Under agreement", "ActionState");
    case ActionState::InProgress:
        return Tr::tr("In progress", "ActionState");
    case ActionState::Completed:
        return Tr::tr("Completed", "ActionState");
    case ActionState::Abandoned:
        return Tr::tr("Abandoned", "ActionState");
    case ActionState::Postponed:
        return Tr::tr("Postponed", "ActionState");
    case ActionState::ReportDue:
        return Tr::tr("Report due", "ActionState");
    case ActionState::ReportReceived:
        return Tr::tr("Report received", "ActionState");
    case ActionState::ReportValidated:
        return Tr::tr("Report validated", "ActionState");
    case ActionState::Clawback:
        return Tr::tr("Clawback", "ActionState");
    case ActionState::Closed:
        return Tr::tr("Closed", "ActionState");
    default:
        return applicationLabel(state);
    }
}

QString label(CitizenInitiative initiative)
{
    switch (initiative) {
    case CitizenInitiative::None:
        return Tr::tr("None", "CitizenInitiative");
    case CitizenInitiative::Entrusted:
        return Tr::tr("Residents’ idea, entrusted to a structure", "CitizenInitiative");
    case CitizenInitiative::ByResidents:
        return Tr::tr("Carried by residents", "CitizenInitiative");
    case CitizenInitiative::ByCouncil:
        return Tr::tr("Carried by the council", "CitizenInitiative");
    }
    Q_UNREACHABLE();
}

QString label(FundingKind kind)
{
    switch (kind) {
    case FundingKind::Specific:
        return Tr::tr("Specific credits", "FundingKind");
    case FundingKind::CommonLaw:
        return Tr::tr("Common-law means", "FundingKind");
    }
    Q_UNREACHABLE();
}

QString label(FunderOpinion opinion)
{
    switch (opinion) {
    case FunderOpinion::None:
        return {};
    case FunderOpinion::Favourable:
        return Tr::tr("Favourable", "FunderOpinion");
    case FunderOpinion::Reserved:
        return Tr::tr("Favourable with reservations", "FunderOpinion");
    case FunderOpinion::Deferred:
        return Tr::tr("Deferred", "FunderOpinion");
    case FunderOpinion::Unfavourable:
        return Tr::tr("Unfavourable", "FunderOpinion");
    }
    Q_UNREACHABLE();
}

QString label(AgeBand band)
{
    switch (band) {
    case AgeBand::From0To5:
        return Tr::tr("0–5 years");
    case AgeBand::From6To11:
        return Tr::tr("6–11 years");
    case AgeBand::From12To15:
        return Tr::tr("12–15 years");
    case AgeBand::From16To25:
        return Tr::tr("16–25 years");
    case AgeBand::From26To59:
        return Tr::tr("26–59 years");
    case AgeBand::From60:
        return Tr::tr("60 years and over");
    }
    Q_UNREACHABLE();
}

} // namespace faubourg::programme
