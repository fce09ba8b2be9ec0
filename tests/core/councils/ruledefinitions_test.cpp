#include "core/councils/councilrules.h"
#include "core/councils/ruledefinitions.h"
#include "tests/support/catchqt.h"
#include "tests/support/councilsbuilders.h"

#include <QFile>
#include <QSet>

using namespace faubourg;
using namespace faubourg::councils;
using namespace faubourg::test;

namespace {

QList<CouncilType> shippedTypes()
{
    QFile file(u":/presets/council-types.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto types = parseCouncilTypes(file.readAll());
    REQUIRE(types);
    return *types;
}

/// A value that the rule can hold.
QString aValueOf(const RuleDefinition &definition)
{
    switch (definition.kind) {
    case RuleValueKind::Number:
        return u"7"_s;
    case RuleValueKind::YesNo:
        return u"true"_s;
    case RuleValueKind::Choice:
    case RuleValueKind::Several:
        return definition.words.last().word;
    case RuleValueKind::Share:
        return u"1/3"_s;
    case RuleValueKind::Categories:
        return u"Secteur: Nord, Sud"_s;
    case RuleValueKind::Text:
        break;
    }
    return u"Un texte"_s;
}

} // namespace

TEST_CASE("Each parameter has its own key and a name", "[councils]")
{
    QSet<QString> keys;
    for (const RuleDefinition &definition : ruleDefinitions()) {
        INFO(definition.key.toStdString());
        CHECK_FALSE(keys.contains(definition.key));
        keys.insert(definition.key);
        CHECK(definition.label != definition.key);
        const bool isChosen =
            definition.kind == RuleValueKind::Choice || definition.kind == RuleValueKind::Several;
        CHECK(isChosen == !definition.words.isEmpty());
    }
}

TEST_CASE("Every parameter of the shipped types is one the window can edit", "[councils]")
{
    for (const CouncilType &type : shippedTypes()) {
        for (const RuleParameter &parameter : type.parameters) {
            INFO(type.key.toStdString() << " " << parameter.key.toStdString());
            CHECK(ruleLabel(parameter.key) != parameter.key);
            CHECK_FALSE(parameter.source.isEmpty());
        }
    }
}

TEST_CASE("What a parameter can hold is read, and changes the rules", "[councils]")
{
    for (const RuleDefinition &definition : ruleDefinitions()) {
        INFO(definition.key.toStdString());
        CouncilType type;
        type.name = u"Essai"_s;
        const auto nothing = resolveRules(type, {});
        type.parameters = {{{}, definition.key, aValueOf(definition), {}}};
        const auto rules = resolveRules(type, {});
        REQUIRE(rules);
        CHECK_FALSE(*rules == *nothing);
    }
}

TEST_CASE("A value is written for readers", "[councils]")
{
    const auto text = [](const QString &key, const QString &value) {
        return ruleValueText({{}, key, value, {}});
    };
    CHECK(text(u"min_age"_s, u"16"_s).contains(u"16"_s));
    CHECK(text(u"territorial_link"_s, u"lives, seat"_s).contains(u", "_s));
    CHECK_FALSE(text(u"territorial_link"_s, u"lives"_s) == u"lives"_s);
    CHECK(text(u"parity"_s, u"advised"_s) != text(u"parity"_s, u"required"_s));
    CHECK(text(u"texts"_s, u"charte"_s) == u"charte"_s);
    CHECK(text(u"of_another_version"_s, u"x"_s) == u"x"_s);
}

TEST_CASE("A parameter takes the place of its like; without value and source it goes", "[councils]")
{
    QList<RuleParameter> parameters{{RowId(1), u"min_age"_s, u"16"_s, u"Page"_s}};
    parameters = withParameter(parameters, {{}, u"min_age"_s, u"18"_s, u"RI"_s});
    REQUIRE(parameters.size() == 1);
    CHECK(parameters.first() == RuleParameter{RowId(1), u"min_age"_s, u"18"_s, u"RI"_s});
    parameters = withParameter(parameters, {{}, u"parity"_s, u"none"_s, {}});
    CHECK(parameters.size() == 2);
    parameters = withParameter(parameters, {{}, u"min_age"_s, {}, u"RI"_s});
    CHECK(parameters.size() == 2); // « pas d’âge », and it says why
    parameters = withParameter(parameters, {{}, u"min_age"_s, {}, {}});
    CHECK(parameters.size() == 1);
    CHECK(withParameter({}, {{}, u"min_age"_s, {}, {}}).isEmpty());
}

TEST_CASE_METHOD(CouncilFixture, "A type is copied, stored under a key of its own, and removed",
                 "[councils]")
{
    CouncilType copy = copied(type);
    copy.name = u"Conseil copié"_s;
    const CouncilType saved = stored(types.save(copy));
    CHECK_FALSE(saved.key.isEmpty());
    CHECK(saved.key != type.key);
    CHECK(saved.parameters.size() == type.parameters.size());
    CHECK(stored(types.councilsOf(type.id)) == 1);
    CHECK(types.remove(type.id, type.revision).error().code == ErrorCode::RuleViolation);
    CHECK(types.remove(saved.id, saved.revision));
}
