#pragma once

#include "core/base/zip.h"
#include "core/render/odt/xml.h"
#include "core/render/stripbuilder.h"

namespace faubourg::render::odt {

/// Where a frame stands.
enum class Anchor {
    InLine,    ///< as a character of its paragraph
    Paragraph, ///< at the left edge of its paragraph, which runs over it
};

/// The pictures of a document: each once in the file, however often it is shown.
class Pictures
{
public:
    /// Shows `image` within `area`; nothing when its bytes are no picture.
    void show(Xml &xml, const documents::Image &image, const Area &area, Anchor anchor);
    /// `title` names it, `image.alternative` says what it shows.
    void show(Xml &xml, const documents::Image &image, const QString &title, QSizeF millimetres,
              Anchor anchor);

    const QList<ZipEntry> &files() const { return m_files; }
    static QString mediaType(const QString &path);

private:
    QString pathOf(const QByteArray &bytes);

    ImageCache m_decoded;
    QHash<QByteArray, QString> m_paths;
    QList<ZipEntry> m_files;
    int m_shown = 0;
};

} // namespace faubourg::render::odt
