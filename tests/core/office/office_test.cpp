#include "core/office/officerepository.h"
#include "core/storage/attachment.h"
#include "tests/support/catchqt.h"
#include "tests/support/storagefixture.h"

using namespace faubourg;
using namespace faubourg::office;
using namespace faubourg::test;

TEST_CASE_METHOD(StorageFixture, "A new file has an empty office, saved once and then updated",
                 "[office]")
{
    const OfficeRepository repository(*database);
    Office office = *repository.get();
    CHECK(office == Office{});
    office.commune = u"Ville de Béthune"_s;
    office.phone = u"03 21 63 00 00"_s;
    const auto first = repository.save(office);
    REQUIRE(first);
    CHECK(first->phone == u"0321630000"_s);

    auto renamed = *first;
    renamed.service = u"Politique de la ville"_s;
    REQUIRE(repository.save(renamed));
    CHECK(repository.save(*first).error().code == ErrorCode::Conflict);
    CHECK(number(u"SELECT count(*) FROM office"_s) == 1);
}

TEST_CASE_METHOD(StorageFixture, "A logo is an attachment of the file", "[office]")
{
    const storage::AttachmentStore attachments(*database);
    const auto logo = attachments.put("picture", u"image/png"_s);
    REQUIRE(logo);
    Office office;
    office.logoSha256 = *logo;
    const auto saved = OfficeRepository(*database).save(office);
    REQUIRE(saved);
    CHECK(attachments.get(saved->logoSha256)->content == "picture");

    office = *saved;
    office.logoSha256 = QString(64, u'0');
    CHECK_FALSE(OfficeRepository(*database).save(office));
}

TEST_CASE("An office is refused with what to correct", "[office]")
{
    Office office;
    REQUIRE(validate(office));
    SECTION("postcode")
    {
        office.postcode = u"6240"_s;
    }
    SECTION("phone")
    {
        office.phone = u"03"_s;
    }
    SECTION("e-mail")
    {
        office.email = u"mairie"_s;
    }
    CHECK(validate(office).error().code == ErrorCode::InvalidInput);
}
