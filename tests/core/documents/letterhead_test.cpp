#include "core/documents/documentkinds.h"
#include "core/office/councilletterheadrepository.h"
#include "core/office/officerepository.h"
#include "core/storage/attachment.h"
#include "tests/support/catchqt.h"
#include "tests/support/programmebuilders.h"
#include "tests/support/sessionbuilders.h"

using namespace faubourg;
using namespace faubourg::documents;
using namespace faubourg::test;

namespace {

const QDate kToday(2026, 11, 20);

const QString kLetter = u":::address lignes\n:::\n\n:::keep\nBonjour.\n:::\n\n"
                        ":::signature\nL’adjointe\n{{signataire_nom}}\n:::"_s;

template <typename T>
T taken(const Result<T> &result)
{
    INFO((result ? std::string() : result.error().message.toStdString()));
    REQUIRE(result);
    return *result;
}

/// An office with a logo and a signature, moved envelopes, a colour and a foot.
struct Paper : SessionFixture
{
    QString logo = picture("logo");
    QString signature = picture("signature");

    Paper()
    {
        office::Office office;
        office.commune = u"Ville de Béthune"_s;
        office.signatoryName = u"Jeanne Martel"_s;
        office.logoSha256 = logo;
        office.signatureSha256 = signature;
        office.accent = u"#7A1F4E"_s;
        office.footer = u"Hôtel de ville\nwww.exemple.fr"_s;
        office.envelopeRight = 15;
        office.envelopeDown = -20;
        (void)taken(office::OfficeRepository(*database).save(office));
    }

    QString picture(const QByteArray &bytes) const
    {
        return taken(storage::AttachmentStore(*database).put(bytes, u"image/png"_s));
    }

    /// The letter of the template above.
    Document letter(CouncilId council = {}, const QString &text = kLetter) const
    {
        DocumentOptions options(kToday);
        options.trial = TrialText{u"letter"_s, text};
        const Context context = taken(readContext(*database, options, council));
        const Frame frame{.templateName = u"letter"_s, .title = u"Lettre"_s};
        return taken(compose(*database, context, frame,
                             {{u"lignes"_s, Value::texts({u"MADAME EXEMPLE"_s})}}));
    }
};

template <typename Wanted>
const Wanted &only(const Blocks &blocks)
{
    const Wanted *found = nullptr;
    for (const Block &block : blocks) {
        if (const auto *one = std::get_if<Wanted>(&block.content))
            found = one;
    }
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace

TEST_CASE_METHOD(Paper, "A letter bears the office's logo, colour and foot", "[documents]")
{
    const Document document = letter();
    CHECK(document.furniture.letterhead->logo->bytes == "logo");
    CHECK(document.accent == u"#7a1f4e"_s);
    CHECK(document.furniture.footer == u"Hôtel de ville\nwww.exemple.fr"_s);
}

TEST_CASE_METHOD(Paper, "Addresses are moved as the office has measured", "[documents]")
{
    const AddressBlock address = only<AddressBlock>(letter().blocks);
    CHECK(address.offsetX == Approx(1.5));
    CHECK(address.offsetY == Approx(-2.0));
    CHECK_FALSE(address.showsWindow);
}

TEST_CASE_METHOD(Paper, "The signatory's signature stands under the signatory's name alone",
                 "[documents]")
{
    CHECK(only<Signature>(letter().blocks).image->bytes == "signature");
    const Document other = letter({}, u":::signature\nLe président\nPaul Delattre\n:::"_s);
    CHECK_FALSE(only<Signature>(other.blocks).image);
}

TEST_CASE_METHOD(Paper, "A council's own letterhead goes before the office's", "[documents]")
{
    const office::CouncilLetterheadRepository letterheads(*database);
    const office::CouncilLetterhead own{.council = catorive,
                                        .logoSha256 = picture("catorive"),
                                        .serviceLines = u"Conseil Catorive\nMaison du quartier"_s,
                                        .signatoryName = u"Paul Delattre"_s};
    const auto kept = taken(letterheads.save(own));
    Document document = letter(catorive);
    CHECK(document.furniture.letterhead->logo->bytes == "catorive");
    CHECK(document.furniture.letterhead->service
          == QStringList{u"Conseil Catorive"_s, u"Maison du quartier"_s});
    CHECK(only<Signature>(document.blocks).name == u"Paul Delattre"_s);
    CHECK_FALSE(only<Signature>(document.blocks).image); // not with the office's

    REQUIRE(letterheads.remove(kept.id, kept.revision));
    document = letter(catorive);
    CHECK(document.furniture.letterhead->logo->bytes == "logo");
    CHECK(only<Signature>(document.blocks).image);
}

TEST_CASE_METHOD(Paper, "The envelope's test page shows the window and the offsets set",
                 "[documents]")
{
    const Document page = taken(makeDocument(u"envelope-test"_s, {}, *database, kToday));
    const AddressBlock address = only<AddressBlock>(page.blocks);
    CHECK(address.showsWindow);
    CHECK(address.lines.size() == 6);
    for (const QString &line : address.lines)
        CHECK(line.size() <= 38);
    CHECK(address.aside.last().text()
          == u"Décalage réglé\u00a0: 1,5\u00a0mm vers la droite, \u22122\u00a0mm vers le bas"_s);
}

TEST_CASE_METHOD(ProgrammeFixture, "The logos of those who fund are shown as each one asks",
                 "[documents]")
{
    const storage::AttachmentStore attachments(*database);
    const auto show = [&](programme::Funder &funder, programme::LogoRule rule) {
        funder.logoSha256 = taken(attachments.put(funder.shortName.toUtf8(), u"image/png"_s));
        funder.logoRule = rule;
        funder = taken(funders.save(funder));
    };
    programme::Action action = anAction();
    action.campaignId = campaign.id;
    action.lines = {aLine(state.id, euros(12'000), euros(9'000)), aLine(town.id, euros(6'000))};
    save(action);
    const auto logos = [&] {
        QStringList said;
        const auto page = taken(makeDocument(u"programme"_s, {.year = 2026}, *database, kToday));
        for (const Image &logo : page.furniture.logos)
            said.append(logo.alternative);
        return said;
    };
    CHECK(logos().isEmpty());
    show(state, programme::LogoRule::Decided);
    show(town, programme::LogoRule::Decided);
    CHECK(logos() == QStringList{u"Logo : "_s + state.name}); // the town has decided nothing
    show(town, programme::LogoRule::Asked);
    CHECK(logos().size() == 2);
    show(state, programme::LogoRule::Never);
    CHECK(logos() == QStringList{u"Logo : "_s + town.name});

    action.number = u"2026-008"_s; // the State asks for nothing, the town is not on it
    action.lines = {aLine(state.id, euros(1'000))};
    save(action);
    QStringList each;
    for (const Block &block :
         taken(makeDocument(u"action-sheets"_s, {.year = 2026}, *database, kToday)).blocks) {
        const auto *sheet = std::get_if<Section>(&block.content);
        const bool hasOwn = sheet != nullptr && sheet->furniture;
        each.append(hasOwn ? sheet->furniture->logos.first().alternative : u"none"_s);
    }
    CHECK(each == QStringList{u"Logo : "_s + town.name, u"none"_s});
}
