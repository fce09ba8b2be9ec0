#include "core/reports/counts.h"
#include "tests/support/programmebuilders.h"

#include <algorithm>

using namespace faubourg;
using namespace faubourg::reports;
using namespace faubourg::test;

namespace {

int countOf(const storage::Database &database, const QString &kind)
{
    const auto counts = countsByKind(database);
    REQUIRE(counts);
    const auto row = std::find_if(counts->cbegin(), counts->cend(),
                                  [&kind](const KindCount &one) { return one.kind == kind; });
    REQUIRE(row != counts->cend());
    return row->count;
}

} // namespace

TEST_CASE_METHOD(StorageFixture, "An empty file counts zero of everything", "[reports]")
{
    const auto counts = countsByKind(*database);
    REQUIRE(counts);
    CHECK(counts->first().kind == u"councils"_s);
    for (const KindCount &row : *counts)
        CHECK(row.count == 0);
}

TEST_CASE_METHOD(ProgrammeFixture, "Each kind counts its own records", "[reports]")
{
    save(anAction());
    CHECK(countOf(*database, u"actions"_s) == 1);
    CHECK(countOf(*database, u"funders"_s) == 2);
    CHECK(countOf(*database, u"quartiers"_s) == 2);
    CHECK(countOf(*database, u"objectives"_s) == 2);
    CHECK(countOf(*database, u"organisations"_s) == 1);
    CHECK(countOf(*database, u"councils"_s) == 0);
}
