#include "tests/support/pdfpagecontent.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::test {

namespace {

using View = std::string_view;

/// Words, strings and dictionaries of a content, one after the other. Dictionaries come whole.
class Tokens
{
public:
    explicit Tokens(View content) : m_rest(content) { }

    std::optional<View> next()
    {
        const std::size_t start = m_rest.find_first_not_of(" \n\r\t");
        if (start == View::npos)
            return std::nullopt;
        m_rest.remove_prefix(start);
        const View token = m_rest.substr(0, length());
        m_rest.remove_prefix(token.size());
        return token;
    }

private:
    std::size_t length() const
    {
        if (m_rest.starts_with("<<"))
            return dictionaryLength();
        if (m_rest.front() == '<')
            return m_rest.find('>') + 1;
        if (m_rest.front() == '(')
            return m_rest.find(')') + 1;
        if (m_rest.front() == '[' || m_rest.front() == ']')
            return 1;
        const std::size_t end = m_rest.find_first_of(" \n\r\t<([]/", 1);
        return end == View::npos ? m_rest.size() : end;
    }

    std::size_t dictionaryLength() const
    {
        int depth = 0;
        for (std::size_t i = 0; i + 1 < m_rest.size(); ++i) {
            const View two = m_rest.substr(i, 2);
            if (two == "<<" || two == ">>") {
                depth += two == "<<" ? 1 : -1;
                ++i;
            } else if (two.front() == '<') {
                i = m_rest.find('>', i); // a string
            }
            if (depth == 0)
                return i + 1;
        }
        return m_rest.size();
    }

    View m_rest;
};

unsigned hexadecimal(View digits)
{
    unsigned value = 0;
    for (const char digit : digits)
        value = value * 16 + unsigned(digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
    return value;
}

/// "<00E90020>" as characters.
QString utf16(View token)
{
    QString text;
    for (std::size_t i = 1; i + 4 < token.size(); i += 4)
        text += QChar(char16_t(hexadecimal(token.substr(i, 4))));
    return text;
}

class ContentReader
{
public:
    explicit ContentReader(const std::map<std::string, Characters> &fonts) : m_fonts(fonts) { }

    PageContent read(View content)
    {
        Tokens tokens(content);
        while (const auto token = tokens.next()) {
            if (isOperand(*token))
                m_operands.push_back(*token);
            else
                apply(*token);
        }
        if (!m_open.empty())
            problem(u"marked content is left open"_s);
        return std::move(m_page);
    }

private:
    /// A marked content that is open; its MCID, or one below zero.
    struct Open
    {
        int mcid;
        std::optional<QString> actual;
    };

    static bool isOperand(View token)
    {
        return View("/<([]+-.0123456789").find(token.front()) != View::npos;
    }

    void problem(const QString &said) { m_page.problems.append(said); }

    void apply(View word)
    {
        static constexpr auto kPainting = std::to_array<View>(
            {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "Tj", "TJ", "'", "\""});
        if (word == "BDC" || word == "BMC") {
            begin();
        } else if (word == "EMC") {
            end();
        } else if (word == "Tf" && m_operands.size() > 1) {
            m_font = std::string(m_operands[m_operands.size() - 2].substr(1));
        } else if (std::find(kPainting.begin(), kPainting.end(), word) != kPainting.end()) {
            ++m_page.painting;
            if (m_open.empty())
                problem(u"painted outside marked content: "_s
                        + QString::fromLatin1(word.data(), qsizetype(word.size())));
            if (word == "Tj" || word == "TJ") {
                for (const View operand : m_operands) {
                    if (operand.front() == '<')
                        show(operand);
                }
            }
        }
        m_operands.clear();
    }

    void begin()
    {
        Open open{-1, std::nullopt};
        const View properties = m_operands.empty() ? View() : m_operands.back();
        if (const std::size_t at = properties.find("/MCID "); at != View::npos)
            open.mcid = std::stoi(std::string(properties.substr(at + 6)));
        if (const std::size_t at = properties.find("/ActualText <"); at != View::npos)
            open.actual = utf16(properties.substr(at + 12)).remove(QChar(0xFEFF));
        if (open.mcid >= 0 && m_page.texts.contains(open.mcid))
            problem(u"MCID %1 comes twice"_s.arg(open.mcid));
        if (open.mcid >= 0
            && std::ranges::any_of(m_open, [](const Open &o) { return o.mcid >= 0; }))
            problem(u"MCID %1 stands inside another"_s.arg(open.mcid));
        if (open.mcid >= 0)
            m_page.texts[open.mcid];
        m_open.push_back(std::move(open));
    }

    void end()
    {
        if (m_open.empty())
            return problem(u"EMC without beginning"_s);
        if (const Open ended = m_open.back(); ended.actual) {
            m_open.pop_back();
            say(*ended.actual);
        } else {
            m_open.pop_back();
        }
    }

    void show(View string)
    {
        const auto font = m_fonts.find(m_font);
        if (font == m_fonts.end())
            return problem(u"text in a font that the page does not name"_s);
        for (std::size_t i = 1; i + 4 < string.size(); i += 4) {
            const auto character = font->second.find(hexadecimal(string.substr(i, 4)));
            if (character == font->second.end())
                problem(u"a glyph that stands for no character"_s);
            else
                say(character->second);
        }
    }

    void say(const QString &text)
    {
        for (const Open &open : m_open) {
            if (open.actual)
                return; // said otherwise
        }
        for (const Open &open : m_open) {
            if (open.mcid >= 0)
                m_page.texts[open.mcid] += text;
        }
    }

    const std::map<std::string, Characters> &m_fonts;
    PageContent m_page;
    std::vector<View> m_operands;
    std::vector<Open> m_open;
    std::string m_font;
};

} // namespace

Characters readToUnicode(View table)
{
    Characters characters;
    Tokens tokens(table);
    std::vector<View> line;
    bool inside = false;
    while (const auto token = tokens.next()) {
        if (*token == "beginbfchar" || *token == "beginbfrange")
            inside = true;
        else if (*token == "endbfchar" || *token == "endbfrange")
            inside = false;
        else if (inside)
            line.push_back(*token);
        if (!inside || line.size() != 2)
            continue;
        characters[hexadecimal(line[0].substr(1, line[0].size() - 2))] = utf16(line[1]);
        line.clear();
    }
    return characters;
}

PageContent readPageContent(View content, const std::map<std::string, Characters> &fonts)
{
    return ContentReader(fonts).read(content);
}

} // namespace faubourg::test
