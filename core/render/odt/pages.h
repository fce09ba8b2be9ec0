#pragma once

#include "core/documents/parts.h"
#include "core/render/odt/pictures.h"

/// The paper of an OpenDocument text: for each part of the document a first page with the
/// letterhead and the pages that follow it.
namespace faubourg::render::odt {

/// Where things stand on a page, in millimetres.
struct Paper
{
    explicit Paper(const documents::Document &document);

    double width;
    double height;
    documents::Margins margins;

    double textWidth() const { return width - margins.left - margins.right; }
    /// Where the text of a part starts on its first page.
    double firstTop(const documents::Furniture &furniture) const;
    double letterheadFoot(const documents::Letterhead &letterhead) const;
    /// What the logos and lines at the foot of a first page take above the footer.
    double footHeight(const documents::Furniture &furniture) const;
    /// The column of text, in dots.
    Area area(const documents::Furniture &furniture) const;
};

QString firstPageName(qsizetype part);
/// Marks the end of a part, so that its pages can say how many they are.
QString endMarkName(qsizetype part);

/// office:automatic-styles and office:master-styles of styles.xml.
void writePages(Xml &xml, const Paper &paper, const QList<documents::Part> &parts,
                Pictures &pictures);

} // namespace faubourg::render::odt
