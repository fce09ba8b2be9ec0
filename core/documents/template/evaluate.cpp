#include "core/documents/template/frames.h"
#include "core/documents/template/printedtext.h"
#include "core/documents/template/scope.h"
#include "core/documents/template/template.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using namespace syntax;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::Template)
};

Error problem(int line, const QString &message)
{
    return {ErrorCode::InvalidInput, problemText({line, message}), {}};
}

class Evaluator
{
public:
    Evaluator(const Fields &fields, GenderWriting writing) : m_scope(fields), m_writing(writing) { }

    Result<void> nodes(const Nodes &nodes, Blocks &blocks)
    {
        for (const Node &node : nodes) {
            FB_TRY(
                std::visit([&](const auto &content) { return visit(content, node.line, blocks); },
                           node.content));
        }
        return {};
    }
    Rendered rendered;

private:
    Result<Value> value(const QString &name, int line) const
    {
        auto found = m_scope.find(name);
        if (!found)
            return problem(line, unknownField(name, m_scope.names()));
        return std::move(*found);
    }

    Result<Values> list(const QString &name, int line) const
    {
        FB_TRY_LET(found, value(name, line));
        if (!found.values())
            return problem(line, Tr::tr("“{{%1}}” is not a list.").arg(name));
        return *found.values();
    }

    template <typename Body>
    Result<void> repeat(const QString &name, int line, const Body &body)
    {
        FB_TRY_LET(items, list(name, line));
        for (qsizetype i = 0; i < items.size(); ++i) {
            m_scope.enter(items.at(i), i + 1);
            auto done = body();
            m_scope.leave();
            FB_TRY(done);
        }
        return {};
    }

    // ---- inside a line

    Result<QList<Run>> runs(const Inlines &inlines)
    {
        QList<Run> runs;
        FB_TRY(append(inlines, runs));
        return runs;
    }

    Result<InlineText> text(const Inlines &inlines)
    {
        FB_TRY_LET(found, runs(inlines));
        return printed(found);
    }

    Result<void> append(const Inlines &inlines, QList<Run> &runs)
    {
        for (const Inline &part : inlines) {
            FB_TRY(std::visit([&](const auto &content) { return inlined(content, part, runs); },
                              part.content));
        }
        return {};
    }

    static Run styled(const QString &text, const Look &look)
    {
        return {.text = text, .bold = look.bold, .italic = look.italic, .link = look.link};
    }

    Result<void> inlined(const Literal &literal, const Inline &part, QList<Run> &runs)
    {
        runs.append(styled(literal.text, part.look));
        return {};
    }

    Result<void> inlined(const Field &field, const Inline &part, QList<Run> &runs)
    {
        FB_TRY_LET(found, value(field.name, part.line));
        if (!found.text())
            return problem(part.line, Tr::tr("“{{%1}}” is not a text.").arg(field.name));
        runs.append(styled(*found.text(), part.look));
        return {};
    }

    Result<void> inlined(const GenderTag &tag, const Inline &part, QList<Run> &runs)
    {
        QString civility;
        if (tag.agrees) {
            FB_TRY_LET(found, value(kCivility, part.line));
            civility = found.text() ? *found.text() : QString();
        }
        runs.append(styled(agreed(tag.word, civility, m_writing), part.look));
        return {};
    }

    Result<void> inlined(const InlineIf &node, const Inline &part, QList<Run> &runs)
    {
        FB_TRY_LET(condition, value(node.name, part.line));
        return append(condition.isSet() ? node.then : node.otherwise, runs);
    }

    Result<void> inlined(const InlineEach &node, const Inline &part, QList<Run> &runs)
    {
        return repeat(node.name, part.line, [&] { return append(node.body, runs); });
    }

    // ---- blocks

    Result<void> visit(const HeadingNode &node, int, Blocks &blocks)
    {
        FB_TRY_LET(words, text(node.text));
        FB_TRY_LET(subtitle, text(node.subtitle));
        if (words.isEmpty())
            return {};
        if (node.level == 1 && !std::exchange(m_hasTitle, true)) {
            blocks.push_back(Title{words, subtitle});
            return {};
        }
        blocks.push_back(Heading{.level = node.level, .text = words});
        if (!subtitle.isEmpty())
            blocks.push_back(Paragraph{.text = subtitle, .style = ParagraphStyle::Lead});
        return {};
    }

    Result<void> visit(const ParagraphNode &node, int, Blocks &blocks)
    {
        FB_TRY_LET(found, runs(node.text));
        for (const QList<Run> &paragraph : paragraphsOf(found)) {
            if (!isBlank(paragraph))
                blocks.push_back(Paragraph{.text = printed(paragraph), .style = m_style});
        }
        return {};
    }

    Result<void> visit(const ItemNode &node, int, Blocks &blocks)
    {
        FB_TRY_LET(words, text(node.text));
        auto *list = blocks.empty() ? nullptr : std::get_if<List>(&blocks.back().content);
        if (!list || list->ordered != node.isOrdered) {
            blocks.push_back(List{.ordered = node.isOrdered});
            list = std::get_if<List>(&blocks.back().content);
        }
        list->items.push_back({.text = words});
        return {};
    }

    Result<void> visit(const RowNode &node, int line, Blocks &)
    {
        if (!m_table)
            return problem(line, Tr::tr("A row stands outside of a table."));
        FB_TRY_LET(cells, row(node, line));
        m_table->rows.append(cells);
        return {};
    }

    /// A group's last cell takes the columns left over, the first cell of a subtotal too;
    /// other rows end with empty cells.
    Result<Row> row(const RowNode &node, int line)
    {
        Row row{.kind = node.kind};
        for (const Inlines &cell : node.cells) {
            FB_TRY_LET(words, text(cell));
            row.cells.append(Cell{.text = words});
        }
        const auto missing = static_cast<int>(m_table->columns.size() - row.cells.size());
        if (missing < 0)
            return problem(line, Tr::tr("This row has more cells than the table has columns."));
        if (node.kind == RowKind::Group)
            row.cells.last().columnSpan += missing;
        else if (node.kind != RowKind::Body)
            row.cells.first().columnSpan += missing;
        else
            row.cells.resize(m_table->columns.size());
        return row;
    }

    Result<void> visit(const TableNode &node, int line, Blocks &blocks)
    {
        Table table{.columns = node.columns};
        Table *const outer = std::exchange(m_table, &table);
        auto header = row(node.header, line);
        Result<void> body = nodes(node.body, blocks);
        m_table = outer;
        FB_TRY(header);
        FB_TRY(body);
        const bool hasHeadings = std::ranges::any_of(
            header->cells, [](const Cell &cell) { return !cell.text.isEmpty(); });
        if (hasHeadings)
            table.header.append(*header);
        if (!table.rows.isEmpty())
            blocks.push_back(std::move(table));
        return {};
    }

    Result<void> visit(const IfNode &node, int line, Blocks &blocks)
    {
        FB_TRY_LET(condition, value(node.name, line));
        return nodes(condition.isSet() ? node.then : node.otherwise, blocks);
    }

    Result<void> visit(const EachNode &node, int line, Blocks &blocks)
    {
        return repeat(node.name, line, [&] { return nodes(node.body, blocks); });
    }

    Result<void> visit(const DirectiveNode &node, int line, Blocks &blocks)
    {
        switch (node.directive) {
        case Directive::Figure:
            return figure(node, line, blocks);
        case Directive::Page:
            blocks.push_back(PageBreak{});
            return {};
        case Directive::Space:
            blocks.push_back(Space{.height = qBound(0.0, node.argument.toDouble(), 200.0)});
            return {};
        case Directive::Cards:
            return cards(node, blocks);
        case Directive::Contents:
            blocks.push_back(Contents{});
            return {};
        default:
            return container(node, line, blocks);
        }
    }

    /// A sheet of cards; what stands between them is left out.
    Result<void> cards(const DirectiveNode &node, Blocks &blocks)
    {
        CardSheet sheet = sheetOf(node.argument);
        CardSheet *const outer = std::exchange(m_sheet, &sheet);
        Blocks between;
        auto done = nodes(node.body, between);
        m_sheet = outer;
        FB_TRY(done);
        if (!sheet.cards.empty())
            blocks.push_back(std::move(sheet));
        return {};
    }

    Result<void> card(int line, Blocks body)
    {
        if (!m_sheet)
            return problem(line, Tr::tr("A card stands outside of “:::cards”."));
        m_sheet->cards.append(std::move(body));
        return {};
    }

    Result<void> figure(const DirectiveNode &node, int line, Blocks &blocks)
    {
        FB_TRY_LET(found, value(node.argument, line));
        if (!found.blocks())
            return problem(line, Tr::tr("“%1” is not a figure.").arg(node.argument));
        blocks += *found.blocks();
        return {};
    }

    Result<void> container(const DirectiveNode &node, int line, Blocks &blocks)
    {
        const ParagraphStyle outer = m_style;
        if (const ParagraphStyle style = styleOf(node.directive); style != ParagraphStyle::Body)
            m_style = style;
        const bool hadTitle = m_hasTitle;
        m_hasTitle = hadTitle && node.directive != Directive::Section;
        Blocks body;
        auto done = nodes(node.body, body);
        m_style = outer;
        m_hasTitle = hadTitle || (m_hasTitle && node.directive != Directive::Section);
        FB_TRY(done);
        return place(node, line, std::move(body), blocks);
    }

    Result<void> place(const DirectiveNode &node, int line, Blocks body, Blocks &blocks)
    {
        switch (node.directive) {
        case Directive::Address:
            return address(node, line, body, blocks);
        case Directive::Section: {
            FB_TRY_LET(bookmark, text(node.argumentText));
            blocks.push_back(Section{.bookmark = bookmark.text(), .blocks = std::move(body)});
            return {};
        }
        case Directive::Signature:
            blocks += signatureOf(body);
            return {};
        case Directive::Card:
            return card(line, std::move(body));
        case Directive::Keep:
            if (!body.empty())
                blocks.push_back(KeepTogether{std::move(body)});
            return {};
        case Directive::Table:
            dressTables(node.argument, body);
            break;
        case Directive::Header:
            rendered.runningHeader = linesOf(body).join(u" – "_s);
            return {};
        case Directive::Reference:
            rendered.reference = linesOf(body).join(u" – "_s);
            return {};
        case Directive::Footer:
            rendered.notice = linesOf(body).join(u' ');
            return {};
        default:
            break;
        }
        std::ranges::move(body, std::back_inserter(blocks));
        return {};
    }

    Result<void> address(const DirectiveNode &node, int line, const Blocks &body, Blocks &blocks)
    {
        FB_TRY_LET(items, list(node.argument, line));
        AddressBlock address;
        for (const Value &item : items) {
            if (item.text())
                address.lines.append(*item.text());
        }
        for (const Block &block : body) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
                address.aside.append(paragraph->text);
        }
        blocks.push_back(std::move(address));
        return {};
    }

    Scope m_scope;
    GenderWriting m_writing;
    ParagraphStyle m_style = ParagraphStyle::Body;
    Table *m_table = nullptr;     ///< the one whose rows are being read
    CardSheet *m_sheet = nullptr; ///< the one whose cards are being read
    bool m_hasTitle = false;      ///< of the document, or of the section being read
};

/// The keys as fieldKey() gives them, all the way down.
Fields keyed(const Fields &fields);

Value keyed(const Value &value)
{
    if (value.fields())
        return keyed(*value.fields());
    if (!value.values())
        return value;
    Values values;
    for (const Value &item : *value.values())
        values.append(keyed(item));
    return values;
}

Fields keyed(const Fields &fields)
{
    Fields result;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        result.insert(fieldKey(field.key()), keyed(field.value()));
    return result;
}

} // namespace

Result<Rendered> evaluate(const Template &tree, const Fields &fields, GenderWriting writing)
{
    Evaluator evaluator(keyed(fields), writing);
    FB_TRY(evaluator.nodes(tree.nodes, evaluator.rendered.blocks));
    return evaluator.rendered;
}

Result<Rendered> fillTemplate(QStringView source, const Fields &fields, GenderWriting writing)
{
    const ParsedTemplate parsed = parseTemplate(source);
    if (!parsed.problems.isEmpty())
        return Error{ErrorCode::InvalidInput, problemText(parsed.problems.first()), {}};
    return evaluate(parsed.tree, fields, writing);
}

} // namespace faubourg::documents
