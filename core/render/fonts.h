#pragma once

#include "core/render/style.h"

#include <QFont>

namespace faubourg::render {

/// The font of `style`, in dots: Noto Sans as it came with the program. Needs a
/// QGuiApplication. Ligatures are off, so that "efficacité" is found in the PDF as typed.
QFont font(const TextStyle &style);

} // namespace faubourg::render
