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

constexpr int kDeepest = 24; // conditions inside conditions

} // namespace

InlineParser::InlineParser(QString text, int line, QList<TemplateProblem> &problems)
    : m_text(std::move(text))
    , m_line(line)
    , m_problems(problems)
{
}

Inlines InlineParser::parse()
{
    Inlines inlines;
    while (m_position < m_text.size()) {
        End end = End::Text;
        Inlines part = sequence(end);
        inlines.insert(inlines.end(), part.begin(), part.end());
        if (end != End::Text)
            report(Tr::tr("{{else}} or {{/…}} closes nothing here."));
    }
    if (m_look.bold || m_look.italic)
        report(Tr::tr("A bold or italic text is not closed: stars go by pairs."));
    return inlines;
}

QChar InlineParser::at(qsizetype offset) const
{
    const qsizetype position = m_position + offset;
    return position >= 0 && position < m_text.size() ? m_text.at(position) : QChar(u' ');
}

void InlineParser::report(const QString &message)
{
    m_problems.append({m_line, message});
}

void InlineParser::add(Inlines &inlines, decltype(Inline::content) content)
{
    inlines.push_back({m_line, m_look, std::move(content)});
}

void InlineParser::flush(Inlines &inlines)
{
    if (!m_literal.isEmpty())
        add(inlines, Literal{std::exchange(m_literal, {})});
}

/// Up to the end of the text or to a closing tag, which is consumed and told in `end`.
Inlines InlineParser::sequence(End &end)
{
    Inlines inlines;
    while (m_position < m_text.size()) {
        const QChar sign = at(0);
        if (sign == u'{' && at(1) == u'{') {
            flush(inlines);
            if (const auto closed = tag(inlines)) {
                end = *closed;
                return inlines;
            }
        } else if (sign == u'\\') {
            escape();
        } else if ((sign == u'*' && mark(inlines)) || (sign == u'[' && link(inlines))) {
            continue;
        } else {
            m_line += sign == u'\n' ? 1 : 0;
            m_literal += sign == u'\n' ? QChar(u' ') : sign;
            ++m_position;
        }
    }
    flush(inlines);
    return inlines;
}

void InlineParser::escape()
{
    const bool breaksLine = at(1) == u'\n';
    if (m_position + 1 < m_text.size())
        m_literal += at(1);
    m_line += breaksLine ? 1 : 0;
    m_position += 2;
}

/// A star opens before a word and closes after one; "3 * 4" is no mark.
bool InlineParser::mark(Inlines &inlines)
{
    const bool isDouble = at(1) == u'*';
    bool &flag = isDouble ? m_look.bold : m_look.italic;
    const qsizetype length = isDouble ? 2 : 1;
    const QChar next = at(length);
    if (flag ? at(-1).isSpace() : next.isSpace() || QStringView(u").,;:!?»").contains(next))
        return false;
    flush(inlines);
    flag = !flag;
    m_position += length;
    return true;
}

bool InlineParser::link(Inlines &inlines)
{
    static const QRegularExpression shape(
        u"\\[([^\\]\\n{]+)\\]\\(((?:https?://|mailto:)[^)\\s{]+)\\)"_s);
    const auto found = shape.match(m_text, m_position, QRegularExpression::NormalMatch,
                                   QRegularExpression::AnchorAtOffsetMatchOption);
    if (!found.hasMatch())
        return false;
    flush(inlines);
    m_look.link = found.captured(2);
    add(inlines, Literal{found.captured(1)});
    m_look.link.clear();
    m_position = found.capturedEnd();
    return true;
}

/// One {{…}}. Tells the closing tag it was, if it was one.
std::optional<InlineParser::End> InlineParser::tag(Inlines &inlines)
{
    const qsizetype close = m_text.indexOf("}}"_L1, m_position);
    const qsizetype newLine = m_text.indexOf(u'\n', m_position);
    if (close < 0 || (newLine >= 0 && newLine < close)) {
        report(Tr::tr("“{{” is not closed by “}}”."));
        m_position += 2;
        return std::nullopt;
    }
    const QString tag = m_text.mid(m_position + 2, close - m_position - 2).simplified();
    m_position = close + 2;
    if (const auto end = closing(tag))
        return end;
    if (tag.startsWith("#if "_L1))
        condition(tag.mid(4), inlines);
    else if (tag.startsWith("#each "_L1))
        repeat(tag.mid(6), inlines);
    else if (gender(tag, inlines))
        return std::nullopt;
    else if (tag.startsWith(u'#') || tag.startsWith(u'/') || tag.isEmpty())
        report(Tr::tr("“{{%1}}” is not understood.").arg(tag));
    else
        add(inlines, Field{tag});
    return std::nullopt;
}

std::optional<InlineParser::End> InlineParser::closing(const QString &tag)
{
    if (tag == "else"_L1)
        return End::Else;
    if (tag == "/if"_L1)
        return End::If;
    if (tag == "/each"_L1)
        return End::Each;
    return std::nullopt;
}

/// "genre: masculine / feminine / without gender", and "accord:" likewise.
bool InlineParser::gender(const QString &tag, Inlines &inlines)
{
    static const QRegularExpression shape(u"^(genre|accord)\\s*:(.*)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto found = shape.match(tag);
    if (!found.hasMatch())
        return false;
    QStringList words = found.captured(2).split(u'/');
    for (QString &word : words)
        word = word.trimmed();
    if (words.size() < 2 || words.size() > 3 || words.contains(QString())) {
        report(Tr::tr("“{{%1}}” needs the masculine, then the feminine, as in "
                      "{{genre:voisin/voisine}}; words without gender may follow.")
                   .arg(tag));
        return true;
    }
    const bool agrees = found.captured(1).compare("accord"_L1, Qt::CaseInsensitive) == 0;
    add(inlines, GenderTag{agrees, {words.at(0), words.at(1), words.value(2)}});
    return true;
}

void InlineParser::condition(const QString &name, Inlines &inlines)
{
    if (m_depth >= kDeepest)
        return report(Tr::tr("Too many conditions stand inside one another."));
    ++m_depth;
    const int line = m_line;
    const Look look = m_look;
    InlineIf node{name, {}, {}};
    End end = End::Text;
    node.then = sequence(end);
    if (end == End::Else)
        node.otherwise = sequence(end);
    --m_depth;
    if (end != End::If)
        m_problems.append({line, Tr::tr("“{{#if %1}}” is not closed by “{{/if}}”.").arg(name)});
    inlines.push_back({line, look, std::move(node)});
}

void InlineParser::repeat(const QString &name, Inlines &inlines)
{
    if (m_depth >= kDeepest)
        return report(Tr::tr("Too many repeats stand inside one another."));
    ++m_depth;
    const int line = m_line;
    const Look look = m_look;
    End end = End::Text;
    InlineEach node{name, sequence(end)};
    --m_depth;
    if (end != End::Each)
        m_problems.append({line, Tr::tr("“{{#each %1}}” is not closed by “{{/each}}”.").arg(name)});
    inlines.push_back({line, look, std::move(node)});
}

} // namespace faubourg::documents
