#include "core/people/duplicates.h"
#include "tests/support/catchqt.h"

using namespace faubourg;
using namespace faubourg::people;
using namespace Qt::Literals::StringLiterals;

namespace {

IdentityFacts facts(qint64 id, const QString &last, const QString &first)
{
    return {.id = PersonId(id),
            .name = {Civility::None, last, {}, first},
            .birthDate = QDate(1980, 5, 14),
            .street = u"3 rue des Lilas"_s,
            .email = {},
            .phone = {}};
}

} // namespace

TEST_CASE("Case, accents, hyphens and spaces do not tell two people apart", "[people]")
{
    const auto guess = compare(facts(1, u"De La Cour"_s, u"Anne-Élise"_s),
                               facts(2, u"DELACOUR"_s, u"anne elise"_s));
    CHECK(guess.reasons
          == QList{Likeness::SameName, Likeness::SameBirthDate, Likeness::SameStreet});
    CHECK(guess.likelihood == 100);
}

TEST_CASE("Names typed in each other's place are noticed", "[people]")
{
    const auto guess =
        compare(facts(1, u"Martin"_s, u"Claude"_s), facts(2, u"Claude"_s, u"Martin"_s));
    CHECK(guess.reasons.contains(Likeness::SwappedNames));
    CHECK(guess.likelihood >= kWorthAsking);
}

TEST_CASE("A use name and a birth name meet", "[people]")
{
    auto married = facts(1, u"Petit"_s, u"Nadia"_s);
    married.name.useName = u"Lemaire"_s;
    CHECK(compare(married, facts(2, u"Lemaire"_s, u"Nadia"_s)).likelihood >= kWorthAsking);
}

TEST_CASE("One letter apart is worth asking with a second fact only", "[people]")
{
    const auto right = facts(1, u"Lefebvre"_s, u"Julien"_s);
    auto slip = facts(2, u"Lefevre"_s, u"Julien"_s);
    CHECK(compare(right, slip).likelihood >= kWorthAsking);
    slip.birthDate = {};
    slip.street.clear();
    CHECK(compare(right, slip).likelihood < kWorthAsking);
}

TEST_CASE("Homonyms born on different days are not asked about", "[people]")
{
    auto son = facts(2, u"Martin"_s, u"Claude"_s);
    son.birthDate = QDate(2004, 1, 2);
    CHECK(compare(facts(1, u"Martin"_s, u"Claude"_s), son).likelihood < kWorthAsking);
}

TEST_CASE("A household that shares everything but the names is not one person", "[people]")
{
    CHECK(compare(facts(1, u"Martin"_s, u"Claude"_s), facts(2, u"Martin"_s, u"Denise"_s)).likelihood
          == 0);
}

TEST_CASE("Guesses come likeliest first and leave the person out", "[people]")
{
    const auto person = facts(1, u"Martin"_s, u"Claude"_s);
    auto nameOnly = facts(2, u"Martin"_s, u"Claude"_s);
    nameOnly.birthDate = {};
    nameOnly.street.clear();
    const auto guesses =
        findDuplicates(person, {person, nameOnly, facts(3, u"Martin"_s, u"Claude"_s)});
    REQUIRE(guesses.size() == 2);
    CHECK(guesses.at(0).id == PersonId(3));
    CHECK(guesses.at(1).id == PersonId(2));
}

TEST_CASE("Likely pairs are those that a comparison of all with all would find", "[people]")
{
    QList<IdentityFacts> all;
    const QStringList last{u"Lefebvre"_s, u"Lefevre"_s, u"De la Cour"_s, u"Delacour"_s,
                           u"Martin"_s};
    const QStringList first{u"Julien"_s, u"Anne"_s, u"Martin"_s};
    for (const QString &name : last) {
        for (const QString &given : first) {
            all += facts(all.size() + 1, name, given);
            all += facts(all.size() + 1, given, name);
        }
    }
    const auto pairs = findLikelyPairs(all);
    qsizetype expected = 0;
    for (qsizetype a = 0; a < all.size(); ++a) {
        for (qsizetype b = a + 1; b < all.size(); ++b)
            expected += compare(all.at(a), all.at(b)).likelihood >= kWorthAsking ? 1 : 0;
    }
    CHECK(pairs.size() == expected);
    REQUIRE_FALSE(pairs.isEmpty());
    CHECK(pairs.first().likelihood == 100);
    CHECK(pairs.last().likelihood >= kWorthAsking);
    CHECK(pairs.first().first != pairs.first().second);
}
