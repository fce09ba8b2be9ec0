#pragma once

#include "core/councils/candidacy.h"
#include "core/councils/enrolment.h"
#include "core/councils/initiative.h"
#include "core/councils/participation.h"
#include "core/councils/recognition.h"
#include "ui/base/colours.h"
#include "ui/base/form.h"

namespace faubourg::ui {

// The words of the councils' enums on screen, in the order they are offered.
Choices<councils::OfficialRole> officialRoleChoices();
Choices<councils::ParticipationRole> participationRoleChoices();
/// Without "none": an enrolment that ends has a reason.
Choices<councils::LeaveReason> leaveReasonChoices();
Choices<councils::EnrolmentState> enrolmentStateChoices();
Choices<councils::SteeringBody> steeringBodyChoices();
Choices<councils::OrderKind> orderKindChoices();
Choices<councils::Carrying> carryingChoices();
/// Without "none": a mandate that ends has a reason.
Choices<councils::EndReason> endReasonChoices();
Choices<councils::CandidacyState> candidacyStateChoices();
Choices<councils::TerritorialLink> territorialLinkChoices();
Choices<councils::CollegeKind> collegeKindChoices();
Choices<councils::ShareRule> shareRuleChoices();
Choices<councils::BodyKind> meetingBodyChoices();
Choices<councils::Per> perChoices();

Sign signOf(councils::LightState state);
Sign signOf(councils::CandidacyState state);
Sign signOf(councils::EnrolmentState state);

/// "Not met · 2": the gravest state among the lights and how many stand there; alone
/// when all is well.
QString overallText(const QList<councils::RuleLight> &lights);
/// How many lights stand in the gravest state.
int countOfGravest(const QList<councils::RuleLight> &lights);

/// "Plenary: once a quarter".
QString frequencyText(const councils::Frequency &frequency);

} // namespace faubourg::ui
