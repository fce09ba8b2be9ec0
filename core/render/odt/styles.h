#pragma once

#include "core/documents/blocks.h"
#include "core/render/odt/xml.h"

#include <QHash>

/// The looks of an OpenDocument text: the same sizes, distances and colours as on our pages
/// (core/render/style.h), under the names a word processor knows, so that its user changes a
/// style once and the document follows.
namespace faubourg::render::odt {

/// Fonts and named styles: what stands in styles.xml before the page layouts. `textWidth` in
/// millimetres.
void writeFonts(Xml &xml);
void writeNamedStyles(Xml &xml, const QString &language, double textWidth);

/// The named style of a paragraph.
QString styleName(documents::ParagraphStyle style);
QString headingStyleName(int level);
/// Room above and below a named style, in points.
std::pair<double, double> roomOf(const QString &styleName);

/// What a paragraph or table adds to its named style.
struct Addition
{
    QString masterPage = {}; ///< starts a page of that kind, counted from 1
    bool pageBreak = false;
    bool keepWithNext = false;
    bool keepLines = false;
    double roomAbove = 0; ///< mm, on top of the style's own
    double roomBelow = 0; ///< mm, in place of the style's own
    std::optional<documents::Align> align = {};
};

/// Styles made while the content is written, each once, numbered in order of first use.
class AutomaticStyles
{
public:
    /// The name of `parent` itself when `addition` says nothing.
    QString paragraph(const QString &parent, const Addition &addition);
    /// Empty when the run looks as its paragraph; `upright`: the paragraph is italic.
    QString text(const documents::Run &run, bool upright);
    /// Any other family; `body` is what stands inside style:style.
    QString other(QLatin1StringView family, QChar prefix, const QByteArray &body,
                  const QString &parent = {}, const QString &masterPage = {});

    QByteArray xml() const { return m_xml; }

private:
    QHash<QByteArray, QString> m_names;
    QHash<QChar, int> m_counts;
    QByteArray m_xml;
};

} // namespace faubourg::render::odt
