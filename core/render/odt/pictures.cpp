#include "core/render/odt/pictures.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render::odt {

QString Pictures::mediaType(const QString &path)
{
    return path.endsWith(u".png") ? u"image/png"_s : u"image/jpeg"_s;
}

QString Pictures::pathOf(const QByteArray &bytes)
{
    QString &path = m_paths[bytes];
    if (path.isEmpty()) {
        const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex();
        path = u"Pictures/"_s + QString::fromLatin1(sum)
            + (bytes.startsWith("\x89PNG") ? u".png"_s : u".jpg"_s);
        m_files.append({path, bytes, false});
    }
    return path;
}

void Pictures::show(Xml &xml, const documents::Image &image, const Area &area, Anchor anchor)
{
    const QImage decoded = m_decoded.get(image.bytes);
    if (decoded.isNull())
        return;
    const QSizeF dots = shownSize(image, decoded, area);
    show(xml, image, {}, dots / mm(1), anchor);
}

void Pictures::show(Xml &xml, const documents::Image &image, const QString &title,
                    QSizeF millimetres, Anchor anchor)
{
    const QString path = pathOf(image.bytes);
    const bool inLine = anchor == Anchor::InLine;
    xml.start("draw:frame"_L1,
              {{"draw:style-name"_L1, inLine ? u"Picture"_s : u"Logo"_s},
               {"draw:name"_L1, u"Image"_s + QString::number(++m_shown)},
               {"text:anchor-type"_L1, inLine ? u"as-char"_s : u"paragraph"_s},
               {"svg:width"_L1, mmText(millimetres.width())},
               {"svg:height"_L1, mmText(millimetres.height())}});
    xml.empty("draw:image"_L1,
              {{"xlink:href"_L1, path},
               {"xlink:type"_L1, u"simple"_s},
               {"xlink:show"_L1, u"embed"_s},
               {"xlink:actuate"_L1, u"onLoad"_s}});
    if (!title.isEmpty())
        xml.element("svg:title"_L1, title);
    xml.element("svg:desc"_L1, image.alternative);
    xml.end();
}

} // namespace faubourg::render::odt
