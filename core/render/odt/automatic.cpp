#include "core/render/odt/styles.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render::odt {

using documents::Align;

namespace {

constexpr double kPointsPerMm = 72 / 25.4;

QString alignText(Align align)
{
    switch (align) {
    case Align::Left:
        return u"start"_s;
    case Align::Right:
        return u"end"_s;
    case Align::Centre:
        return u"center"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString AutomaticStyles::other(QLatin1StringView family, QChar prefix, const QByteArray &body,
                               const QString &parent, const QString &masterPage)
{
    Xml inside; // attributes are escaped, the rest is ready
    inside.start("style:style"_L1,
                 {{"style:name"_L1, u"?"_s},
                  {"style:family"_L1, family},
                  {"style:parent-style-name"_L1, parent},
                  {"style:master-page-name"_L1, masterPage}});
    inside.raw(body);
    QByteArray style = inside.take();
    QString &name = m_names[style];
    if (name.isEmpty()) {
        name = prefix + QString::number(++m_counts[prefix]);
        m_xml += style.replace("\"?\"", "\"" + name.toLatin1() + "\"");
    }
    return name;
}

QString AutomaticStyles::paragraph(const QString &parent, const Addition &addition)
{
    Xml body;
    // Word processors hold both rooms as one: who gives one must give the other.
    const bool isMoved = addition.roomAbove > 0 || addition.roomBelow > 0;
    const auto [before, after] = roomOf(parent);
    const double above = before + addition.roomAbove * kPointsPerMm;
    const double below = addition.roomBelow > 0 ? addition.roomBelow * kPointsPerMm : after;
    body.empty("style:paragraph-properties"_L1,
               {{"fo:margin-top"_L1, isMoved ? ptText(above) : QString()},
                {"fo:margin-bottom"_L1, isMoved ? ptText(below) : QString()},
                {"fo:text-align"_L1, addition.align ? alignText(*addition.align) : QString()},
                {"fo:break-before"_L1,
                 addition.pageBreak && addition.masterPage.isEmpty() ? u"page"_s : QString()},
                {"fo:keep-with-next"_L1, addition.keepWithNext ? u"always"_s : QString()},
                {"fo:keep-together"_L1, addition.keepLines ? u"always"_s : QString()},
                {"style:page-number"_L1, addition.masterPage.isEmpty() ? QString() : u"1"_s}});
    const QByteArray properties = body.take();
    if (addition.masterPage.isEmpty() && !properties.contains('='))
        return parent;
    return other("paragraph"_L1, u'P', properties, parent, addition.masterPage);
}

QString AutomaticStyles::text(const documents::Run &run, bool upright)
{
    if (!run.bold && !run.italic && !run.superscript)
        return {};
    if (int(run.bold) + int(run.italic) + int(run.superscript) == 1 && !(run.italic && upright))
        return run.bold ? u"Strong_20_Emphasis"_s : run.italic ? u"Emphasis"_s : u"Superscript"_s;
    Xml body;
    body.empty("style:text-properties"_L1,
               {{"fo:font-weight"_L1, run.bold ? u"bold"_s : QString()},
                {"fo:font-style"_L1,
                 !run.italic   ? QString()
                     : upright ? u"normal"_s
                               : u"italic"_s},
                {"style:text-position"_L1, run.superscript ? u"super 58%"_s : QString()}});
    return other("text"_L1, u'T', body.take());
}

} // namespace faubourg::render::odt
