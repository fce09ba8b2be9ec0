#include "core/render/layout.h"
#include "core/render/painter.h"
#include "core/render/pdf/assembly.h"
#include "core/storage/atomicfile.h"
#include "tests/render/sampledocument.h"
#include "tests/support/catchqt.h"
#include "tests/support/childprocess.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace faubourg;
using namespace faubourg::render::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a reader program finds in the file; nothing when none is installed.
std::optional<QString> extracted(const QString &program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        WARN(program.toStdString() << " is not installed: this check is left out");
        return std::nullopt;
    }
    test::ChildProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The pages as they are seen, at 60 dots an inch.
std::optional<QList<QImage>> pictures(const QByteArray &file)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"file.pdf"_s);
    REQUIRE(storage::AtomicFile::write(path, file));
    if (!extracted(u"pdftoppm"_s, {u"-r"_s, u"60"_s, path, folder.filePath(u"page"_s)}))
        return std::nullopt;
    QList<QImage> pages;
    for (const QString &name : QDir(folder.path()).entryList({u"*.ppm"_s}, QDir::Files, QDir::Name))
        pages.append(QImage(folder.filePath(name)));
    return pages;
}

/// What QPainter makes of the pages, which a printer gets.
QByteArray paintedByQt(const documents::Document &document)
{
    const render::PageList list = render::layout(document);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    writer.setResolution(int(render::kDotsPerInch));
    writer.setPageSize(QPageSize(list.pages.front().size / render::mm(1), QPageSize::Millimeter));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    for (const render::Page &page : list.pages) {
        if (&page != &list.pages.front())
            writer.newPage();
        render::paintPage(painter, page);
    }
    painter.end();
    return file.data();
}

/// The part of pixels that are clearly of another lightness.
double differing(const QImage &a, const QImage &b)
{
    constexpr int kClearly = 96; // of 255: more than an edge that falls half a pixel elsewhere
    const QSize both = a.size().boundedTo(b.size()); // Qt gives paper whole points
    REQUIRE((a.size() - both).height() + (b.size() - both).width() <= 1);
    int count = 0;
    for (int y = 0; y < both.height(); ++y) {
        for (int x = 0; x < both.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > kClearly ? 1 : 0;
    }
    return double(count) / (double(both.width()) * both.height());
}

} // namespace

TEST_CASE("The same document gives the same file, byte for byte", "[render][pdf]")
{
    const auto first = render::pdf(minutes());
    const auto second = render::pdf(minutes());
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->bytes.startsWith("%PDF-1.7"));
    CHECK((first->bytes == second->bytes));
    CHECK_FALSE((render::pdf(letters(1))->bytes == render::pdf(letters(2))->bytes));
}

TEST_CASE("Text is found in the file as it was typed", "[render][pdf]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"minutes.pdf"_s);
    REQUIRE(render::writePdf(minutes(), path));
    if (const auto text = extracted(u"pdftotext"_s, {path, u"-"_s})) {
        QString flat = *text;
        flat = flat.remove(u"\u00AD\n"_s).simplified(); // a word cut at the end of a line
        CHECK(flat.contains(u"l’efficacité et la suffisance de l’éclairage"_s));
        CHECK(flat.contains(u"depuis le 1er mars"_s));
        CHECK(flat.contains(u"Page 1 / "_s));
        CHECK_FALSE(text->contains(u'\t'));
    }
    if (const auto fonts = extracted(u"pdffonts"_s, {path})) {
        const QStringList lines = fonts->split(u'\n', Qt::SkipEmptyParts).mid(2);
        CHECK(lines.size() >= 2);
        for (const QString &line : lines)
            CHECK(line.contains(u"NotoSans"_s));
    }
    if (const auto info = extracted(u"pdfinfo"_s, {path})) {
        CHECK(info->contains(minutes().title));
        CHECK(info->contains(u"(A4)"_s));
        CHECK(info->contains(QRegularExpression(u"Tagged:\\s+yes"_s)));
        CHECK(info->contains(QRegularExpression(u"CreationDate:.* 12 .*2027"_s)));
    }
}

TEST_CASE("Structure changes nothing of what is seen", "[render][pdf]")
{
    for (const documents::Document &document : {minutes(), letters(2), report(60), portrait()}) {
        INFO(document.title.toStdString());
        const auto with = pictures(render::pdf(document)->bytes);
        CHECK(with == pictures(*render::untagged(render::layout(document), document)));
        if (with)
            CHECK(with->size() > 0);
    }
}

TEST_CASE("The file shows what a printer is given", "[render][pdf]")
{
    for (const documents::Document &document : {minutes(), letters(2), report(60), portrait()}) {
        INFO(document.title.toStdString());
        const auto ours = pictures(render::pdf(document)->bytes);
        const auto printed = pictures(paintedByQt(document));
        if (!ours)
            return;
        REQUIRE(ours->size() == printed->size());
        for (qsizetype i = 0; i < ours->size(); ++i)
            CHECK(differing(ours->at(i), printed->at(i)) < 0.001);
    }
}

TEST_CASE("A document that is not fit to print writes no file", "[render][pdf]")
{
    QTemporaryDir folder;
    documents::Document document = minutes();
    document.blocks.push_back(documents::Figure{documents::Image{.bytes = pngLogo()}});
    CHECK_FALSE(render::writePdf(document, folder.filePath(u"a.pdf"_s)));
    CHECK(QDir(folder.path()).isEmpty());
    const auto nowhere = render::writePdf(minutes(), folder.filePath(u"absent/a.pdf"_s));
    REQUIRE_FALSE(nowhere);
    CHECK_FALSE(nowhere.error().message.isEmpty());
}
