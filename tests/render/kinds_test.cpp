#include "core/documents/documentkinds.h"
#include "core/exchange/preset.h"
#include "core/render/pdf.h"
#include "core/storage/query.h"
#include "tests/render/readingorder.h"
#include "tests/support/catchqt.h"
#include "tests/support/storagefixture.h"

using namespace faubourg;
using namespace faubourg::test;
using namespace faubourg::documents;

namespace {

const QDate kToday(2026, 11, 23);

/// The numbers that a selector can choose among in the example.
QList<qint64> subjects(Selector selector, const storage::Database &database)
{
    static const QMap<Selector, QString> statements{
        {Selector::Session, u"SELECT id FROM session ORDER BY id"_s},
        {Selector::Council, u"SELECT id FROM council ORDER BY id"_s},
        {Selector::Quartier, u"SELECT id FROM quartier ORDER BY id"_s},
        {Selector::Action, u"SELECT id FROM action ORDER BY id"_s},
        {Selector::Person, u"SELECT id FROM person ORDER BY id"_s},
        {Selector::Year, u"SELECT year FROM campaign ORDER BY year DESC"_s}};
    storage::Query query(database, statements[selector]);
    REQUIRE(query.exec());
    QList<qint64> found;
    while (query.next())
        found.append(query.raw().value(0).toLongLong());
    return found;
}

Selection selectionOf(Selector selector, qint64 subject)
{
    Selection selection;
    switch (selector) {
    case Selector::Session:
        selection.session = SessionId(subject);
        break;
    case Selector::Council:
        selection.council = CouncilId(subject);
        break;
    case Selector::Quartier:
        selection.quartier = QuartierId(subject);
        break;
    case Selector::Action:
        selection.action = ActionId(subject);
        break;
    case Selector::Person:
        selection.person = PersonId(subject);
        break;
    case Selector::Year:
        selection.year = int(subject);
        break;
    }
    return selection;
}

/// The longest of the documents of a kind that the example can print, of the first few.
std::optional<Document> exampleOf(const DocumentKind &kind, const storage::Database &database)
{
    constexpr int kTried = 12;
    std::optional<Document> best;
    int tried = 0;
    for (const qint64 subject : subjects(kind.selector, database)) {
        auto prepared = kind.prepare(database, selectionOf(kind.selector, subject), kToday);
        if (!prepared)
            continue;
        if (!best || plainText(prepared->document).size() > plainText(*best).size())
            best = prepared->document;
        if (++tried == kTried)
            break;
    }
    return best;
}

} // namespace

TEST_CASE_METHOD(StorageFixture, "Every kind of document is tagged without fault", "[render][pdf]")
{
    REQUIRE(exchange::loadPreset(*database, u"bethune-demo"));
    for (const DocumentKind &kind : documentKinds()) {
        INFO(kind.key.toStdString());
        const auto document = exampleOf(kind, *database);
        REQUIRE(document);
        const auto file = render::pdf(*document);
        REQUIRE(file);
        CHECK(file->warning.isEmpty());
        const PdfFindings found = checkPdf(file->bytes);
        CHECK(found.problems.join(u'\n') == QString());
        CHECK(render::testing::misreading(*document, found) == QString());
    }
}
