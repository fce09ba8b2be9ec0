#include "core/office/parameterrepository.h"
#include "core/reports/listing.h"
#include "core/reports/openings.h"
#include "tests/support/catchqt.h"
#include "tests/support/councilsbuilders.h"

using namespace faubourg;
using namespace faubourg::councils;
using namespace faubourg::reports;
using namespace faubourg::test;

namespace {

const QDate kToday(2026, 11, 23);

struct OpeningsFixture : CouncilFixture
{
    OpeningsFixture() { REQUIRE(office::seedParameters(*database)); }

    Openings found(QDate today = kToday) const { return stored(openings(*database, today)); }

    Listing listed(const QString &kind, CouncilId of = {}) const
    {
        ListingFilter filter;
        filter.council = of;
        return stored(makeListing(*database, kind, filter, kToday));
    }
};

QVariant cellOf(const Listing &listing, const QString &column, qsizetype row = 0)
{
    for (qsizetype i = 0; i < listing.columns.size(); ++i) {
        if (listing.columns.at(i).key == column)
            return listing.rows.at(row).at(i);
    }
    FAIL("no such column");
    return {};
}

} // namespace

TEST_CASE_METHOD(OpeningsFixture,
                 "A vacant seat names who waits for it and since when it is vacant", "[reports]")
{
    Mandate first = stored(mandates.save(aMandate(0, u"Lemaire"_s)));
    first.endsOn = QDate(2026, 6, 30);
    first.endReason = EndReason::Moved;
    stored(mandates.save(first));
    Mandate waiting = aMandate(0, u"Delattre"_s);
    waiting.seat = {};
    waiting.college = council.colleges.first().id;
    waiting.status = MandateStatus::Substitute;
    waiting.rank = 1;
    stored(mandates.save(waiting));

    const auto vacancies = found().vacancies;
    REQUIRE(vacancies.size() == 12); // the council is empty but for its list
    CHECK(vacancies.first().seat.since == QDate(2026, 7, 1));
    CHECK(vacancies.first().next.contains(u"DELATTRE"_s));
    CHECK(vacancies.first().waiting == 1);
    CHECK(vacancies.last().next.isEmpty()); // nobody waits among the local actors
    CHECK(cellOf(listed(u"vacancies"_s), u"since"_s).toDate() == QDate(2026, 7, 1));
}

TEST_CASE_METHOD(OpeningsFixture, "Mandates that end come soonest first, those overdue before all",
                 "[reports]")
{
    Mandate soon = aMandate(0, u"Lemaire"_s);
    soon.plannedEnd = QDate(2027, 1, 31);
    stored(mandates.save(soon));
    Mandate past = aMandate(1, u"Wallon"_s);
    past.plannedEnd = QDate(2026, 11, 13);
    stored(mandates.save(past));
    Mandate later = aMandate(2, u"Petit"_s);
    later.plannedEnd = QDate(2029, 1, 31);
    stored(mandates.save(later));
    const auto ending = found().ending;
    REQUIRE(ending.size() == 2);
    CHECK(ending.first().daysLeft == -10);
    CHECK(ending.last().member.name.lastName == u"Lemaire"_s);
    CHECK(cellOf(listed(u"mandates-ending"_s), u"days_left"_s).toInt() == -10);
}

TEST_CASE_METHOD(OpeningsFixture, "A minor without paper is listed with the day it is wanted",
                 "[reports]")
{
    const Mandate mandate = stored(mandates.save(aMandate(0, u"Lemaire"_s)));
    people::Person minor = stored(persons.find(mandate.person));
    minor.birthDate = QDate(2009, 6, 1);
    stored(persons.save(minor));
    const Listing papers = listed(u"parental-papers"_s);
    REQUIRE(papers.rows.size() == 1);
    CHECK(cellOf(papers, u"state"_s).toString() == u"missing"_s);
    CHECK(cellOf(papers, u"majority_on"_s).toDate() == QDate(2027, 6, 1));
    CHECK(cellOf(papers, u"due_on"_s).toDate() == mandate.startsOn);
}

TEST_CASE_METHOD(OpeningsFixture, "The lists can be asked of one council", "[reports]")
{
    const Council other = stored(councilRepository.save(newCouncil(type, u"Gare"_s)));
    CHECK(listed(u"vacancies"_s).rows.size() == 24);
    CHECK(listed(u"vacancies"_s, other.id).rows.size() == 12);
}

TEST_CASE_METHOD(OpeningsFixture, "Nothing is wanted of a closed council", "[reports]")
{
    council.closedOn = kToday.addDays(-1);
    stored(councilRepository.save(council));
    CHECK(found().vacancies.isEmpty());
}
