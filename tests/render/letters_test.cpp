#include "core/documents/documentkinds.h"
#include "core/exchange/preset.h"
#include "core/render/layout.h"
#include "core/storage/fileproperty.h"
#include "tests/support/catchqt.h"
#include "tests/support/storagefixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace faubourg;
using namespace faubourg::documents;
using namespace faubourg::render;
using faubourg::test::StorageFixture;

namespace {

const QDate kToday(2026, 11, 23);

/// The example that the README opens: invented people, real lengths.
struct Example : StorageFixture
{
    Example() { REQUIRE(exchange::loadPreset(*database, u"bethune-demo")); }

    PageList pagesOf(const QString &kind, const Selection &selection) const
    {
        const auto made = prepareDocument(kind, selection, *database, kToday);
        INFO(kind.toStdString() << (made ? std::string() : made.error().message.toStdString()));
        REQUIRE(made);
        return layout(made->document);
    }
    template <typename Id>
    Id first(const QString &sql) const
    {
        return Id(number(sql));
    }
};

CardSheet sheetOf(int cards)
{
    CardSheet sheet;
    for (int i = 0; i < cards; ++i)
        sheet.cards.append({Paragraph{u"M. Un\n3 RUE DES LILAS\n62400 BETHUNE"_s}});
    return sheet;
}

PageList pagesOf(const CardSheet &sheet)
{
    return layout(Document{.title = u"Essai"_s, .date = kToday, .blocks = {sheet}});
}

} // namespace

TEST_CASE_METHOD(Example, "Each letter of the example fits on one page", "[render][documents]")
{
    const auto session =
        first<SessionId>(u"SELECT id FROM session WHERE state = 'convened' ORDER BY date DESC"_s);
    const QList<std::pair<QString, Selection>> letters{
        {u"convocations"_s, {.session = session}},
        {u"convocations-plain"_s, {.session = session}},
        {u"reminders"_s, {.session = session}},
        {u"appointments"_s, {.council = CouncilId(1)}},
        {u"membership-certificates"_s, {.council = CouncilId(1)}},
        {u"attendance-certificates"_s, {.council = CouncilId(1)}},
        {u"image-consents"_s, {.council = CouncilId(1)}},
        {u"candidacy-receipts"_s, {.council = CouncilId(1)}},
        {u"thanks"_s,
         {.person = first<PersonId>(
              u"SELECT person_id FROM mandate WHERE end_reason = 'moved' ORDER BY id"_s)}},
        {u"question-receipt"_s, {.question = QuestionId(1)}},
        {u"question-referral"_s, {.question = QuestionId(1)}},
        {u"question-answer"_s, {.question = QuestionId(1)}},
        {u"question-sheet"_s, {.question = QuestionId(1)}},
    };
    for (const auto &[kind, selection] : letters) {
        for (const Page &page : pagesOf(kind, selection).pages) {
            INFO(kind.toStdString());
            CHECK(page.count == 1);
        }
    }
}

TEST_CASE("Cards stand where the sheet says, page after page", "[render]")
{
    const CardSheet sheet = sheetOf(16);
    const PageList list = pagesOf(sheet);
    REQUIRE(list.pages.size() == 2);
    for (const Page &page : list.pages) {
        for (const Item &item : page.items) {
            const auto *text = std::get_if<TextItem>(&item.shape);
            if (!text || item.node < 0)
                continue;
            const double x = item.box().left() - mm(sheet.start.width() + sheet.padding.width());
            const bool isFirstColumn = qAbs(x) < 1;
            const bool isSecondColumn = qAbs(x - mm(sheet.size.width() + sheet.gap.width())) < 1;
            CHECK((isFirstColumn || isSecondColumn));
            CHECK(item.box().top() > mm(sheet.start.height()));
        }
    }
}

TEST_CASE("Labels already used leave their places empty", "[render]")
{
    CardSheet sheet = sheetOf(14);
    CHECK(pagesOf(sheet).pages.size() == 1);
    sheet.used = 1;
    CHECK(pagesOf(sheet).pages.size() == 2);
}

TEST_CASE("A name on a card is set as large as its lines allow", "[render]")
{
    const auto sizeOf = [](const QString &name) {
        CardSheet sheet{.columns = 1, .rows = 2, .size = {210, 148.5}, .start = {0, 0}};
        sheet.cards.append({Paragraph{name, ParagraphStyle::Display}});
        const PageList list = pagesOf(sheet);
        double pitch = 0;
        for (const Item &item : list.pages.front().items) {
            const auto *text = std::get_if<TextItem>(&item.shape);
            if (text && item.node >= 0)
                pitch = text->text->pitch();
        }
        return pitch;
    };
    CHECK(sizeOf(u"Zoé"_s) > sizeOf(u"Marie-Christine VANDENBROUCKE"_s));
    CHECK(sizeOf(u"Marie-Christine VANDENBROUCKE"_s) > pt(17));
}
