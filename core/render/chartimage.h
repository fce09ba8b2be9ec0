#pragma once

#include "core/documents/blocks.h"

#include <QSizeF>

namespace faubourg::render {

/// A chart as a picture, for files that know no drawing of ours.
struct ChartImage
{
    documents::Image png;
    QSizeF millimetres;
};

/// `chart` drawn by our painter, `width` millimetres wide. Needs a QGuiApplication.
ChartImage chartImage(const documents::Chart &chart, double width, int dotsPerInch);

} // namespace faubourg::render
