#pragma once

#include "core/base/text/language.h"

#include <QString>

namespace faubourg {

/// "quatre-vingt-onze" of 91, as the reform of 1990 joins it; "ninety-one". From 0 to 999.
QString numberInWords(int number, Language language = Language::French);

/// Every number of a text in words, for reading aloud: "cinq, douze, deux" of "5.12./2.". What
/// is longer than three digits is read digit by digit.
QString numbersInWords(const QString &text, Language language = Language::French);

} // namespace faubourg
