#pragma once

#include "core/councils/ruledefinitions.h"
#include "ui/base/field.h"

#include <functional>

namespace faubourg::ui {

/// The field that fits one rule of a council type: a number, yes or no, one or several words to
/// choose from, a text. `value` and `setValue` speak the stored text.
struct RuleEditor
{
    Field *field = nullptr;
    std::function<QString()> value;
    std::function<void(const QString &)> setValue;
};

RuleEditor makeRuleEditor(const councils::RuleDefinition &definition, QWidget *parent);

} // namespace faubourg::ui
