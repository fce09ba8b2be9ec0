#pragma once

#include "core/draws/drawpool.h"
#include "core/sortition/preparation.h"
#include "ui/base/colours.h"
#include "ui/base/form.h"

namespace faubourg::ui {

// The words of the draws on screen, in the order they are offered.
Choices<std::optional<sortition::Method>> methodChoices();
Choices<draws::NamesShown> namesShownChoices();
QString wordOf(draws::DrawState state);
/// What a quota bears on: "Sex", or the council's own word.
QString criterionText(const draws::DrawQuota &quota);
Sign signOf(draws::DrawState state);
/// "Drawn", "Called for no. 012", "Substitute, 3"; what became of one candidate.
QString outcomeText(const draws::DrawPerson &person);
QString answerText(const draws::DrawPerson &person);
Sign signOf(draws::Answer answer);

/// The chances of a preparation as lines to read: figures, who limits them, who has none.
QStringList chanceLines(const sortition::Preparation &prepared);

/// A share of 1 as "5.9 %", in the language of the interface.
QString chanceText(double chance);

} // namespace faubourg::ui
