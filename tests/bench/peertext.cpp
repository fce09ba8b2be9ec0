#include "tests/bench/peertext.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::bench {

using namespace documents;

namespace {

constexpr char kStart[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>%1</dc:title><dc:language>fr-FR</dc:language></office:meta>
<office:font-face-decls><style:font-face style:name="Noto Sans" svg:font-family="'Noto Sans'"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties style:font-name="Noto Sans" fo:font-size="11pt" fo:language="fr" fo:country="FR"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="2.5mm"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:keep-with-next="always"/><style:text-properties fo:font-size="20pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="2"><style:paragraph-properties fo:keep-with-next="always"/><style:text-properties fo:font-size="14pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_3" style:display-name="Heading 3" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="3"><style:paragraph-properties fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold"/></style:style>
</office:styles>
<office:automatic-styles>
<style:style style:name="Letter" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:break-before="page" fo:margin-left="85mm" fo:margin-top="35mm"/></style:style>
<style:style style:name="Cell" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0mm"/><style:text-properties fo:font-size="9.5pt"/></style:style>
<style:style style:name="Ruled" style:family="table-cell"><style:table-cell-properties fo:padding="0.9mm" fo:border-bottom="0.5pt solid #c3c9d0"/></style:style>
<style:page-layout style:name="Paper"><style:page-layout-properties fo:page-width="%2" fo:page-height="%3" fo:margin="20mm"/><style:footer-style/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Paper"><style:footer><text:p>Page <text:page-number/> / <text:page-count/></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
)";

QString escaped(const InlineText &text)
{
    return text.text().toHtmlEscaped();
}

class OdtWriter
{
public:
    void write(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &content) { write(content); }, block.content);
    }

    QString text;

private:
    void paragraph(const QString &said, const QString &style = u"Standard"_s)
    {
        text += u"<text:p text:style-name=\"%1\">%2</text:p>\n"_s.arg(style, said);
    }

    void heading(int level, const InlineText &said)
    {
        text +=
            u"<text:h text:style-name=\"Heading_20_%1\" text:outline-level=\"%1\">%2</text:h>\n"_s
                .arg(level)
                .arg(escaped(said));
    }

    void write(const Title &title)
    {
        heading(1, title.text);
        if (!title.subtitle.isEmpty())
            paragraph(escaped(title.subtitle));
    }
    void write(const Heading &shown) { heading(shown.level, shown.text); }
    void write(const Paragraph &shown) { paragraph(escaped(shown.text)); }

    void write(const List &list)
    {
        text += u"<text:list>"_s;
        for (const ListItem &item : list.items) {
            text += u"<text:list-item>"_s;
            paragraph(escaped(item.text));
            write(item.children);
            text += u"</text:list-item>\n"_s;
        }
        text += u"</text:list>\n"_s;
    }

    void row(const Row &row)
    {
        text += u"<table:table-row>"_s;
        for (const Cell &cell : row.cells) {
            text +=
                u"<table:table-cell table:style-name=\"Ruled\" table:number-columns-spanned=\"%1\">"_s
                    .arg(cell.columnSpan);
            paragraph(escaped(cell.text), u"Cell"_s);
            text += u"</table:table-cell>"_s;
            for (int i = 1; i < cell.columnSpan; ++i)
                text += u"<table:covered-table-cell/>"_s;
        }
        text += u"</table:table-row>\n"_s;
    }

    void write(const Table &table)
    {
        text += u"<table:table><table:table-column table:number-columns-repeated=\"%1\"/>"_s.arg(
            table.columns.size());
        text += table.header.isEmpty() ? QString() : u"<table:table-header-rows>"_s;
        for (const Row &header : table.header)
            row(header);
        text += table.header.isEmpty() ? QString() : u"</table:table-header-rows>"_s;
        for (const Row &body : table.rows)
            row(body);
        text += u"</table:table>\n"_s;
    }

    void write(const AddressBlock &address)
    {
        paragraph(address.lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<text:line-break/>"_s),
                  u"Letter"_s);
        for (const InlineText &line : address.aside)
            paragraph(escaped(line));
    }

    void write(const Signature &signature)
    {
        for (const QString &line : signature.quality)
            paragraph(line.toHtmlEscaped());
        paragraph(signature.name.toHtmlEscaped());
    }

    void write(const KeepTogether &group) { write(group.blocks); }
    void write(const Section &section) { write(section.blocks); }
    template <typename Other>
    void write(const Other &)
    {
    }
};

QString tex(const InlineText &text)
{
    QString said = text.text();
    for (const QChar special : u"\\{}$&#_%^~"_s)
        said.replace(special, special == u'\\' ? u"/"_s : u'\\' + QString(special));
    return said.replace(u'\u00a0', u'~').replace(u'\u202f', u"\\,"_s).replace(u'\n', u"\\\\\n"_s);
}

class TexWriter
{
public:
    void write(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &content) { write(content); }, block.content);
    }

    QString text;

private:
    void write(const Heading &heading) { text += u"\\subsection*{%1}\n"_s.arg(tex(heading.text)); }
    void write(const Paragraph &shown) { text += tex(shown.text) + u"\n\n"_s; }

    void write(const List &list)
    {
        const QString kind = list.ordered ? u"enumerate"_s : u"itemize"_s;
        text += u"\\begin{%1}\n"_s.arg(kind);
        for (const ListItem &item : list.items) {
            text += u"\\item "_s + tex(item.text) + u'\n';
            write(item.children);
        }
        text += u"\\end{%1}\n"_s.arg(kind);
    }

    void write(const AddressBlock &address)
    {
        for (const InlineText &line : address.aside)
            text += tex(line) + u"\n\n"_s;
        text += u"\\vspace*{35mm}\\hspace*{85mm}\\parbox{75mm}{%1}\n\n"_s.arg(
            tex(address.lines.join(u'\n')));
    }

    void write(const Signature &signature)
    {
        for (const QString &line : signature.quality + QStringList{signature.name})
            text += u"\\hspace*{85mm}"_s + tex(line) + u"\n\n"_s;
    }

    void write(const Section &section)
    {
        write(section.blocks);
        text += u"\\newpage\n"_s;
    }
    template <typename Other>
    void write(const Other &)
    {
    }
};

} // namespace

QByteArray flatOdt(const Document &document)
{
    OdtWriter writer;
    writer.write(document.blocks);
    const bool isUpright = document.orientation == Orientation::Portrait;
    return QString::fromUtf8(kStart)
               .arg(document.title.toHtmlEscaped(), isUpright ? u"210mm"_s : u"297mm"_s,
                    isUpright ? u"297mm"_s : u"210mm"_s)
               .toUtf8()
        + writer.text.toUtf8() + "</office:text></office:body></office:document>\n";
}

QByteArray latex(const Document &document)
{
    TexWriter writer;
    writer.write(document.blocks);
    return "\\documentclass[a4paper,11pt]{article}\n\\usepackage[utf8]{inputenc}\n"
           "\\usepackage[T1]{fontenc}\n\\usepackage{lmodern}\n\\usepackage[french]{babel}\n"
           "\\usepackage[margin=20mm]{geometry}\n\\setlength{\\parindent}{0pt}\n"
           "\\begin{document}\n"
        + writer.text.toUtf8() + "\\end{document}\n";
}

} // namespace faubourg::bench
