#include "core/render/odt/pages.h"

#include "core/render/furniture.h"
#include "core/render/odt/styles.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render::odt {

using documents::Furniture;
using documents::Image;
using documents::Part;

namespace {

// In step with core/render/furniture.cpp, millimetres from the edge of the paper.
constexpr double kBandTop = 4.5;
constexpr double kBandHeight = 5.5;
constexpr double kLetterheadTop = 13;
constexpr double kRunningTop = 12;
constexpr double kRunningHeight = 4.5;
constexpr double kUnderLetterhead = 6;
constexpr double kLogoHeight = 20;
constexpr double kLogoWidth = 70;
constexpr double kFootRoom = 14; // from the top of the footer to the edge
constexpr double kFootEdge = 4;
constexpr double kAboveFoot = 4; // from the text to the logos of the first page
constexpr double kFootLogoHeight = 12;

/// The head of one kind of page: where it starts, how tall it is, where the text starts.
struct Head
{
    double top = 0;
    double height = 0;
    double textTop = 0;
    bool isRuled = false;

    bool isEmpty() const { return height <= 0; }
};

Head firstHead(const Paper &paper, const Furniture &furniture)
{
    Head head{.textTop = paper.firstTop(furniture)};
    head.top = furniture.bands.isEmpty() ? kLetterheadTop : kBandTop;
    if (furniture.letterhead) {
        head.height = paper.letterheadFoot(*furniture.letterhead) - head.top;
        head.isRuled = true;
    } else if (!furniture.bands.isEmpty()) {
        head.height = kBandHeight;
    }
    return head;
}

Head nextHead(const Paper &paper, const Furniture &furniture)
{
    Head head{.textTop = paper.margins.top};
    head.top = furniture.bands.isEmpty() ? kRunningTop : kBandTop;
    if (!furniture.runningHeader.isEmpty()) {
        head.height = kRunningTop + kRunningHeight - head.top;
        head.isRuled = true;
    } else if (!furniture.bands.isEmpty()) {
        head.height = kBandHeight;
    }
    return head;
}

QString ruleText(const Head &head, bool isFirst)
{
    if (!head.isRuled)
        return u"none"_s;
    return isFirst ? u"0.75pt solid "_s + colorText(kAccent)
                   : u"0.5pt solid "_s + colorText(kHairline);
}

/// Writes masters and layouts; text styles of their own go to `styles`.
class PageWriter
{
public:
    PageWriter(Xml &xml, const Paper &paper, const QList<Part> &parts, Pictures &pictures)
        : m_xml(xml)
        , m_paper(paper)
        , m_parts(parts)
        , m_pictures(pictures)
    {
    }

    void write()
    {
        m_xml.start("office:automatic-styles"_L1);
        frameStyle(u"Logo"_s, u"top"_s, u"paragraph"_s);
        frameStyle(u"Picture"_s, u"top"_s, u"baseline"_s);
        for (qsizetype i = 0; i < m_parts.size(); ++i) {
            const Furniture &furniture = m_parts.at(i).furniture;
            const double foot = m_paper.footHeight(furniture);
            layout(u"F"_s + QString::number(i + 1), firstHead(m_paper, furniture), true, foot);
            layout(u"N"_s + QString::number(i + 1), nextHead(m_paper, furniture), false, 0);
        }
        tabStyle();
        spacedStyles();
        m_xml.end();
        m_xml.start("office:master-styles"_L1);
        for (qsizetype i = 0; i < m_parts.size(); ++i)
            masters(i);
        m_xml.end();
    }

private:
    void frameStyle(const QString &name, const QString &vertical, const QString &relative)
    {
        m_xml.start("style:style"_L1,
                    {{"style:name"_L1, name},
                     {"style:family"_L1, u"graphic"_s},
                     {"style:parent-style-name"_L1, u"Graphics"_s}});
        m_xml.empty("style:graphic-properties"_L1,
                    {{"style:vertical-pos"_L1, vertical},
                     {"style:vertical-rel"_L1, relative},
                     {"style:horizontal-pos"_L1, u"left"_s},
                     {"style:horizontal-rel"_L1, u"paragraph"_s},
                     {"style:wrap"_L1, u"run-through"_s},
                     {"style:run-through"_L1, u"foreground"_s}});
        m_xml.end();
    }

    void tabStyle()
    {
        m_xml.start("style:style"_L1,
                    {{"style:name"_L1, u"FooterLine"_s},
                     {"style:family"_L1, u"paragraph"_s},
                     {"style:parent-style-name"_L1, u"Footer"_s}});
        m_xml.start("style:paragraph-properties"_L1);
        m_xml.start("style:tab-stops"_L1);
        m_xml.empty(
            "style:tab-stop"_L1,
            {{"style:position"_L1, mmText(m_paper.textWidth())}, {"style:type"_L1, u"right"_s}});
        m_xml.end();
        m_xml.end();
        m_xml.end();
    }

    /// What stands under a band keeps its place on the paper.
    void spacedStyles()
    {
        const auto style = [this](const QString &name, const QString &parent, double above) {
            m_xml.start("style:style"_L1,
                        {{"style:name"_L1, name},
                         {"style:family"_L1, u"paragraph"_s},
                         {"style:parent-style-name"_L1, parent}});
            m_xml.empty("style:paragraph-properties"_L1, {{"fo:margin-top"_L1, mmText(above)}});
            m_xml.end();
        };
        const double bandFoot = kBandTop + kBandHeight;
        style(u"UnderBandName"_s, u"Letterhead_20_name"_s, kLetterheadTop - bandFoot);
        style(u"UnderBandHeader"_s, u"Header"_s, kRunningTop - bandFoot);
    }

    /// `foot`: how tall what stands above the footer's own lines is.
    void layout(const QString &name, const Head &head, bool isFirst, double foot)
    {
        const auto &margins = m_paper.margins;
        const bool portrait = m_paper.width < m_paper.height;
        m_xml.start("style:page-layout"_L1, {{"style:name"_L1, name}});
        m_xml.empty("style:page-layout-properties"_L1,
                    {{"fo:page-width"_L1, mmText(m_paper.width)},
                     {"fo:page-height"_L1, mmText(m_paper.height)},
                     {"style:print-orientation"_L1, portrait ? u"portrait"_s : u"landscape"_s},
                     {"fo:margin-left"_L1, mmText(margins.left)},
                     {"fo:margin-right"_L1, mmText(margins.right)},
                     {"fo:margin-top"_L1, mmText(head.isEmpty() ? head.textTop : head.top)},
                     {"fo:margin-bottom"_L1, mmText(kFootEdge)}});
        if (!head.isEmpty()) {
            m_xml.start("style:header-style"_L1);
            m_xml.empty("style:header-footer-properties"_L1,
                        {{"fo:min-height"_L1, mmText(head.height)},
                         {"fo:margin-bottom"_L1, mmText(head.textTop - head.top - head.height)},
                         {"fo:border-bottom"_L1, ruleText(head, isFirst)},
                         {"fo:padding-bottom"_L1, mmText(isFirst && head.isRuled ? 2 : 0)},
                         {"style:dynamic-spacing"_L1, u"false"_s}});
            m_xml.end();
        }
        m_xml.start("style:footer-style"_L1);
        m_xml.empty("style:header-footer-properties"_L1,
                    {{"fo:min-height"_L1, mmText(kFootRoom - kFootEdge + foot)},
                     {"fo:margin-top"_L1,
                      mmText(foot > 0 ? kAboveFoot : std::max(0.0, margins.bottom - kFootRoom))},
                     {"style:dynamic-spacing"_L1, u"false"_s}});
        m_xml.end();
        m_xml.end();
    }

    void masters(qsizetype part)
    {
        const QString number = QString::number(part + 1);
        const QString next = u"Following"_s + number;
        const Furniture &furniture = m_parts.at(part).furniture;
        master(firstPageName(part), u"Première page %1"_s.arg(number), u"F"_s + number, next);
        if (!firstHead(m_paper, furniture).isEmpty())
            firstHeader(furniture);
        footer(part, true);
        m_xml.end();
        master(next, u"Page suivante %1"_s.arg(number), u"N"_s + number, {});
        if (!nextHead(m_paper, furniture).isEmpty())
            nextHeader(furniture);
        footer(part, false);
        m_xml.end();
    }

    void master(const QString &name, const QString &display, const QString &layoutName,
                const QString &next)
    {
        m_xml.start("style:master-page"_L1,
                    {{"style:name"_L1, name},
                     {"style:display-name"_L1, display},
                     {"style:page-layout-name"_L1, layoutName},
                     {"style:next-style-name"_L1, next}});
    }

    void line(const QString &style, const QString &text)
    {
        m_xml.element("text:p"_L1, text, {{"text:style-name"_L1, style}});
    }

    void bands(const Furniture &furniture)
    {
        if (!furniture.bands.isEmpty())
            line(u"Band"_s, furniture.bands.join(u"  ·  "_s));
    }

    void firstHeader(const Furniture &furniture)
    {
        m_xml.start("style:header"_L1);
        bands(furniture);
        if (furniture.letterhead) {
            const auto &letterhead = *furniture.letterhead;
            const QStringList lines =
                letterhead.service.isEmpty() ? QStringList{QString()} : letterhead.service;
            for (qsizetype i = 0; i < lines.size(); ++i) {
                const QString name =
                    furniture.bands.isEmpty() ? u"Letterhead_20_name"_s : u"UnderBandName"_s;
                m_xml.start("text:p"_L1, {{"text:style-name"_L1, i == 0 ? name : u"Letterhead"_s}});
                if (i == 0 && letterhead.logo)
                    logo(*letterhead.logo);
                m_xml.text(lines.at(i));
                m_xml.end();
            }
        }
        m_xml.end();
    }

    void logo(documents::Image image)
    {
        image.width = image.width > 0 ? image.width : kLogoWidth;
        image.maxHeight = kLogoHeight;
        m_pictures.show(m_xml, image, {0, mm(m_paper.textWidth() / 2), mm(kLogoHeight * 2)},
                        Anchor::Paragraph);
    }

    void nextHeader(const Furniture &furniture)
    {
        m_xml.start("style:header"_L1);
        bands(furniture);
        if (!furniture.runningHeader.isEmpty())
            line(furniture.bands.isEmpty() ? u"Header"_s : u"UnderBandHeader"_s,
                 furniture.runningHeader);
        m_xml.end();
    }

    /// The funders' logos, then the office's own lines.
    void foot(const Furniture &furniture)
    {
        if (!furniture.logos.isEmpty()) {
            m_xml.start("text:p"_L1, {{"text:style-name"_L1, u"Footer"_s}});
            const double share = m_paper.textWidth() / double(furniture.logos.size()) - 6;
            for (Image logo : furniture.logos) {
                logo.width = share;
                logo.maxHeight = kFootLogoHeight;
                m_pictures.show(m_xml, logo, {0, mm(share), mm(kFootLogoHeight * 2)},
                                Anchor::InLine);
                m_xml.text(u"   "_s);
            }
            m_xml.end();
        }
        if (!furniture.footer.isEmpty())
            line(u"Foot"_s, furniture.footer);
    }

    void footer(qsizetype part, bool isFirst)
    {
        const Furniture &furniture = m_parts.at(part).furniture;
        m_xml.start("style:footer"_L1);
        if (isFirst)
            foot(furniture);
        m_xml.start("text:p"_L1, {{"text:style-name"_L1, u"FooterLine"_s}});
        m_xml.text(furniture.reference);
        m_xml.empty("text:tab"_L1);
        pageLabel(furniture.pageLabel, part);
        m_xml.end();
        if (!furniture.notice.isEmpty())
            line(u"Notice"_s, furniture.notice);
        m_xml.end();
    }

    /// "Page %1 / %2" with fields in the place of the figures.
    void pageLabel(const QString &label, qsizetype part)
    {
        static const QRegularExpression field(u"%[12]"_s);
        qsizetype done = 0;
        for (auto fields = field.globalMatch(label); fields.hasNext();) {
            const QRegularExpressionMatch found = fields.next();
            m_xml.text(label.mid(done, found.capturedStart() - done));
            done = found.capturedEnd();
            if (found.capturedView() == u"%1")
                m_xml.element("text:page-number"_L1, u"1"_s,
                              {{"text:select-page"_L1, u"current"_s}});
            else
                pageCount(part);
        }
        m_xml.text(label.mid(done));
    }

    /// Of this part alone: the number of the page that its end stands on.
    void pageCount(qsizetype part)
    {
        if (m_parts.size() == 1)
            return m_xml.element("text:page-count"_L1, u"1"_s);
        m_xml.element(
            "text:bookmark-ref"_L1, u"1"_s,
            {{"text:reference-format"_L1, u"page"_s}, {"text:ref-name"_L1, endMarkName(part)}});
    }

    Xml &m_xml;
    const Paper &m_paper;
    const QList<Part> &m_parts;
    Pictures &m_pictures;
};

} // namespace

Paper::Paper(const documents::Document &document)
    : width(document.pageSize == documents::PageSize::A4 ? 210 : 297)
    , height(document.pageSize == documents::PageSize::A4 ? 297 : 420)
    , margins(document.margins)
{
    if (document.orientation == documents::Orientation::Landscape)
        std::swap(width, height);
}

double Paper::letterheadFoot(const documents::Letterhead &letterhead) const
{
    Workshop shop;
    return letterheadStrip(letterhead, shop, mm(margins.left), mm(textWidth()), kArtifact).height
        / mm(1);
}

double Paper::footHeight(const Furniture &furniture) const
{
    Workshop shop;
    const double foot = footStripHeight(furniture, shop, mm(textWidth())) / mm(1);
    return foot > 0 ? foot + margins.bottom - kFootRoom : 0;
}

double Paper::firstTop(const Furniture &furniture) const
{
    if (!furniture.letterhead)
        return margins.top;
    return std::max(margins.top, letterheadFoot(*furniture.letterhead) + kUnderLetterhead);
}

Area Paper::area(const Furniture &furniture) const
{
    return {0, mm(textWidth()), mm(height - margins.bottom - firstTop(furniture))};
}

QString firstPageName(qsizetype part)
{
    return part == 0 ? u"Standard"_s : u"First"_s + QString::number(part + 1);
}

QString endMarkName(qsizetype part)
{
    return u"end-of-part-"_s + QString::number(part + 1);
}

void writePages(Xml &xml, const Paper &paper, const QList<Part> &parts, Pictures &pictures)
{
    PageWriter(xml, paper, parts, pictures).write();
}

} // namespace faubourg::render::odt
