#include "core/render/pdf.h"
#include "tests/render/demodocuments.h"
#include "tests/render/readingorder.h"
#include "tests/support/catchqt.h"

using namespace faubourg;
using namespace faubourg::render::testing;

TEST_CASE("Every kind of document is tagged without fault", "[render][pdf]")
{
    for (const DemoDocument &demo : demoDocuments()) {
        INFO(demo.name.toStdString());
        const auto file = render::pdf(demo.document);
        REQUIRE(file);
        CHECK(file->warning.isEmpty());
        const test::PdfFindings found = test::checkPdf(file->bytes);
        CHECK(found.problems.join(u'\n') == QString());
        CHECK(misreading(demo.document, found) == QString());
    }
}
