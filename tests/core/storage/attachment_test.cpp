#include "core/storage/attachment.h"
#include "tests/support/catchqt.h"
#include "tests/support/storagefixture.h"

using namespace faubourg;
using namespace faubourg::storage;
using namespace faubourg::test;

TEST_CASE_METHOD(StorageFixture, "An attachment is found by the digest of its bytes", "[storage]")
{
    const AttachmentStore store(*database);
    const auto sha256 = store.put("abc", u"text/plain"_s);
    REQUIRE(sha256);
    CHECK(*sha256 == u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    const auto found = store.get(*sha256);
    REQUIRE(found);
    CHECK(*found == Attachment{u"text/plain"_s, "abc"});
}

TEST_CASE_METHOD(StorageFixture, "The same bytes are stored once", "[storage]")
{
    const AttachmentStore store(*database);
    CHECK(store.put("abc", u"text/plain"_s).valueOr(u"1"_s)
          == store.put("abc", u"text/plain"_s).valueOr(u"2"_s));
    CHECK(number(u"SELECT count(*) FROM attachment"_s) == 1);
    CHECK(number(u"SELECT count(*) FROM journal"_s) == 1);
}

TEST_CASE_METHOD(StorageFixture, "A damaged or unknown attachment is not handed out", "[storage]")
{
    const AttachmentStore store(*database);
    const auto sha256 = store.put("abc", u"text/plain"_s);
    Query damage(*database, u"UPDATE attachment SET content = x'00'");
    REQUIRE(damage.exec());
    CHECK(store.get(*sha256).error().code == ErrorCode::Storage);
    CHECK(store.get(u"none"_s).error().code == ErrorCode::NotFound);
    CHECK(store.put({}, u"text/plain"_s).error().code == ErrorCode::InvalidInput);
}
