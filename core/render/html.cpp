#include "core/render/html.h"

#include "core/render/chartimage.h"
#include "core/render/html/tablehtml.h"

#include <QColor>
#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render {

using namespace documents;

namespace {

using html::writeInline;
using html::Writer;
using html::writeTable;

constexpr double kChartWidth = 140; // mm: letters of the text's size on a page of a screen
constexpr int kChartDotsPerInch = 200;

QString dataAddress(const QByteArray &bytes)
{
    const QString type = bytes.startsWith("\x89PNG") ? u"image/png"_s : u"image/jpeg"_s;
    return u"data:%1;base64,"_s.arg(type) + QString::fromLatin1(bytes.toBase64());
}

/// Whether any block, however deep, answers `asked`.
template <typename Asked>
bool anyBlock(const Blocks &blocks, Asked asked)
{
    return std::any_of(blocks.begin(), blocks.end(), [&](const Block &block) {
        if (const auto *group = std::get_if<KeepTogether>(&block.content))
            return anyBlock(group->blocks, asked);
        if (const auto *section = std::get_if<Section>(&block.content))
            return anyBlock(section->blocks, asked);
        return asked(block);
    });
}

bool isTitle(const Block &block)
{
    return std::holds_alternative<Title>(block.content);
}

class PageWriter
{
public:
    explicit PageWriter(const Document &document)
        : m_document(document)
        , m_chapters(chaptersOf(document.blocks))
        , m_shift(m_chapters.empty() ? 0 : 1)
    {
    }

    QByteArray write()
    {
        m_html.raw(u"<!DOCTYPE html>\n");
        m_html.open(
            "html"_L1,
            {{"lang"_L1, m_document.language}, {"xmlns"_L1, u"http://www.w3.org/1999/xhtml"_s}});
        head();
        m_html.open("body"_L1);
        letterhead(m_document.furniture);
        m_html.open("main"_L1);
        if (!anyBlock(m_document.blocks, isTitle))
            m_html.element("h1"_L1, m_document.title);
        write(m_document.blocks);
        m_html.close("main"_L1);
        footer(m_document.furniture);
        m_html.close("body"_L1);
        m_html.close("html"_L1);
        return m_html.take();
    }

private:
    void head()
    {
        m_html.open("head"_L1);
        m_html.single("meta"_L1, {{"charset"_L1, u"utf-8"_s}});
        m_html.element("title"_L1, m_document.title);
        const auto meta = [this](const QString &name, const QString &content) {
            if (!content.isEmpty())
                m_html.single("meta"_L1, {{"name"_L1, name}, {"content"_L1, content}});
        };
        meta(u"viewport"_s, u"width=device-width, initial-scale=1"_s);
        meta(u"author"_s, m_document.author);
        meta(u"description"_s, m_document.subject);
        meta(u"date"_s, m_document.date.toString(Qt::ISODate));
        meta(u"generator"_s, u"Faubourg"_s);
        QFile style(u":/html/page.css"_s);
        if (style.open(QIODevice::ReadOnly)) {
            m_html.open("style"_L1);
            m_html.raw(QString::fromUtf8(style.readAll()) + accentRule());
            m_html.close("style"_L1);
        }
        m_html.close("head"_L1);
    }

    /// The office's own colour, on light ground alone: on dark it might not be read.
    QString accentRule() const
    {
        const QColor accent = QColor::fromString(m_document.accent);
        if (!accent.isValid())
            return {};
        return u"@media print, not all and (prefers-color-scheme: dark) "
               "{ :root { --accent: %1; } }\n"_s.arg(accent.name());
    }

    void letterhead(const Furniture &furniture)
    {
        if (!furniture.letterhead && furniture.bands.isEmpty())
            return;
        m_html.open("header"_L1);
        for (const QString &band : furniture.bands)
            m_html.element("p"_L1, band, {{"class"_L1, u"band"_s}});
        if (furniture.letterhead) {
            m_html.open("div"_L1, {{"class"_L1, u"letterhead"_s}});
            if (furniture.letterhead->logo)
                picture(*furniture.letterhead->logo, u"logo"_s);
            lines(furniture.letterhead->service, u"service"_s);
            m_html.close("div"_L1);
        }
        m_html.close("header"_L1);
    }

    void footer(const Furniture &furniture)
    {
        const QStringList lines{furniture.footer, furniture.reference, furniture.notice};
        if (lines.join(QString()).isEmpty() && furniture.logos.isEmpty())
            return;
        m_html.open("footer"_L1);
        for (const Image &logo : furniture.logos)
            picture(logo, u"logo"_s);
        for (const QString &line : lines) {
            if (!line.isEmpty())
                m_html.element("p"_L1, line);
        }
        m_html.close("footer"_L1);
    }

    void write(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &content) { write(content); }, block.content);
    }

    void said(QLatin1StringView tag, const InlineText &text, const QString &look = {})
    {
        m_html.open(tag, {{"class"_L1, look}});
        writeInline(m_html, text);
        m_html.close(tag);
    }

    void lines(const QStringList &all, const QString &look)
    {
        if (!all.isEmpty())
            m_html.element("p"_L1, all.join(u'\n'), {{"class"_L1, look}});
    }

    void write(const Title &title)
    {
        said("h1"_L1, title.text);
        m_level = 1;
        if (!title.subtitle.isEmpty())
            said("p"_L1, title.subtitle, u"subtitle"_s);
    }

    void write(const Heading &heading)
    {
        static constexpr std::array kTags{"h1"_L1, "h2"_L1, "h3"_L1, "h4"_L1, "h5"_L1};
        // No level is skipped, whatever the document does: readers jump from one to the next.
        m_level = std::min(std::clamp(heading.level, 1, 4) + m_shift, m_level + 1);
        m_html.open(kTags.at(std::size_t(m_level) - 1), {{"id"_L1, anchorOf(&heading)}});
        writeInline(m_html, heading.text);
        m_html.close(kTags.at(std::size_t(m_level) - 1));
    }

    /// Empty for what is no chapter.
    QString anchorOf(const Heading *heading) const
    {
        const auto found = std::find(m_chapters.begin(), m_chapters.end(), heading);
        return found == m_chapters.end()
            ? QString()
            : u"chapitre-%1"_s.arg(std::distance(m_chapters.begin(), found) + 1);
    }

    void write(const Contents &)
    {
        if (m_chapters.empty())
            return;
        m_html.open("nav"_L1);
        m_html.open("ul"_L1, {{"class"_L1, u"contents"_s}});
        for (const Heading *chapter : m_chapters) {
            m_html.open("li"_L1);
            m_html.open("a"_L1, {{"href"_L1, u'#' + anchorOf(chapter)}});
            writeInline(m_html, withoutLinks(chapter->text));
            m_html.close("a"_L1);
            m_html.close("li"_L1);
        }
        m_html.close("ul"_L1);
        m_html.close("nav"_L1);
    }

    void write(const Paragraph &paragraph)
    {
        if (paragraph.style == ParagraphStyle::Quote) {
            m_html.open("blockquote"_L1);
            said("p"_L1, paragraph.text);
            return m_html.close("blockquote"_L1);
        }
        said("p"_L1, paragraph.text, classOf(paragraph.style));
    }

    static QString classOf(ParagraphStyle style)
    {
        switch (style) {
        case ParagraphStyle::Body:
        case ParagraphStyle::Quote:
            return {};
        case ParagraphStyle::Lead:
            return u"lead"_s;
        case ParagraphStyle::Large:
            return u"large"_s;
        case ParagraphStyle::Display:
            return u"display"_s;
        case ParagraphStyle::Small:
            return u"small"_s;
        case ParagraphStyle::Centred:
            return u"centred"_s;
        case ParagraphStyle::Right:
            return u"place"_s;
        case ParagraphStyle::Emphasis:
            return u"emphasis"_s;
        }
        Q_UNREACHABLE();
    }

    void write(const List &list)
    {
        const auto tag = list.ordered ? "ol"_L1 : "ul"_L1;
        const bool isLater = list.ordered && list.start != 1;
        m_html.open(tag, {{"start"_L1, isLater ? QString::number(list.start) : QString()}});
        for (const ListItem &item : list.items) {
            m_html.open("li"_L1);
            writeInline(m_html, item.text);
            write(item.children);
            m_html.close("li"_L1);
        }
        m_html.close(tag);
    }

    void write(const Table &table) { writeTable(m_html, table, ++m_tables); }

    void picture(const Image &image, const QString &look = {})
    {
        m_html.single(
            "img"_L1,
            {{"src"_L1, dataAddress(image.bytes)},
             {"alt"_L1, image.alternative},
             {"class"_L1, look},
             {"style"_L1, image.width > 0 ? u"width:%1mm"_s.arg(image.width) : QString()}});
    }

    void write(const Figure &figure)
    {
        m_html.open("figure"_L1);
        const auto *chart = std::get_if<Chart>(&figure.content);
        if (chart) {
            // On a narrow screen a chart scrolls rather than shrink beyond reading.
            m_html.open(
                "div"_L1,
                {{"class"_L1, u"scroll"_s},
                 {"role"_L1, u"region"_s},
                 {"aria-label"_L1, chart->title.isEmpty() ? chart->alternative : chart->title},
                 {"tabindex"_L1, u"0"_s}});
            picture(chartImage(*chart, kChartWidth, kChartDotsPerInch).png, u"chart"_s);
            m_html.close("div"_L1);
        } else {
            picture(std::get<Image>(figure.content));
        }
        if (!figure.caption.isEmpty())
            m_html.element("figcaption"_L1, figure.caption);
        if (chart)
            figuresOf(*chart);
        m_html.close("figure"_L1);
    }

    void figuresOf(const Chart &chart)
    {
        m_html.open("details"_L1);
        m_html.element("summary"_L1, m_document.furniture.figuresLabel);
        write(tableOf(chart));
        m_html.close("details"_L1);
    }

    void write(const AddressBlock &address)
    {
        m_html.open("div"_L1, {{"class"_L1, u"addressee"_s}});
        lines(address.lines, u"lines"_s);
        for (const InlineText &line : address.aside)
            said("p"_L1, line, u"small"_s);
        m_html.close("div"_L1);
    }

    void write(const Signature &signature)
    {
        m_html.open("div"_L1, {{"class"_L1, u"signature"_s}});
        lines(signature.quality, {});
        if (signature.image)
            picture(*signature.image);
        said("p"_L1, bold(signature.name));
        m_html.close("div"_L1);
    }

    void write(const KeepTogether &group)
    {
        m_html.open("div"_L1, {{"class"_L1, u"together"_s}});
        write(group.blocks);
        m_html.close("div"_L1);
    }

    void write(const PageBreak &)
    {
        m_html.open("div"_L1, {{"class"_L1, u"page"_s}});
        m_html.close("div"_L1);
    }

    void write(const Space &) { } // a page on a screen has its own rhythm

    void write(const CardSheet &sheet)
    {
        m_html.open("ul"_L1, {{"class"_L1, u"cards"_s}});
        for (const Blocks &card : sheet.cards) {
            m_html.open("li"_L1);
            write(card);
            m_html.close("li"_L1);
        }
        m_html.close("ul"_L1);
    }

    void write(const Section &section)
    {
        m_html.open("section"_L1, {{"aria-label"_L1, section.bookmark}});
        if (section.furniture)
            letterhead(*section.furniture);
        write(section.blocks);
        if (section.furniture)
            footer(*section.furniture);
        m_html.close("section"_L1);
    }

    const Document &m_document;
    std::vector<const Heading *> m_chapters;
    int m_shift; ///< the title alone stands on the first level; chapters make room for it
    Writer m_html;
    int m_tables = 0;
    int m_level = 1; ///< of the last heading
};

} // namespace

Result<QByteArray> toHtml(const Document &document)
{
    FB_TRY(documents::validate(document));
    return PageWriter(document).write();
}

} // namespace faubourg::render
