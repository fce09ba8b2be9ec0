#pragma once

#include "ui/base/colours.h"

#include <QFont>
#include <QProxyStyle>

namespace faubourg::ui {

enum class Density { Compact, Normal, Roomy };

/// How the application looks, resolved: "as the computer" has become a scheme.
struct Appearance
{
    Scheme scheme = Scheme::Light;
    int textPercent = 100; ///< 100 to 200, of the computer's own text size
    Density density = Density::Normal;
    bool isHighContrast = false; ///< the computer's own palette is left untouched

    friend bool operator==(const Appearance &, const Appearance &) = default;
};

/// Fusion with flat, clearly outlined controls. Fusion derives the outlines of fields
/// from the palette (1.0:1 in dark); here they are the border token, and the focus is a
/// two-pixel accent outline wherever it is.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(Appearance appearance);

    const Appearance &appearance() const { return m_appearance; }
    const Colours &colours() const { return m_colours; }
    /// Height of a table row, in pixels, for the density and the text size.
    int rowHeight() const;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;

private:
    int scaled(int pixels) const { return qRound(pixels * m_scale); }

    Appearance m_appearance;
    Colours m_colours;
    qreal m_scale; ///< of rows and targets: the text size chosen, or the computer's own
};

/// The height of a table row under the current style.
int tableRowHeight();

/// Mark the one button of a heading or dialog that does the main thing.
void makePrimary(QWidget *button);

} // namespace faubourg::ui
