#pragma once

#include "ui/base/colours.h"

#include <QIcon>
#include <QPixmap>

namespace faubourg::ui {

/// The icon drawn in resources/icons/`name`.svg, in the text colour of whatever
/// shows it: it follows light, dark and disabled by itself.
QIcon icon(QLatin1StringView name);
/// The same in a fixed role of the palette (accent, a state).
QIcon icon(QLatin1StringView name, const QColor &colour);
/// The icon of a state, in its colour; a null icon for Sign::None.
QIcon icon(Sign sign);

/// The alpha mask of an icon filled with `colour`, `size` in device-independent pixels.
QPixmap tinted(QLatin1StringView name, const QSize &size, const QColor &colour, qreal ratio = 1);

} // namespace faubourg::ui
