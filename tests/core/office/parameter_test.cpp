#include "core/office/officerepository.h"
#include "core/office/parameterrepository.h"
#include "core/storage/attachment.h"
#include "tests/support/catchqt.h"
#include "tests/support/journalwatch.h"
#include "tests/support/storagefixture.h"

using namespace faubourg;
using namespace faubourg::office;
using namespace faubourg::test;

namespace {

Parameter aDelay(const QString &value = u"30"_s)
{
    return {.id = {},
            .key = u"question.answer_days"_s,
            .label = u"Réponse à une question"_s,
            .value = value,
            .origin = value,
            .unit = u"jours"_s,
            .source = u"Usage"_s,
            .sourceDate = {},
            .revision = 0};
}

} // namespace

TEST_CASE_METHOD(StorageFixture, "The delays shipped are read by key", "[office]")
{
    REQUIRE(seedParameters(*database));
    const ParameterRepository parameters(*database);
    CHECK(parameters.integer(u"question.acknowledgement_days"_s).valueOr(0) == 8);
    CHECK(parameters.integer(u"session.convocation_days"_s).valueOr(0) == 15);
    CHECK(parameters.integer(u"action.grant_agreement_threshold"_s).valueOr(0) == 23000);
    CHECK(parameters.text(u"contract.ends_on"_s).valueOr({}) == u"2030-12-31"_s);
    CHECK(parameters.integer(u"contract.ends_on"_s).error().code == ErrorCode::InvalidInput);
    CHECK(parameters.integer(u"no.such"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(StorageFixture, "Every shipped delay has a French label and a source", "[office]")
{
    REQUIRE(seedParameters(*database));
    const auto shipped = ParameterRepository(*database).list();
    REQUIRE(shipped);
    for (const Parameter &parameter : *shipped) {
        INFO(parameter.key.toStdString());
        CHECK_FALSE(parameter.label.isEmpty());
        CHECK_FALSE(parameter.source.isEmpty());
        CHECK(validate(parameter));
    }
}

TEST_CASE_METHOD(StorageFixture, "A changed delay goes back to the one shipped", "[office]")
{
    const ParameterRepository parameters(*database);
    REQUIRE(parameters.seed({aDelay()}));
    auto changed = *parameters.find(aDelay().key);
    changed.value = u"20"_s;
    const auto saved = parameters.save(changed);
    REQUIRE(saved);
    CHECK(isChanged(*saved));
    const auto reverted = parameters.revert(saved->key, saved->revision);
    REQUIRE(reverted);
    CHECK(reverted->value == u"30"_s);
    CHECK_FALSE(isChanged(*reverted));
}

TEST_CASE_METHOD(StorageFixture, "A newer list changes what the office left alone only", "[office]")
{
    const ParameterRepository parameters(*database);
    REQUIRE(parameters.seed({aDelay()}));
    SECTION("an untouched value follows")
    {
        REQUIRE(parameters.seed({aDelay(u"60"_s)}));
        CHECK(parameters.integer(aDelay().key).valueOr(0) == 60);
    }
    SECTION("a local value stays, and knows the new origin")
    {
        auto local = *parameters.find(aDelay().key);
        local.value = u"15"_s;
        REQUIRE(parameters.save(local));
        REQUIRE(parameters.seed({aDelay(u"60"_s)}));
        CHECK(parameters.integer(aDelay().key).valueOr(0) == 15);
        CHECK(parameters.find(aDelay().key)->origin == u"60"_s);
    }
    SECTION("the same list again writes nothing")
    {
        const auto entries = number(u"SELECT count(*) FROM journal"_s);
        REQUIRE(parameters.seed({aDelay()}));
        CHECK(number(u"SELECT count(*) FROM journal"_s) == entries);
    }
}

TEST_CASE("A delay is a whole number, zero or more", "[office]")
{
    Parameter parameter = aDelay();
    const auto value = GENERATE(u""_s, u"-1"_s, u"dix"_s, u"1,5"_s);
    parameter.value = value;
    CHECK_FALSE(validate(parameter));
}

TEST_CASE("A list of delays without source or label is refused", "[office]")
{
    CHECK_FALSE(parseParameters("not json"));
    CHECK_FALSE(parseParameters(R"({"parameters": [{"key": "a", "label": "b", "value": 1}]})"));
    const auto read = parseParameters(
        R"({"parameters": [{"key": "a", "label": "b", "value": 1, "source": "c"}]})");
    REQUIRE(read);
    CHECK(read->first().value == u"1"_s);
}

TEST_CASE_METHOD(StorageFixture, "Every act on the office and its delays is journalled", "[office]")
{
    JournalWatch watch(*database);
    const ParameterRepository parameters(*database);
    REQUIRE(parameters.seed({aDelay()}));
    REQUIRE(parameters.seed({aDelay(u"60"_s)}));
    auto changed = *parameters.find(aDelay().key);
    changed.value = u"20"_s;
    REQUIRE(parameters.save(changed));
    Office office;
    office.logoSha256 =
        storage::AttachmentStore(*database).put("picture", u"image/png"_s).valueOr({});
    REQUIRE(OfficeRepository(*database).save(office));
    CHECK(watch.unrecorded().isEmpty());
}

TEST_CASE("A rule shows its value as readers write it", "[office]")
{
    const auto shown = [](const QString &value, const QString &unit) {
        Parameter parameter = aDelay(value);
        parameter.unit = unit;
        return valueText(parameter, value);
    };
    CHECK(shown(u"23000"_s, u"€ par an"_s) == u"23\u202F000\u00A0€ par an"_s);
    CHECK(shown(u"80"_s, u"%"_s) == u"80\u202F%"_s);
    CHECK(shown(u"15"_s, u"jours"_s) == u"15\u00A0jours"_s);
    CHECK(shown(u"1"_s, u"jours"_s) == u"1\u00A0jour"_s);
    CHECK(shown(u"1"_s, u"mois"_s) == u"1\u00A0mois"_s);
    CHECK(shown(u"1"_s, u"mois de l’année"_s) == u"janvier"_s);
    CHECK(shown(u"06-30"_s, u"mois-jour"_s) == u"30 juin"_s);
    CHECK(shown(u"2030-12-31"_s, u"date"_s) == u"31 décembre 2030"_s);
    CHECK(shown(u"2030"_s, u"année"_s) == u"2030"_s);
    CHECK(shown(u"bientôt"_s, u"date"_s) == u"bientôt"_s);
}
