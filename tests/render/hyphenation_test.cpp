#include "core/render/hyphenation.h"
#include "core/render/layout.h"
#include "tests/render/demodocuments.h"
#include "tests/support/catchqt.h"

#include <QRegularExpression>
#include <QSet>

#include <hyphen.h>

using namespace faubourg;
using namespace faubourg::render;
using namespace faubourg::render::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// libhyphen asked directly, in its own notation: "ha=bi=tants".
QString asLibhyphen(HyphenDict *dictionary, const QString &word)
{
    const QByteArray bytes = word.toUtf8();
    QByteArray marks(bytes.size() + 5, '\0');
    QByteArray parted(2 * bytes.size() + 1, '\0');
    char **rep = nullptr;
    int *pos = nullptr;
    int *cut = nullptr;
    REQUIRE(hnj_hyphen_hyphenate2(dictionary, bytes.constData(), int(bytes.size()), marks.data(),
                                  parted.data(), &rep, &pos, &cut)
            == 0);
    return QString::fromUtf8(parted.constData());
}

QString asOurs(const QString &word)
{
    QString parted = word;
    const QList<int> points = hyphenationPoints(word);
    for (auto point = points.rbegin(); point != points.rend(); ++point)
        parted.insert(*point, u'=');
    return parted;
}

/// The words of the example's documents.
QSet<QString> wordsOf(const QList<DemoDocument> &documents)
{
    static const QRegularExpression word(u"\\p{Ll}{2,}"_s);
    QSet<QString> words;
    for (const auto &[name, document] : documents) {
        const QString text = documents::plainText(document);
        for (auto found = word.globalMatch(text); found.hasNext();)
            words.insert(found.next().captured());
    }
    return words;
}

QString visible(QString text)
{
    return text.replace(kSoftHyphen, u'-');
}

/// Lines of `item` that end in a hyphen the text does not hold.
bool endsParted(const TextItem &item, int line)
{
    const QString next =
        line + 1 < item.text->lineCount() ? item.text->lineText(line + 1) : QString();
    const QString said = item.text->lineText(line);
    return !next.isEmpty() && !said.isEmpty() && said.back().isLetter();
}

} // namespace

TEST_CASE("Words are parted where libhyphen parts them, and nowhere else", "[render][text]")
{
    HyphenDict *dictionary = hnj_hyphen_load(HYPHENATION_PATTERNS);
    REQUIRE(dictionary);
    const QSet<QString> words = wordsOf(demoDocuments());
    REQUIRE(words.size() > 200);
    for (const QString &word : words)
        CHECK(asOurs(word) == asLibhyphen(dictionary, word));
    CHECK(asOurs(u"aménagement"_s) == asLibhyphen(dictionary, u"aménagement"_s));
    hnj_hyphen_free(dictionary);
}

TEST_CASE("Names, short words, compounds, figures and addresses stay whole", "[render][text]")
{
    for (const auto *text : {u"Catorive MARMOTTAN", u"ville parc", u"porte-monnaie",
                             u"2026-programmation", u"https://exemple.fr/participation",
                             u"participation@exemple.fr", u"www.participation.fr", u"Mont-Liébaut"})
        CHECK(softHyphenated(QStringView(text).toString()) == QStringView(text).toString());
    CHECK(visible(softHyphenated(u"l’aménagement, (participation) :"_s))
          == u"l’amé-na-ge-ment, (par-ti-ci-pa-tion) :"_s);
}

TEST_CASE("Soft hyphens change no letter and may be set twice", "[render][text]")
{
    for (const auto &[name, document] : demoDocuments()) {
        const QString text = documents::plainText(document);
        const QString parted = softHyphenated(text);
        CHECK(QString(parted).remove(kSoftHyphen) == text);
        CHECK(softHyphenated(QString(parted).remove(kSoftHyphen)) == parted);
    }
}

TEST_CASE("Lines end in a hyphen in running text alone, two in a row at most", "[render][text]")
{
    int all = 0;
    for (const auto &[name, document] : demoDocuments()) {
        INFO(name.toStdString());
        QSet<const TextPiece *> seen;
        const PageList list = layout(document);
        for (const Page &page : list.pages) {
            for (const Item &item : page.items) {
                const auto *text = std::get_if<TextItem>(&item.shape);
                if (!text || seen.contains(text->text.get()))
                    continue;
                seen.insert(text->text.get());
                const bool isHeading = !isArtifact(item.node)
                    && list.nodes[std::size_t(item.node)].tag == Tag::Heading;
                for (int line = 0, inRow = 0; line < text->text->lineCount(); ++line) {
                    inRow = endsParted(*text, line) ? inRow + 1 : 0;
                    all += inRow > 0 ? 1 : 0;
                    INFO(text->text->lineText(line).toStdString());
                    CHECK(inRow <= (isHeading ? 0 : 2));
                }
            }
        }
    }
    CHECK(all > 0);
}
