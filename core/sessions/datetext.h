#pragma once

#include <QDate>
#include <QString>

#include <functional>

namespace faubourg::sessions {

/// How a day reads in a sentence ("17 October"): the caller knows the language, the rules
/// that build sentences do not.
using DateText = std::function<QString(QDate)>;

} // namespace faubourg::sessions
