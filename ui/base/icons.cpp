#include "ui/base/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

constexpr std::array kSizes{16, 20, 24, 32, 40, 48, 64}; // rendered at build time

/// Draws the mask in the text colour at the moment of painting.
class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QLatin1StringView name, QColor colour)
        : m_name(name)
        , m_colour(std::move(colour))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, tinted(m_name, rect.size(), colour(mode), ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return tinted(m_name, size, colour(mode));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap pixmap = tinted(m_name, size / scale, colour(mode), scale);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    QString key() const override { return u"faubourg"_s; }
    bool isNull() override { return false; }

private:
    QColor colour(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return QApplication::palette().color(QPalette::Disabled, QPalette::Text);
        return m_colour.isValid() ? m_colour : QApplication::palette().color(QPalette::Text);
    }

    QLatin1StringView m_name;
    QColor m_colour;
};

/// The smallest rendering that need not be enlarged.
int renderedSize(int pixels)
{
    for (const int size : kSizes) {
        if (size >= pixels)
            return size;
    }
    return kSizes.back();
}

QLatin1StringView nameOf(Sign sign)
{
    switch (sign) {
    case Sign::None:
        return {};
    case Sign::Met:
        return "met"_L1;
    case Sign::Soon:
        return "soon"_L1;
    case Sign::Broken:
        return "broken"_L1;
    case Sign::NotApplicable:
        return "notapplicable"_L1;
    case Sign::Information:
        return "information"_L1;
    case Sign::Planned:
        return "planned"_L1;
    case Sign::Underway:
        return "underway"_L1;
    case Sign::Done:
        return "done"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

QPixmap tinted(QLatin1StringView name, const QSize &size, const QColor &colour, qreal ratio)
{
    const QSize pixels = size * ratio;
    const QString key =
        u"icon/%1/%2/%3/%4"_s.arg(QString(name), colour.name()).arg(pixels.width()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QString path =
        u":/icons/%1/%2.png"_s.arg(renderedSize(pixels.width())).arg(QString(name));
    QImage mask(path);
    if (mask.isNull()) {
        qWarning("no icon is called %s", name.data());
        return pixmap;
    }
    mask = mask.convertToFormat(QImage::Format_ARGB32_Premultiplied)
               .scaled(pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&mask);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(mask.rect(), colour);
    painter.end();
    pixmap = QPixmap::fromImage(mask);
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(QLatin1StringView name)
{
    return QIcon(new TintedIconEngine(name, QColor()));
}

QIcon icon(QLatin1StringView name, const QColor &colour)
{
    return QIcon(new TintedIconEngine(name, colour));
}

QIcon icon(Sign sign)
{
    return sign == Sign::None ? QIcon() : icon(nameOf(sign), signColour(sign));
}

} // namespace faubourg::ui
