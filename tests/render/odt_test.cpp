#include "core/render/odt.h"
#include "tests/render/demodocuments.h"
#include "tests/render/randomdocument.h"
#include "tests/render/sampledocument.h"
#include "tests/support/catchqt.h"
#include "tests/support/unzip.h"
#include "tests/support/xmltree.h"

#include <QRegularExpression>
#include <QSet>

using namespace faubourg;
using namespace faubourg::render::testing;
using namespace faubourg::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An OpenDocument file taken apart.
struct OdtReader
{
    explicit OdtReader(const documents::Document &document)
    {
        const auto made = render::toOdt(document);
        INFO((made ? std::string() : made.error().message.toStdString()));
        REQUIRE(made);
        bytes = *made;
        files = unzipped(bytes);
        content = parsedXml(files.value(u"content.xml"_s));
        styles = parsedXml(files.value(u"styles.xml"_s));
    }

    QSet<QString> defined(const QStringList &elements, const QString &family) const
    {
        QSet<QString> names;
        for (const XmlElement *file : {&styles, &content}) {
            for (const QString &element : elements) {
                for (const XmlElement *style : file->all(element)) {
                    if (family.isEmpty() || (*style)[u"style:family"_s] == family)
                        names.insert((*style)[u"style:name"_s]);
                }
            }
        }
        return names;
    }

    QByteArray bytes;
    QMap<QString, QByteArray> files;
    XmlElement content;
    XmlElement styles;
};

void checkPackage(const OdtReader &reader)
{
    // Whoever looks at the first bytes knows what the file is (ODF 1.2 part 3, 3.3).
    CHECK(reader.bytes.mid(30, 8) == "mimetype");
    CHECK(reader.bytes.mid(38, 39) == "application/vnd.oasis.opendocument.text");
    QSet<QString> listed;
    const XmlElement manifest = parsedXml(reader.files.value(u"META-INF/manifest.xml"_s));
    for (const XmlElement *entry : manifest.all(u"manifest:file-entry"_s))
        listed.insert((*entry)[u"manifest:full-path"_s]);
    for (const QString &name : reader.files.keys()) {
        INFO(name.toStdString());
        CHECK((listed.contains(name) || name == u"mimetype" || name.startsWith(u"META-INF")));
    }
}

void checkUsed(const QSet<QString> &defined, const XmlElement &file, const QString &attribute)
{
    file.each([&](const XmlElement &element) {
        const QString used = element[attribute];
        const bool isList = element.name.startsWith(u"text:list");
        if (used.isEmpty() || isList)
            return;
        INFO(element.name.toStdString()
             << " " << attribute.toStdString() << "=" << used.toStdString());
        CHECK(defined.contains(used));
    });
}

void checkStyles(const OdtReader &reader)
{
    const QStringList style{u"style:style"_s};
    for (const XmlElement *file : {&reader.styles, &reader.content}) {
        checkUsed(reader.defined(style, {}), *file, u"text:style-name"_s);
        checkUsed(reader.defined(style, {}), *file, u"table:style-name"_s);
        checkUsed(reader.defined(style, u"graphic"_s), *file, u"draw:style-name"_s);
        checkUsed(reader.defined(style, {}), *file, u"style:parent-style-name"_s);
        checkUsed(reader.defined({u"style:master-page"_s}, {}), *file, u"style:master-page-name"_s);
        checkUsed(reader.defined({u"style:page-layout"_s}, {}), *file, u"style:page-layout-name"_s);
    }
    const QSet<QString> lists = reader.defined({u"text:list-style"_s}, {});
    for (const XmlElement *list : reader.content.all(u"text:list"_s))
        CHECK(lists.contains((*list)[u"text:style-name"_s]));
}

void checkTables(const XmlElement &content)
{
    for (const XmlElement *table : content.all(u"table:table"_s)) {
        const std::size_t columns = table->all(u"table:table-column"_s).size();
        for (const XmlElement *row : table->all(u"table:table-row"_s)) {
            INFO((*table)[u"table:name"_s].toStdString());
            CHECK(row->children.size() == columns);
        }
    }
    for (const XmlElement *list : content.all(u"text:list"_s))
        CHECK(list->all(u"table:table"_s).empty());
}

void checkPictures(const OdtReader &reader)
{
    for (const XmlElement *file : {&reader.styles, &reader.content}) {
        for (const XmlElement *frame : file->all(u"draw:frame"_s)) {
            const auto images = frame->all(u"draw:image"_s);
            if (images.empty())
                continue;
            CHECK(reader.files.contains((*images.front())[u"xlink:href"_s]));
            const auto descriptions = frame->all(u"svg:desc"_s);
            REQUIRE(descriptions.size() == 1);
            CHECK_FALSE(descriptions.front()->said.trimmed().isEmpty());
        }
    }
}

void checkOdt(const OdtReader &reader)
{
    checkPackage(reader);
    checkStyles(reader);
    checkTables(reader.content);
    checkPictures(reader);
}

std::size_t headings(const documents::Blocks &blocks)
{
    std::size_t found = 0;
    for (const documents::Block &block : blocks) {
        if (std::holds_alternative<documents::Heading>(block.content))
            ++found;
        else if (const auto *group = std::get_if<documents::KeepTogether>(&block.content))
            found += headings(group->blocks);
        else if (const auto *section = std::get_if<documents::Section>(&block.content))
            found += headings(section->blocks);
    }
    return found;
}

} // namespace

TEST_CASE("Every document of the example is a sound OpenDocument text", "[render][odt]")
{
    for (const auto &[name, document] : demoDocuments()) {
        INFO(name.toStdString());
        const OdtReader reader(document);
        checkOdt(reader);
        CHECK(reader.content.all(u"text:h"_s).size() == headings(document.blocks));
    }
}

TEST_CASE("Samples and random documents are sound OpenDocument texts", "[render][odt]")
{
    for (const auto &document : {letters(3), minutes(), report(40), portrait()})
        checkOdt(OdtReader(document));
    static const QRegularExpression word(u"w(\\d+)"_s);
    for (unsigned seed = 1; seed <= 40; ++seed) {
        INFO("seed " << seed);
        RandomDocument random(seed);
        const OdtReader reader(random.make());
        checkOdt(reader);
        // Charts are pictures: their words are not in the text. All others are, once.
        QList<int> seen(random.words() + 1, 0);
        for (auto found = word.globalMatch(reader.content.said); found.hasNext();)
            ++seen[found.next().captured(1).toInt()];
        CHECK(std::all_of(seen.begin(), seen.end(), [](int times) { return times <= 1; }));
    }
}

TEST_CASE("The same document gives the same OpenDocument bytes", "[render][odt]")
{
    CHECK((*render::toOdt(portrait()) == *render::toOdt(portrait())));
}

TEST_CASE("An OpenDocument text says its language, title, author and day", "[render][odt]")
{
    const documents::Document document = minutes();
    const OdtReader reader(document);
    const XmlElement meta = parsedXml(reader.files.value(u"meta.xml"_s));
    CHECK(meta.all(u"dc:title"_s).front()->said == document.title);
    CHECK(meta.all(u"dc:creator"_s).front()->said == document.author);
    CHECK(meta.all(u"dc:date"_s).front()->said.startsWith(document.date.toString(Qt::ISODate)));
    const auto defaults = reader.styles.all(u"style:default-style"_s);
    const auto letters = defaults.front()->all(u"style:text-properties"_s).front();
    CHECK((*letters)[u"fo:language"_s] == u"fr");
    CHECK((*letters)[u"fo:country"_s] == u"FR");
}

TEST_CASE("Each letter of a mailing counts its own pages", "[render][odt]")
{
    const OdtReader reader(letters(3));
    const auto masters = reader.styles.all(u"style:master-page"_s);
    REQUIRE(masters.size() == 6);
    QSet<QString> marks;
    for (const XmlElement *mark : reader.content.all(u"text:bookmark"_s))
        marks.insert((*mark)[u"text:name"_s]);
    CHECK(marks.size() == 3);
    for (const XmlElement *master : masters) {
        CHECK(master->all(u"text:page-number"_s).size() == 1);
        const auto counts = master->all(u"text:bookmark-ref"_s);
        REQUIRE(counts.size() == 1);
        CHECK(marks.contains((*counts.front())[u"text:ref-name"_s]));
    }
}

TEST_CASE("Control characters and hostile links do not reach an OpenDocument text", "[render][odt]")
{
    documents::Document document{.title = u"A\x01<b>"_s};
    document.blocks = {documents::Paragraph{documents::InlineText{
        documents::Run{.text = u"x\0y\uFFFE & \"z\" <script>"_s, .link = u"javascript:a"_s}}}};
    const OdtReader reader(document);
    CHECK(reader.content.all(u"text:a"_s).empty());
    CHECK(reader.content.said.contains(u"xy & \"z\" <script>"));
}

TEST_CASE("An OpenDocument text wears the office's colour, logos and foot", "[render][odt]")
{
    documents::Document document = letters(1);
    document.accent = u"#7a1f5c"_s;
    document.furniture.logos = {
        documents::Image{.bytes = pngLogo(), .alternative = u"Un financeur"_s}};
    document.furniture.footer = u"Ville d'essai, 1 place du Marché"_s;
    const OdtReader reader(document);
    checkOdt(reader);
    const QByteArray styles = reader.files.value(u"styles.xml"_s);
    CHECK(styles.contains("#7a1f5c"));
    CHECK_FALSE(styles.contains("#1f4e79"));
    const auto footers = reader.styles.all(u"style:footer"_s);
    REQUIRE(footers.size() == 2);
    CHECK(footers.front()->said.contains(u"Un financeur"));
    CHECK(footers.front()->said.contains(u"place du Marché"));
    CHECK_FALSE(footers.back()->said.contains(u"place du Marché"));
}
