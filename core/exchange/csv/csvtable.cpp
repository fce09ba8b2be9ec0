#include "core/exchange/csv/csvtable.h"

#include "core/exchange/csv/formulaguard.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringDecoder>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::exchange::CsvTable)
};

constexpr std::array<char16_t, 32> kWindows1252High{
    u'€', 0xFFFD, u'‚',   u'ƒ', u'„',   u'…',   u'†', u'‡',   u'ˆ', u'‰', u'Š',
    u'‹', u'Œ',   0xFFFD, u'Ž', 0xFFFD, 0xFFFD, u'‘', u'’',   u'“', u'”', u'•',
    u'–', u'—',   u'˜',   u'™', u'š',   u'›',   u'œ', 0xFFFD, u'ž', u'Ÿ'};

constexpr std::array kSeparators{u';', u',', u'\t', u'|'};
constexpr int kSniffedLines = 50;

struct Decoded
{
    QString text;
    TextEncoding encoding;
};

Decoded decode(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return {QStringDecoder(QStringDecoder::Utf16)(bytes), TextEncoding::Utf16};
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return {text, TextEncoding::Utf8};
    return {fromWindows1252(bytes), TextEncoding::Windows1252};
}

Error refusal(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

/// Undoes what spreadsheets wrap around a text: ="01053" and the formula guard.
QString unwrapped(QString cell)
{
    if (cell.startsWith(u"=\"") && cell.endsWith(u'"') && cell.size() > 2)
        return cell.sliced(2, cell.size() - 3);
    if (cell.startsWith(u'\'') && startsLikeFormula(cell))
        cell.remove(0, 1);
    return cell;
}

/// The cells seen so far: a roll of 20,000 lines says the same few words 80,000 times.
class SharedCells
{
public:
    QString shared(const QString &cell)
    {
        if (cell.size() > kLongestShared)
            return QString(cell.constData(), cell.size());
        if (const auto known = m_known.constFind(cell); known != m_known.constEnd())
            return *known;
        QString copy(cell.constData(), cell.size());
        if (m_known.size() < kMostShared)
            m_known.insert(copy);
        return copy;
    }

private:
    static constexpr qsizetype kLongestShared = 40;
    static constexpr qsizetype kMostShared = 2'000;
    QSet<QString> m_known;
};

/// Splits text into lines of cells; one pass, quotes as RFC 4180 has them.
class Splitter
{
public:
    Splitter(const QString &text, QChar separator) : m_text(text), m_separator(separator) { }

    /// Hands each line that holds something to `visit`, `maxLines` at most.
    Result<void> split(qsizetype maxLines, const CsvVisitor &visit)
    {
        for (m_at = 0; m_at < m_text.size() && m_count < maxLines; ++m_at)
            FB_TRY(take(m_text.at(m_at), visit));
        if (m_quoted && m_count < maxLines)
            return refusal(
                Tr::tr("Line %1: a quotation mark is opened and never closed.").arg(m_lineStart));
        return endLine(visit);
    }

private:
    Result<void> take(QChar character, const CsvVisitor &visit)
    {
        if (m_quoted)
            takeQuoted(character);
        else if (character == u'"' && m_cell.isEmpty())
            m_quoted = true;
        else if (character == m_separator)
            endCell();
        else if (character == u'\n' || character == u'\r')
            FB_TRY(endPhysicalLine(character, visit));
        else
            m_cell += character;
        return checkBounds();
    }

    void takeQuoted(QChar character)
    {
        const bool doubled =
            character == u'"' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"';
        if (doubled)
            ++m_at;
        if (character == u'"' && !doubled) {
            m_quoted = false;
            return;
        }
        m_number += character == u'\n' ? 1 : 0;
        m_cell += character;
    }

    Result<void> endPhysicalLine(QChar character, const CsvVisitor &visit)
    {
        const bool pair =
            character == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n';
        m_at += pair ? 1 : 0;
        FB_TRY(endLine(visit));
        ++m_number;
        m_lineStart = m_number;
        return {};
    }

    /// The room of a cell is kept for the next one.
    void endCell()
    {
        m_line.cells += unwrapped(m_known.shared(m_cell)).trimmed();
        m_cell.resize(0);
    }

    Result<void> endLine(const CsvVisitor &visit)
    {
        endCell();
        while (!m_line.cells.isEmpty() && m_line.cells.last().isEmpty())
            m_line.cells.removeLast();
        if (!m_line.cells.isEmpty()) {
            ++m_count;
            m_line.number = m_lineStart;
            FB_TRY(visit(m_line));
        }
        m_line.cells.clear();
        return {};
    }

    Result<void> checkBounds() const
    {
        if (m_cell.size() > kMaxCellLength)
            return refusal(
                Tr::tr("Line %1: a cell is longer than 32 768 characters.").arg(m_lineStart));
        if (m_line.cells.size() > kMaxTableColumns)
            return refusal(Tr::tr("Line %1: there are more than 500 columns.").arg(m_lineStart));
        return {};
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_quoted = false;
    int m_number = 1;
    int m_lineStart = 1;
    QString m_cell;
    Table::Line m_line;
    qsizetype m_count = 0;
    SharedCells m_known;
};

Result<QList<Table::Line>> linesOf(const QString &text, QChar separator, qsizetype maxLines)
{
    QList<Table::Line> lines;
    FB_TRY(Splitter(text, separator).split(maxLines, [&](const Table::Line &line) {
        lines += line;
        return Result<void>();
    }));
    return lines;
}

/// How well a separator cuts: cells of the lines that have the most common width.
qsizetype evenness(const QList<Table::Line> &lines)
{
    QHash<qsizetype, qsizetype> widths;
    for (const auto &line : lines)
        ++widths[line.cells.size()];
    qsizetype best = 0;
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        best = std::max(best, width.key() > 1 ? width.key() * width.value() : 0);
    return best;
}

QChar sniffSeparator(const QString &text)
{
    QChar best = kSeparators.front();
    qsizetype bestScore = 0;
    for (const QChar separator : kSeparators) {
        const auto lines = linesOf(text, separator, kSniffedLines);
        const qsizetype score = lines ? evenness(*lines) : 0;
        if (score > bestScore) {
            best = separator;
            bestScore = score;
        }
    }
    return best;
}

} // namespace

QString fromWindows1252(const QByteArray &bytes)
{
    constexpr uchar kFirst = 0x80;
    constexpr uchar kEnd = 0xA0;
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        const char16_t code = character.unicode();
        if (code >= kFirst && code < kEnd)
            character = QChar(kWindows1252High.at(code - kFirst));
    }
    return text;
}

namespace {

Result<Decoded> decodedText(const QByteArray &bytes)
{
    Decoded decoded = decode(bytes);
    if (decoded.text.contains(QChar(u'\0')))
        return refusal(Tr::tr("This is not a text file: it holds bytes that no spreadsheet writes. "
                              "Export it again as CSV."));
    return decoded;
}

} // namespace

Result<CsvTable> readCsv(const QByteArray &bytes)
{
    FB_TRY_LET(decoded, decodedText(bytes));
    CsvTable table;
    table.encoding = decoded.encoding;
    table.separator = sniffSeparator(decoded.text);
    FB_TRY_LET(lines, linesOf(decoded.text, table.separator, kMaxTableLines + 1));
    if (lines.size() > kMaxTableLines)
        return refusal(Tr::tr("The file has more than a million lines. Cut it into smaller ones."));
    table.lines = std::move(lines);
    return table;
}

Result<void> forEachCsvLine(const QByteArray &bytes, const CsvVisitor &visit)
{
    FB_TRY_LET(decoded, decodedText(bytes));
    return Splitter(decoded.text, sniffSeparator(decoded.text)).split(kMaxTableLines, visit);
}

} // namespace faubourg::exchange
