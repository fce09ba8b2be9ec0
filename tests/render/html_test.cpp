#include "core/render/html.h"
#include "tests/render/demodocuments.h"
#include "tests/render/randomdocument.h"
#include "tests/render/sampledocument.h"
#include "tests/support/catchqt.h"
#include "tests/support/xmltree.h"

#include <QRegularExpression>
#include <QSet>

using namespace faubourg;
using namespace faubourg::render::testing;
using namespace faubourg::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray page(const documents::Document &document)
{
    const auto made = render::toHtml(document);
    INFO((made ? std::string() : made.error().message.toStdString()));
    REQUIRE(made);
    return *made;
}

/// What is written parses as XML too, which is how it is looked at here.
XmlElement parsedPage(const QByteArray &bytes)
{
    REQUIRE(bytes.startsWith("<!DOCTYPE html>"));
    return parsedXml(bytes);
}

void checkHeadings(const XmlElement &root, bool mayRepeatTitle)
{
    int before = 0;
    int titles = 0;
    root.each([&](const XmlElement &element) {
        static const QRegularExpression heading(u"^h([1-6])$"_s);
        const auto match = heading.match(element.name);
        if (!match.hasMatch())
            return;
        const int level = match.captured(1).toInt();
        INFO(element.said.toStdString());
        CHECK(level <= before + 1);
        before = level;
        titles += level == 1 ? 1 : 0;
    });
    CHECK(titles >= 1);
    CHECK((mayRepeatTitle || titles == 1));
}

void checkTables(const XmlElement &root)
{
    QSet<QString> ids;
    root.each([&](const XmlElement &element) {
        const QString id = element[u"id"_s];
        CHECK_FALSE((!id.isEmpty() && ids.contains(id)));
        ids.insert(id);
    });
    for (const XmlElement *heading : root.all(u"th"_s))
        CHECK(QStringList({u"col"_s, u"row"_s, u"colgroup"_s, u"rowgroup"_s})
                  .contains((*heading)[u"scope"_s]));
    for (const XmlElement *cell : root.all(u"td"_s)) {
        for (const QString &id : (*cell)[u"headers"_s].split(u' ', Qt::SkipEmptyParts))
            CHECK(ids.contains(id));
    }
}

/// Nothing is fetched from elsewhere and nothing runs.
void checkSelfContained(const XmlElement &root)
{
    CHECK(root.all(u"script"_s).empty());
    CHECK(root.all(u"link"_s).empty());
    for (const XmlElement *image : root.all(u"img"_s)) {
        CHECK((*image)[u"src"_s].startsWith(u"data:image/"));
        CHECK_FALSE((*image)[u"alt"_s].trimmed().isEmpty());
    }
    root.each([](const XmlElement &element) {
        for (auto it = element.attributes.begin(); it != element.attributes.end(); ++it)
            CHECK_FALSE(it.key().startsWith(u"on"));
    });
    CHECK_FALSE(root.all(u"style"_s).front()->said.contains(u"url("));
}

void checkPage(const QByteArray &bytes)
{
    const XmlElement root = parsedPage(bytes);
    CHECK((*root.all(u"html"_s).front())[u"lang"_s] == u"fr-FR");
    CHECK(root.all(u"main"_s).size() == 1);
    CHECK_FALSE(root.all(u"title"_s).front()->said.isEmpty());
    checkTables(root);
    checkSelfContained(root);
}

} // namespace

TEST_CASE("Every document of the example is an accessible web page", "[render][html]")
{
    for (const auto &[name, document] : demoDocuments()) {
        INFO(name.toStdString());
        const QByteArray bytes = page(document);
        checkPage(bytes);
        const bool isMailing = bytes.contains("<section");
        checkHeadings(parsedPage(bytes), isMailing);
    }
}

TEST_CASE("A random document is a sound web page that says each word once", "[render][html]")
{
    static const QRegularExpression word(u"w(\\d+)"_s);
    for (unsigned seed = 1; seed <= 40; ++seed) {
        INFO("seed " << seed);
        RandomDocument random(seed);
        const QByteArray bytes = page(random.make());
        checkPage(bytes);
        QList<int> seen(random.words() + 1, 0);
        const XmlElement root = parsedPage(bytes);
        for (auto found = word.globalMatch(root.all(u"main"_s).front()->said); found.hasNext();)
            ++seen[found.next().captured(1).toInt()];
        CHECK(std::all_of(seen.begin(), seen.end(), [](int times) { return times <= 1; }));
    }
}

TEST_CASE("A chart on a web page has its figures beneath", "[render][html]")
{
    const XmlElement root = parsedPage(page(portrait()));
    const auto details = root.all(u"details"_s);
    REQUIRE_FALSE(details.empty());
    for (const XmlElement *shown : details) {
        CHECK(shown->all(u"summary"_s).size() == 1);
        CHECK(shown->all(u"table"_s).size() == 1);
    }
}

TEST_CASE("Hostile words stay words on a web page", "[render][html]")
{
    const QString hostile = u"\"><script>alert('x')</script>\0\x1b & </style>"_s;
    documents::Document document{.title = hostile, .subject = hostile, .author = hostile};
    document.furniture.reference = hostile;
    document.furniture.bands = {hostile};
    document.furniture.letterhead = documents::Letterhead{.service = {hostile}};
    documents::Table table{.columns = {documents::Column{}},
                           .header = {documents::Row{{documents::Cell{hostile}}}},
                           .rows = {documents::Row{{documents::Cell{hostile}}}},
                           .caption = hostile,
                           .summary = hostile};
    document.blocks = {
        documents::Title{hostile, hostile},
        documents::Section{.bookmark = hostile, .blocks = {documents::Heading{2, hostile}, table}},
        documents::Paragraph{documents::InlineText{
            documents::Run{.text = hostile, .link = u"javascript:alert(1)"_s},
            documents::Run{.text = u"site"_s, .link = u"https://exemple.fr/?a=\"b&c"_s}}},
        documents::Figure{documents::Image{.bytes = pngLogo(), .alternative = hostile}, hostile}};
    const QByteArray bytes = page(document);
    CHECK_FALSE(bytes.contains("<script"));
    CHECK_FALSE(bytes.contains('\0'));
    CHECK_FALSE(bytes.contains("javascript:"));
    const XmlElement root = parsedPage(bytes);
    const auto links = root.all(u"a"_s);
    REQUIRE(links.size() == 1);
    CHECK((*links.front())[u"href"_s] == u"https://exemple.fr/?a=\"b&c");
    CHECK(root.all(u"figcaption"_s).front()->said == u"\"><script>alert('x')</script> & </style>");
}

TEST_CASE("A web page wears the office's colour, and takes no other word for one", "[render][html]")
{
    documents::Document document = minutes();
    document.accent = u"#7a1f5c"_s;
    document.furniture.footer = u"Ville d'essai"_s;
    document.furniture.logos = {
        documents::Image{.bytes = pngLogo(), .alternative = u"Un financeur"_s}};
    const QByteArray bytes = page(document);
    checkPage(bytes);
    CHECK(bytes.contains("--accent: #7a1f5c"));
    const XmlElement root = parsedPage(bytes);
    CHECK(root.all(u"footer"_s).size() == 1);
    document.accent = u"red}</style><script>"_s;
    CHECK_FALSE(page(document).contains("<script"));
}
