#pragma once

#include "core/base/text/language.h"

#include <QLocale>

namespace faubourg::ui {

/// The language the interface speaks, for dates and amounts on screen. French unless
/// the user chose otherwise; set as the default locale at start.
inline Language interfaceLanguage()
{
    return QLocale().language() == QLocale::English ? Language::English : Language::French;
}

} // namespace faubourg::ui
