#include "core/storage/statements.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::storage {

namespace {

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == '_'_L1 || character == '$'_L1;
}

/// Cuts by SQLite's own rule (sqlite3_complete): a semicolon ends a statement, except in
/// CREATE TRIGGER, which ends with the semicolon of "; END ;". So CASE … END needs no
/// counting, and a column may be called "end".
class Splitter
{
public:
    explicit Splitter(QStringView script) : m_script(script) { }

    QStringList run()
    {
        while (m_at < m_script.size())
            step();
        finishStatement();
        return m_statements;
    }

private:
    void step()
    {
        const QStringView rest = m_script.sliced(m_at);
        const QChar character = rest.front();
        if (rest.startsWith("--"_L1))
            skipTo(rest.indexOf('\n'_L1), 0);
        else if (rest.startsWith("/*"_L1))
            skipTo(rest.indexOf("*/"_L1, 2), 2);
        else if (character == '['_L1)
            takeQuoted(']'_L1, rest);
        else if (character == '\''_L1 || character == '"'_L1 || character == '`'_L1)
            takeQuoted(character, rest);
        else if (isWordCharacter(character))
            takeWord(rest);
        else
            takeCharacter(character);
    }

    /// A comment separates words as a space does.
    void skipTo(qsizetype end, qsizetype closing)
    {
        m_statement += ' '_L1;
        m_at = end < 0 ? m_script.size() : m_at + end + closing;
    }

    /// A doubled quote inside is two quoted texts one after the other: the same to us.
    void takeQuoted(QChar closing, QStringView rest)
    {
        const qsizetype end = rest.indexOf(closing, 1);
        take(end < 0 ? rest : rest.first(end + 1));
        noteWord({});
    }

    void takeWord(QStringView rest)
    {
        const auto end = std::find_if_not(rest.begin(), rest.end(), isWordCharacter);
        const QStringView word = rest.first(end - rest.begin());
        noteWord(word);
        take(word);
    }

    void takeCharacter(QChar character)
    {
        if (character == ';'_L1 && (!m_isTrigger || m_endsTrigger)) {
            finishStatement();
            ++m_at;
            return;
        }
        if (character == ';'_L1)
            m_afterSemicolon = true;
        else if (!character.isSpace())
            noteWord({});
        take(m_script.sliced(m_at, 1));
    }

    /// CREATE [TEMP | TEMPORARY] TRIGGER starts a trigger; END right after a semicolon, its end.
    void noteWord(QStringView word)
    {
        const auto is = [word](QLatin1StringView keyword) {
            return word.compare(keyword, Qt::CaseInsensitive) == 0;
        };
        m_endsTrigger = m_isTrigger && m_afterSemicolon && is("END"_L1);
        m_afterSemicolon = false;
        if (m_words == 0)
            m_isCreate = is("CREATE"_L1);
        else if (m_isCreate && is("TRIGGER"_L1))
            m_isTrigger = true;
        const bool isTemporary = is("TEMP"_L1) || is("TEMPORARY"_L1);
        if (m_words > 0 && !isTemporary)
            m_isCreate = false;
        ++m_words;
    }

    void take(QStringView text)
    {
        m_statement += text;
        m_at += text.size();
    }

    void finishStatement()
    {
        if (const QString statement = m_statement.trimmed(); !statement.isEmpty())
            m_statements += statement;
        m_statement.clear();
        m_words = 0;
        m_isCreate = m_isTrigger = m_afterSemicolon = m_endsTrigger = false;
    }

    QStringView m_script;
    qsizetype m_at = 0;
    QStringList m_statements;
    QString m_statement;
    int m_words = 0;
    bool m_isCreate = false;
    bool m_isTrigger = false;
    bool m_afterSemicolon = false;
    bool m_endsTrigger = false;
};

} // namespace

QStringList splitStatements(const QString &script)
{
    return Splitter(script).run();
}

} // namespace faubourg::storage
