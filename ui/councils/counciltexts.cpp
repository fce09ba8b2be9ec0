#include "ui/councils/counciltexts.h"

#include "ui/base/statelabel.h"
#include "ui/people/peopletexts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::LightState;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::Councils)
};

LightState gravest(const QList<councils::RuleLight> &lights)
{
    LightState state = LightState::NotApplicable;
    for (const councils::RuleLight &light : lights)
        state = graver(state, light.state);
    return state;
}

QString perText(councils::Per per)
{
    switch (per) {
    case councils::Per::Month:
        return Tr::tr("a month");
    case councils::Per::Quarter:
        return Tr::tr("a quarter");
    case councils::Per::HalfYear:
        return Tr::tr("a half-year");
    case councils::Per::Year:
        break;
    }
    return Tr::tr("a year");
}

} // namespace

Choices<councils::OfficialRole> officialRoleChoices()
{
    using councils::OfficialRole;
    return {{OfficialRole::Elected, Tr::tr("Elected official")},
            {OfficialRole::Facilitator, Tr::tr("Facilitator")},
            {OfficialRole::GuestExpert, Tr::tr("Outside expert")}};
}

Choices<councils::ParticipationRole> participationRoleChoices()
{
    using councils::ParticipationRole;
    return {{ParticipationRole::Member, Tr::tr("Member")},
            {ParticipationRole::Lead, Tr::tr("Lead", "of a working group")}};
}

Choices<councils::LeaveReason> leaveReasonChoices()
{
    using councils::LeaveReason;
    return {{LeaveReason::OwnWish, Tr::tr("At their own wish")},
            {LeaveReason::Moved, Tr::tr("Moved away")},
            {LeaveReason::Death, Tr::tr("Death")},
            {LeaveReason::Other, Tr::tr("Other", "reason")}};
}

Choices<councils::EnrolmentState> enrolmentStateChoices()
{
    using councils::EnrolmentState;
    return {{EnrolmentState::Running, Tr::tr("Up to date")},
            {EnrolmentState::ToConfirm, Tr::tr("To have confirmed")},
            {EnrolmentState::Asked, Tr::tr("Answer awaited")},
            {EnrolmentState::Lapsed, Tr::tr("Lapsed")},
            {EnrolmentState::Left, Tr::tr("Left", "enrolment")}};
}

Choices<councils::SteeringBody> steeringBodyChoices()
{
    using councils::SteeringBody;
    Choices<SteeringBody> choices;
    for (const auto body : {SteeringBody::Steering, SteeringBody::Funders, SteeringBody::Technical,
                            SteeringBody::UrbanRenewal})
        choices.append({body, label(body)});
    return choices;
}

Choices<councils::OrderKind> orderKindChoices()
{
    using councils::OrderKind;
    return {{OrderKind::Recognition, Tr::tr("Recognition")},
            {OrderKind::Amendment, Tr::tr("Amendment")}};
}

Choices<councils::Carrying> carryingChoices()
{
    using councils::Carrying;
    Choices<Carrying> choices;
    for (const auto carrying : {Carrying::Entrusted, Carrying::ByResidents, Carrying::ByCouncil})
        choices.append({carrying, label(carrying)});
    return choices;
}

Choices<councils::EndReason> endReasonChoices()
{
    using councils::EndReason;
    return {{EndReason::Resignation, Tr::tr("Resignation")},
            {EndReason::Moved, Tr::tr("Moved away")},
            {EndReason::Term, Tr::tr("End of the term")},
            {EndReason::LostQuality, Tr::tr("No longer represents a local actor")},
            {EndReason::Exclusion, Tr::tr("Exclusion")},
            {EndReason::Death, Tr::tr("Death")},
            {EndReason::Other, Tr::tr("Other", "reason")}};
}

Choices<councils::CandidacyState> candidacyStateChoices()
{
    using councils::CandidacyState;
    return {{CandidacyState::Received, Tr::tr("Received")},
            {CandidacyState::Complete, Tr::tr("Complete")},
            {CandidacyState::Eligible, Tr::tr("Eligible")},
            {CandidacyState::Ineligible, Tr::tr("Not eligible")},
            {CandidacyState::Drawn, Tr::tr("Drawn")},
            {CandidacyState::Substitute, Tr::tr("On the waiting list")},
            {CandidacyState::NotDrawn, Tr::tr("Not drawn")},
            {CandidacyState::Withdrawn, Tr::tr("Withdrawn")}};
}

Choices<councils::TerritorialLink> territorialLinkChoices()
{
    using councils::TerritorialLink;
    return {{TerritorialLink::None, Tr::tr("Not known", "tie to the territory")},
            {TerritorialLink::Lives, Tr::tr("Lives there")},
            {TerritorialLink::Works, Tr::tr("Works there")},
            {TerritorialLink::Seat, Tr::tr("Has a registered office there")},
            {TerritorialLink::RegularUser, Tr::tr("Is a regular user")}};
}

Choices<councils::CollegeKind> collegeKindChoices()
{
    using councils::CollegeKind;
    return {{CollegeKind::Resident, Tr::tr("Residents")},
            {CollegeKind::LocalActor, Tr::tr("Local actors")},
            {CollegeKind::Other, Tr::tr("Other", "college")}};
}

Choices<councils::ShareRule> shareRuleChoices()
{
    using councils::ShareRule;
    return {{ShareRule::None, Tr::tr("no share")},
            {ShareRule::Exact, Tr::tr("exactly")},
            {ShareRule::Minimum, Tr::tr("at least", "share")},
            {ShareRule::Maximum, Tr::tr("at most", "share")}};
}

Choices<councils::BodyKind> meetingBodyChoices()
{
    using councils::BodyKind;
    return {{BodyKind::Plenary, Tr::tr("Plenary")},
            {BodyKind::WorkingGroup, Tr::tr("Working group")},
            {BodyKind::Coordination, Tr::tr("Coordination")}};
}

Choices<councils::Per> perChoices()
{
    using councils::Per;
    return {{Per::Month, perText(Per::Month)},
            {Per::Quarter, perText(Per::Quarter)},
            {Per::HalfYear, perText(Per::HalfYear)},
            {Per::Year, perText(Per::Year)}};
}

Sign signOf(LightState state)
{
    switch (state) {
    case LightState::Met:
        return Sign::Met;
    case LightState::Soon:
        return Sign::Soon;
    case LightState::Broken:
        return Sign::Broken;
    case LightState::NotApplicable:
        break;
    }
    return Sign::NotApplicable;
}

Sign signOf(councils::CandidacyState state)
{
    using councils::CandidacyState;
    switch (state) {
    case CandidacyState::Received:
        return Sign::Planned;
    case CandidacyState::Complete:
        return Sign::Underway;
    case CandidacyState::Eligible:
        return Sign::Met;
    case CandidacyState::Ineligible:
        return Sign::Broken;
    case CandidacyState::Drawn:
    case CandidacyState::Substitute:
        return Sign::Done;
    case CandidacyState::NotDrawn:
    case CandidacyState::Withdrawn:
        break;
    }
    return Sign::NotApplicable;
}

Sign signOf(councils::EnrolmentState state)
{
    using councils::EnrolmentState;
    switch (state) {
    case EnrolmentState::Running:
        return Sign::Met;
    case EnrolmentState::ToConfirm:
        return Sign::Soon;
    case EnrolmentState::Asked:
        return Sign::Underway;
    case EnrolmentState::Lapsed:
    case EnrolmentState::Left:
        break;
    }
    return Sign::NotApplicable;
}

int countOfGravest(const QList<councils::RuleLight> &lights)
{
    return static_cast<int>(
        std::ranges::count(lights, gravest(lights), &councils::RuleLight::state));
}

QString overallText(const QList<councils::RuleLight> &lights)
{
    const LightState state = gravest(lights);
    const QString word = signWord(signOf(state));
    const bool isCounted = state == LightState::Soon || state == LightState::Broken;
    return isCounted ? u"%1 · %2"_s.arg(word).arg(countOfGravest(lights)) : word;
}

QString frequencyText(const councils::Frequency &frequency)
{
    return Tr::tr("%1: %2", "body, how often")
        .arg(wordOf(meetingBodyChoices(), frequency.body),
             Tr::tr("%n times %1", nullptr, frequency.times).arg(perText(frequency.per)));
}

} // namespace faubourg::ui
