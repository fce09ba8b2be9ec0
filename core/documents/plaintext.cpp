#include "core/documents/blocks.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

/// Writes blocks one under another; lines of a block are indented by what it stands in.
class TextWriter
{
public:
    explicit TextWriter(const Blocks &document) : m_document(document) { }

    void write(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &content) { write(content); }, block.content);
    }

    QString text() const { return m_lines.join(u'\n') + (m_lines.isEmpty() ? ""_L1 : "\n"_L1); }

    void furniture(const Furniture &furniture)
    {
        for (const QString &band : furniture.bands)
            line(u"[band] "_s + band);
        if (furniture.letterhead)
            line(u"[letterhead] "_s + furniture.letterhead->service.join(u" / "_s));
        if (!furniture.runningHeader.isEmpty())
            line(u"[header] "_s + furniture.runningHeader);
        if (!furniture.reference.isEmpty() || !furniture.notice.isEmpty())
            line(u"[footer] "_s + furniture.reference + u" | "_s + furniture.notice);
        for (const Image &logo : furniture.logos)
            line(u"[logo] "_s + logo.alternative);
        if (!furniture.footer.isEmpty())
            line(u"[foot] "_s + furniture.footer);
    }

private:
    static QString flat(const InlineText &text)
    {
        QString all;
        for (const Run &run : text.runs) {
            all += run.superscript ? u"^"_s + run.text : run.text;
            if (!run.link.isEmpty() && run.link != run.text)
                all += u" <"_s + run.link + u'>';
        }
        return all;
    }

    void line(const QString &text)
    {
        for (const QString &part : text.split(u'\n'))
            m_lines.append(part.isEmpty() ? part : QString(m_indent, u' ') + part);
    }

    void gap()
    {
        if (!m_lines.isEmpty() && !m_lines.last().isEmpty())
            m_lines.append(QString());
    }

    void write(const Title &title)
    {
        gap();
        line(u"# "_s + flat(title.text));
        if (!title.subtitle.isEmpty())
            line(flat(title.subtitle));
        gap();
    }

    void write(const Heading &heading)
    {
        gap();
        line(QString(qMax(1, heading.level), u'#') + u' ' + flat(heading.text));
        gap();
    }

    void write(const Paragraph &paragraph)
    {
        gap();
        line(flat(paragraph.text));
        gap();
    }

    void write(const List &list)
    {
        if (m_indent == 0)
            gap();
        int number = list.start;
        for (const ListItem &item : list.items) {
            line((list.ordered ? QString::number(number++) + u". "_s : u"- "_s) + flat(item.text));
            m_indent += 2;
            write(item.children);
            m_indent -= 2;
        }
        if (m_indent == 0)
            gap();
    }

    void write(const Table &table)
    {
        gap();
        if (!table.caption.isEmpty())
            line(u"[table] "_s + table.caption);
        for (const Row &row : table.header)
            line(u"! "_s + cells(row));
        for (const Row &row : table.rows)
            line(prefix(row.kind) + cells(row));
        gap();
    }

    static QString prefix(RowKind kind)
    {
        switch (kind) {
        case RowKind::Body:
            return u"| "_s;
        case RowKind::Group:
            return u"> "_s;
        case RowKind::Subtotal:
            return u"= "_s;
        case RowKind::Total:
            return u"== "_s;
        }
        Q_UNREACHABLE();
    }

    static QString cells(const Row &row)
    {
        QStringList texts;
        for (const Cell &cell : row.cells)
            texts.append(flat(cell.text).replace(u'\n', u" / "_s));
        return texts.join(u" | "_s);
    }

    void write(const Figure &figure)
    {
        gap();
        line(u"[figure] "_s + figure.alternative());
        if (const auto *chart = std::get_if<Chart>(&figure.content)) {
            write(tableOf(*chart));
            if (!chart->source.isEmpty())
                line(chart->source);
        }
        if (!figure.caption.isEmpty())
            line(figure.caption);
        gap();
    }

    void write(const AddressBlock &address)
    {
        gap();
        for (const InlineText &aside : address.aside)
            line(u"[aside] "_s + flat(aside));
        line(u"[address] "_s + address.lines.join(u" / "_s));
        gap();
    }

    void write(const Signature &signature)
    {
        gap();
        line(u"[signature] "_s + (signature.quality + QStringList{signature.name}).join(u" / "_s));
        gap();
    }

    void write(const KeepTogether &group) { write(group.blocks); }
    void write(const Space &) { gap(); }

    void write(const PageBreak &)
    {
        gap();
        line(u"[page]"_s);
        gap();
    }

    void write(const Contents &)
    {
        gap();
        for (const Heading *chapter : chaptersOf(m_document))
            line(u"- "_s + flat(chapter->text));
        gap();
    }

    void write(const CardSheet &sheet)
    {
        for (const Blocks &card : sheet.cards) {
            gap();
            line(u"[card]"_s);
            gap();
            write(card);
        }
    }

    void write(const Section &section)
    {
        gap();
        line(u"[section] "_s + section.bookmark);
        if (section.furniture)
            furniture(*section.furniture);
        gap();
        write(section.blocks);
    }

    const Blocks &m_document;
    QStringList m_lines;
    int m_indent = 0;
};

} // namespace

QString plainText(const Blocks &blocks)
{
    TextWriter writer(blocks);
    writer.write(blocks);
    return writer.text().trimmed() + u'\n';
}

QString plainText(const Document &document)
{
    TextWriter writer(document.blocks);
    writer.furniture(document.furniture);
    writer.write(document.blocks);
    return writer.text().trimmed() + u'\n';
}

} // namespace faubourg::documents
