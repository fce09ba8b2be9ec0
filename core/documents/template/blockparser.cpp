#include "core/documents/template/blockparser.h"

#include "core/base/enumkeys.h"
#include "core/documents/template/inlineparser.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using namespace syntax;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::Template)
};

constexpr int kDeepest = 24; // blocks inside blocks

constexpr EnumKeys kDirectives{std::array{
    std::pair{Directive::Address, "address"},     std::pair{Directive::Signature, "signature"},
    std::pair{Directive::Keep, "keep"},           std::pair{Directive::Section, "section"},
    std::pair{Directive::Cards, "cards"},         std::pair{Directive::Card, "card"},
    std::pair{Directive::Table, "table"},         std::pair{Directive::Figure, "figure"},
    std::pair{Directive::Page, "page"},           std::pair{Directive::Space, "space"},
    std::pair{Directive::Contents, "contents"},   std::pair{Directive::Lead, "lead"},
    std::pair{Directive::Large, "large"},         std::pair{Directive::Display, "display"},
    std::pair{Directive::Small, "small"},         std::pair{Directive::Centre, "centre"},
    std::pair{Directive::Right, "right"},         std::pair{Directive::Emphasis, "emphasis"},
    std::pair{Directive::Quote, "quote"},         std::pair{Directive::Header, "header"},
    std::pair{Directive::Reference, "reference"}, std::pair{Directive::Footer, "footer"}}};

bool holdsNothing(Directive directive)
{
    return directive == Directive::Figure || directive == Directive::Page
        || directive == Directive::Space || directive == Directive::Contents;
}

bool isComment(const QString &line)
{
    return line.startsWith("//"_L1);
}

/// The one tag that fills a line: "#if x" of "{{#if x}}"; empty otherwise.
QString lineTag(const QString &line)
{
    static const QRegularExpression shape(u"^\\{\\{\\s*([#/][^{}]*|else)\\s*\\}\\}$"_s);
    return shape.match(line).captured(1).simplified();
}

const QRegularExpression &headingShape()
{
    static const QRegularExpression shape(u"^(#{1,4})\\s+(.*)$"_s);
    return shape;
}

const QRegularExpression &itemShape()
{
    static const QRegularExpression shape(u"^(-|\\d{1,3}\\.)\\s+(.*)$"_s);
    return shape;
}

/// |---|--:|:-:|
bool isColumnLine(const QString &line)
{
    static const QRegularExpression shape(u"^\\|(?:\\s*:?-+:?\\s*\\|)+$"_s);
    return shape.match(line).hasMatch();
}

/// Dashes tell the width against the other columns, one alone as wide as its content; a
/// colon at the right sets figures to the right, one at both sides centres.
QList<Column> columnsOf(const QString &line)
{
    QList<Column> columns;
    for (QString cell : line.mid(1).chopped(1).split(u'|')) {
        cell = cell.trimmed();
        const bool left = cell.startsWith(u':');
        const bool right = cell.endsWith(u':');
        const auto dashes = static_cast<int>(cell.count(u'-'));
        columns.append({.align = !right ? Align::Left
                            : left      ? Align::Centre
                                        : Align::Right,
                        .share = dashes == 1 ? 0.0 : dashes,
                        .figures = right && !left});
    }
    return columns;
}

/// The cells of a row; "\|" is a bar inside a cell.
QStringList splitCells(QString text)
{
    if (text.endsWith(u'|') && !text.endsWith(R"(\|)"_L1))
        text.chop(1);
    static const QRegularExpression bar(uR"((?<!\\)\|)"_s);
    QStringList cells = text.split(bar);
    for (QString &cell : cells)
        cell = cell.trimmed().replace(R"(\|)"_L1, "|"_L1);
    return cells;
}

} // namespace

BlockParser::BlockParser(QStringView source)
    : m_lines(source.toString().remove(u'\r').remove(QChar(u'\0')).split(u'\n'))
{
}

ParsedTemplate BlockParser::parse()
{
    ParsedTemplate parsed;
    while (!atEnd()) {
        Stop stop = Stop::End;
        Nodes part = sequence(Mode::Flow, stop);
        std::ranges::move(part, std::back_inserter(parsed.tree.nodes));
        if (stop != Stop::End)
            report(lineNumber() - 1, Tr::tr("This line closes nothing."));
    }
    parsed.problems = m_problems;
    return parsed;
}

Inlines BlockParser::inlines(const QString &text, int line)
{
    return InlineParser(text, line, m_problems).parse();
}

/// Up to the end or a closing line, which is consumed and told in `stop`.
Nodes BlockParser::sequence(Mode mode, Stop &stop)
{
    Nodes nodes;
    stop = Stop::End;
    while (!atEnd()) {
        const QString line = current();
        if (const auto closed = closing(line)) {
            ++m_next;
            stop = *closed;
            return nodes;
        }
        if (line.isEmpty() || isComment(line))
            ++m_next;
        else if (!opening(line, mode, nodes))
            text(line, mode, nodes);
    }
    return nodes;
}

std::optional<BlockParser::Stop> BlockParser::closing(const QString &line) const
{
    if (line == ":::"_L1)
        return Stop::EndDirective;
    const QString tag = lineTag(line);
    if (tag == "else"_L1)
        return Stop::Else;
    if (tag == "/if"_L1)
        return Stop::EndIf;
    if (tag == "/each"_L1)
        return Stop::EndEach;
    return std::nullopt;
}

bool BlockParser::opening(const QString &line, Mode mode, Nodes &nodes)
{
    const QString tag = lineTag(line);
    if (tag.isEmpty() && !line.startsWith(":::"_L1))
        return false;
    if (m_depth >= kDeepest || (mode == Mode::Rows && tag.isEmpty())) {
        report(lineNumber(),
               tag.isEmpty() ? Tr::tr("“%1” cannot stand here.").arg(line)
                             : Tr::tr("Too many blocks stand inside one another."));
        ++m_next;
        return true;
    }
    ++m_depth;
    if (tag.startsWith("#if "_L1))
        condition(tag.mid(4), mode, nodes);
    else if (tag.startsWith("#each "_L1))
        repeat(tag.mid(6), mode, nodes);
    else if (tag.isEmpty())
        directive(line, nodes);
    else
        report(static_cast<int>(++m_next), Tr::tr("“{{%1}}” is not understood.").arg(tag));
    --m_depth;
    return true;
}

void BlockParser::condition(const QString &name, Mode mode, Nodes &nodes)
{
    const int line = lineNumber();
    ++m_next;
    IfNode node{name, {}, {}};
    Stop stop = Stop::End;
    node.then = sequence(mode, stop);
    if (stop == Stop::Else)
        node.otherwise = sequence(mode, stop);
    if (stop != Stop::EndIf)
        report(line, Tr::tr("“{{#if %1}}” is not closed by “{{/if}}”.").arg(name));
    nodes.push_back({line, std::move(node)});
}

void BlockParser::repeat(const QString &name, Mode mode, Nodes &nodes)
{
    const int line = lineNumber();
    ++m_next;
    Stop stop = Stop::End;
    EachNode node{name, sequence(mode, stop)};
    if (stop != Stop::EndEach)
        report(line, Tr::tr("“{{#each %1}}” is not closed by “{{/each}}”.").arg(name));
    nodes.push_back({line, std::move(node)});
}

void BlockParser::directive(const QString &line, Nodes &nodes)
{
    const int number = lineNumber();
    ++m_next;
    const QString words = line.mid(3).simplified();
    const QString name = words.section(u' ', 0, 0);
    const auto known = kDirectives.value(name);
    if (!known)
        return report(number, Tr::tr("“:::%1” is not known.").arg(name));
    DirectiveNode node{*known, words.section(u' ', 1), {}, {}};
    if (node.directive == Directive::Section)
        node.argumentText = inlines(node.argument, number);
    if (!holdsNothing(node.directive))
        directiveBody(node, number);
    nodes.push_back({number, std::move(node)});
}

void BlockParser::directiveBody(DirectiveNode &node, int line)
{
    const bool byLines =
        node.directive == Directive::Address || node.directive == Directive::Signature;
    Stop stop = Stop::End;
    node.body = sequence(byLines ? Mode::Lines : Mode::Flow, stop);
    if (stop != Stop::EndDirective) {
        report(line,
               Tr::tr("“:::%1” is not closed by “:::”.").arg(kDirectives.key(node.directive)));
    }
}

void BlockParser::text(const QString &line, Mode mode, Nodes &nodes)
{
    const int number = lineNumber();
    if (line.startsWith(u'|')) {
        if (mode != Mode::Rows)
            return table(nodes);
        nodes.push_back({number, row()});
        return;
    }
    if (mode == Mode::Rows) {
        report(number, Tr::tr("Only rows may stand inside a table: start the line with “|”."));
        ++m_next;
        return;
    }
    if (headingShape().match(line).hasMatch())
        return heading(line, nodes);
    if (const auto item = itemShape().match(line); item.hasMatch()) {
        ++m_next;
        nodes.push_back(
            {number, ItemNode{item.captured(1) != u"-", inlines(item.captured(2), number)}});
        return;
    }
    paragraph(mode, nodes);
}

bool BlockParser::isPlainText(const QString &line) const
{
    return !line.isEmpty() && !isComment(line) && !line.startsWith(":::"_L1)
        && !line.startsWith(u'|') && lineTag(line).isEmpty()
        && !headingShape().match(line).hasMatch() && !itemShape().match(line).hasMatch();
}

/// The lines of one paragraph, consumed.
QString BlockParser::textLines()
{
    QStringList lines;
    while (!atEnd() && isPlainText(current())) {
        lines.append(current());
        ++m_next;
    }
    return lines.join(u'\n');
}

void BlockParser::heading(const QString &line, Nodes &nodes)
{
    const auto found = headingShape().match(line);
    const int number = lineNumber();
    ++m_next;
    HeadingNode node{
        static_cast<int>(found.capturedLength(1)), inlines(found.captured(2), number), {}};
    if (node.level == 1)
        node.subtitle = inlines(textLines(), number + 1);
    nodes.push_back({number, std::move(node)});
}

void BlockParser::paragraph(Mode mode, Nodes &nodes)
{
    const int number = lineNumber();
    QString lines;
    if (mode == Mode::Lines) {
        lines = current();
        ++m_next;
    } else {
        lines = textLines();
    }
    nodes.push_back({number, ParagraphNode{inlines(lines, number)}});
}

/// One row, consumed; a line that ends with a backslash goes on in the next one.
RowNode BlockParser::row()
{
    const int number = lineNumber();
    QString line = current();
    ++m_next;
    while (line.endsWith(u'\\') && !atEnd()) {
        line += u'\n' + current();
        ++m_next;
    }
    RowNode node;
    qsizetype start = 1;
    if (line.startsWith("|=="_L1)) {
        node.kind = RowKind::Total;
        start = 3;
    } else if (line.startsWith("|="_L1)) {
        node.kind = RowKind::Subtotal;
        start = 2;
    } else if (line.startsWith("|>"_L1)) {
        node.kind = RowKind::Group;
        start = 2;
    }
    for (const QString &cell : splitCells(line.mid(start)))
        node.cells.push_back(inlines(cell, number));
    return node;
}

void BlockParser::table(Nodes &nodes)
{
    const int number = lineNumber();
    TableNode node;
    node.header = row();
    if (!isColumnLine(current())) {
        return report(number,
                      Tr::tr("A table starts with its headings, then a line such as "
                             "|---|---| for its columns."));
    }
    node.columns = columnsOf(current());
    ++m_next;
    while (!atEnd()) {
        const QString line = current();
        const QString tag = lineTag(line);
        if (isComment(line)) {
            ++m_next;
        } else if (line.startsWith(u'|')) {
            text(line, Mode::Rows, node.body);
        } else if (!tag.startsWith(u'#') || !opening(line, Mode::Rows, node.body)) {
            break;
        }
    }
    nodes.push_back({number, std::move(node)});
}

ParsedTemplate parseTemplate(QStringView source)
{
    return BlockParser(source).parse();
}

} // namespace faubourg::documents
