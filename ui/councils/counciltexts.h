#pragma once

#include "core/councils/candidacy.h"
#include "core/councils/council.h"
#include "core/councils/mandate.h"
#include "core/councils/rulelight.h"
#include "ui/base/colours.h"
#include "ui/base/form.h"

namespace faubourg::ui {

// The words of the councils' enums on screen, in the order they are offered.
Choices<councils::OfficialRole> officialRoleChoices();
/// Without "none": a mandate that ends has a reason.
Choices<councils::EndReason> endReasonChoices();
Choices<councils::CandidacyState> candidacyStateChoices();
Choices<councils::TerritorialLink> territorialLinkChoices();

Sign signOf(councils::LightState state);
Sign signOf(councils::CandidacyState state);

/// "Not met · 2": the gravest state among the lights and how many stand there; alone
/// when all is well.
QString overallText(const QList<councils::RuleLight> &lights);
/// How many lights stand in the gravest state.
int countOfGravest(const QList<councils::RuleLight> &lights);

/// What a rule's key is called, and its value as a sentence part: "Smallest age", "16
/// years". A key this version does not know is shown as it is.
QString ruleName(const QString &key);
QString ruleValue(const councils::RuleParameter &parameter);
/// "Plenary: once a quarter".
QString frequencyText(const councils::Frequency &frequency);

} // namespace faubourg::ui
