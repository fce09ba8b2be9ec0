#include "tests/render/readingorder.h"

#include "core/render/layout.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render::testing {

using namespace documents;

namespace {

QStringList wordsIn(QString text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+"_s);
    QStringList words;
    for (auto found = word.globalMatch(text.remove(QChar::SoftHyphen)); found.hasNext();)
        words.append(found.next().captured());
    return words;
}

/// Walks blocks as a reader hears them.
class WordReader
{
public:
    explicit WordReader(const Document &document) : m_document(document), m_pages(layout(document))
    {
    }

    void read(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &content) { read(content); }, block.content);
    }

    void read(const std::optional<Letterhead> &letterhead)
    {
        if (letterhead)
            say(letterhead->service.join(u' '));
    }

    QStringList words;

private:
    void say(const QString &text) { words += wordsIn(text); }
    void say(const InlineText &text) { say(text.text()); }

    void read(const Title &title)
    {
        say(title.text);
        say(title.subtitle);
    }
    void read(const Heading &heading) { say(heading.text); }
    void read(const Paragraph &paragraph) { say(paragraph.text); }

    void read(const List &list)
    {
        int number = list.start;
        for (const ListItem &item : list.items) {
            if (list.ordered)
                say(QString::number(number++));
            say(item.text);
            read(item.children);
        }
    }

    void read(const Table &table)
    {
        say(table.caption);
        for (const QList<Row> &rows : {table.header, table.rows}) {
            for (const Row &row : rows) {
                for (const Cell &cell : row.cells)
                    say(cell.text);
            }
        }
    }

    void read(const Figure &figure) { say(figure.caption); }

    void read(const AddressBlock &address)
    {
        for (const InlineText &aside : address.aside)
            say(aside);
        say(address.lines.join(u' '));
    }

    void read(const Signature &signature)
    {
        say(signature.quality.join(u' '));
        say(signature.name);
    }

    void read(const KeepTogether &group) { read(group.blocks); }
    void read(const PageBreak &) { }
    void read(const Space &) { }
    void read(const Contents &)
    {
        const std::vector<const Heading *> chapters = chaptersOf(m_document.blocks);
        for (std::size_t i = 0; i < chapters.size(); ++i) {
            const auto page = std::size_t(m_pages.chapters[i].page);
            say(chapters[i]->text);
            say(QString::number(m_pages.pages[page].number));
        }
    }
    void read(const Section &section) { read(section.blocks); }

    void read(const CardSheet &sheet)
    {
        for (const Blocks &card : sheet.cards)
            read(card);
    }

    const Document &m_document;
    PageList m_pages;
};

QStringList wordsOf(const Document &document)
{
    WordReader reader(document);
    Blocks loose; // as the layout parts a document: letterhead first, then what stands beneath it
    const auto readLoose = [&] {
        if (!loose.empty())
            reader.read(document.furniture.letterhead);
        reader.read(std::exchange(loose, {}));
    };
    for (const Block &block : document.blocks) {
        if (const auto *section = std::get_if<Section>(&block.content)) {
            readLoose();
            reader.read(section->furniture.value_or(document.furniture).letterhead);
            reader.read(section->blocks);
        } else {
            loose.push_back(block);
        }
    }
    readLoose();
    return reader.words;
}

} // namespace

QString misreading(const Document &document, const test::PdfFindings &found)
{
    const QStringList expected = wordsOf(document);
    const QSet<QString> known(expected.begin(), expected.end());
    QStringList read = wordsIn(found.texts.join(u' '));
    if (expected == read)
        return {};
    // A chart no page can hold is set as a table of words that are not expected.
    read.removeIf([&known](const QString &word) { return !known.contains(word); });
    const auto [wanted, got] =
        std::mismatch(expected.begin(), expected.end(), read.begin(), read.end());
    const auto after = [](auto from, auto end) {
        return QStringList(from, from + std::min<std::ptrdiff_t>(12, end - from)).join(u' ');
    };
    return wanted == expected.end() && got == read.end()
        ? QString()
        : u"expected: %1\nread: %2"_s.arg(after(wanted, expected.end()), after(got, read.end()));
}

} // namespace faubourg::render::testing
