#include "core/render/pdf.h"
#include "tests/render/sampledocument.h"
#include "tests/support/catchqt.h"
#include "tests/support/childprocess.h"

#include <QDir>
#include <QFile>
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

} // namespace

TEST_CASE("The same document gives the same file, byte for byte", "[render][pdf]")
{
    const auto first = render::pdf(minutes());
    const auto second = render::pdf(minutes());
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->startsWith("%PDF-1.4"));
    CHECK(first->contains("/CreationDate (D:20270112000000"));
    CHECK((*first == *second));
    CHECK_FALSE((*render::pdf(letters(1)) == *render::pdf(letters(2))));
}

TEST_CASE("Text is found in the file as it was typed", "[render][pdf]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"minutes.pdf"_s);
    REQUIRE(render::writePdf(minutes(), path));
    if (const auto text = extracted(u"pdftotext"_s, {path, u"-"_s})) {
        const QString flat = text->simplified();
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
