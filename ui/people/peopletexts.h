#pragma once

#include "core/people/duplicates.h"
#include "ui/base/form.h"

namespace faubourg::ui {

// The words of the people's enums on screen, in the order they are offered.
Choices<people::Civility> civilityChoices();
Choices<people::Sex> sexChoices();
Choices<people::Channel> channelChoices();
Choices<people::AddressKind> addressKindChoices();
Choices<people::RoleKind> roleKindChoices();

/// "same name, same birth date": why two records may be one person.
QString likenessText(const QList<people::Likeness> &reasons);

/// The word of one value.
template <typename Enum>
QString wordOf(const Choices<Enum> &choices, Enum value)
{
    const auto found = std::ranges::find(choices, value, &std::pair<Enum, QString>::first);
    return found == choices.end() ? QString() : found->second;
}

} // namespace faubourg::ui
