#include "core/councils/counciltype.h"

#include "core/councils/councilrules.h"
#include "core/councils/ruledefinitions.h"
#include "core/councils/share.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::councils {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::CouncilType)
};

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

/// The enum under `key`, or an error that names the key.
template <typename Keys>
auto parseKey(const Keys &keys, const QJsonValue &value)
    -> Result<std::decay_t<decltype(*keys.value(u""))>>
{
    if (const auto known = keys.value(value.toString()))
        return *known;
    return invalid(
        Tr::tr("The list of council types has an unknown word: “%1”.").arg(value.toString()));
}

Result<TypeCollege> parseCollege(const QJsonObject &object)
{
    FB_TRY_LET(kind, parseKey(kCollegeKindKeys, object[u"kind"]));
    FB_TRY_LET(shareRule, parseKey(kShareRuleKeys, object[u"share_rule"]));
    const QJsonValue seats = object[u"seats"];
    return TypeCollege{.id = {},
                       .name = object[u"name"].toString(),
                       .kind = kind,
                       .share = object[u"share"].toString(),
                       .shareRule = shareRule,
                       .seats = seats.isDouble() ? std::optional(seats.toInt()) : std::nullopt};
}

Result<Frequency> parseFrequency(const QJsonObject &object)
{
    FB_TRY_LET(body, parseKey(kBodyKindKeys, object[u"body"]));
    FB_TRY_LET(per, parseKey(kPerKeys, object[u"per"]));
    return Frequency{.id = {},
                     .body = body,
                     .times = object[u"times"].toInt(),
                     .per = per,
                     .source = object[u"source"].toString()};
}

Result<CouncilType> parseType(const QJsonObject &object)
{
    CouncilType type;
    type.key = object[u"key"].toString();
    type.name = object[u"name"].toString();
    type.legalBasis = object[u"legal_basis"].toString();
    for (const auto &value : object[u"parameters"].toArray()) {
        const QJsonObject parameter = value.toObject();
        type.parameters.append({.id = {},
                                .key = parameter[u"key"].toString(),
                                .value = parameter[u"value"].toVariant().toString(),
                                .source = parameter[u"source"].toString()});
    }
    for (const auto &value : object[u"colleges"].toArray()) {
        FB_TRY_LET(college, parseCollege(value.toObject()));
        type.colleges += college;
    }
    for (const auto &value : object[u"frequencies"].toArray()) {
        FB_TRY_LET(frequency, parseFrequency(value.toObject()));
        type.frequencies += frequency;
    }
    FB_TRY(validate(type));
    return type;
}

Result<void> validateColleges(const QList<TypeCollege> &colleges)
{
    for (const TypeCollege &college : colleges) {
        if (college.name.trimmed().isEmpty())
            return invalid(Tr::tr("A college has no name. Enter it."));
        const bool needsShare = college.shareRule != ShareRule::None;
        if (needsShare && !parseShare(college.share))
            return invalid(Tr::tr("The share of the college “%1” is not a fraction such as 2/3.")
                               .arg(college.name));
        if (college.seats && *college.seats < 0)
            return invalid(Tr::tr("The college “%1” has fewer than no seats.").arg(college.name));
    }
    return {};
}

} // namespace

Result<void> validate(const CouncilType &type)
{
    if (type.name.trimmed().isEmpty())
        return invalid(Tr::tr("Enter the name of the council type."));
    QSet<QString> keys;
    for (const RuleParameter &parameter : type.parameters) {
        if (keys.contains(parameter.key))
            return invalid(Tr::tr("The rule “%1” is given twice.").arg(ruleLabel(parameter.key)));
        keys.insert(parameter.key);
    }
    FB_TRY(validateColleges(type.colleges));
    for (const Frequency &frequency : type.frequencies) {
        if (frequency.times < 1)
            return invalid(Tr::tr("A body meets at least once in a period."));
    }
    FB_TRY(resolveRules(type, {}));
    return {};
}

Result<QList<CouncilType>> parseCouncilTypes(const QByteArray &json)
{
    const QJsonArray listed = QJsonDocument::fromJson(json).object()[u"council_types"].toArray();
    if (listed.isEmpty())
        return invalid(Tr::tr("The list of council types cannot be read."));
    QList<CouncilType> types;
    for (const auto &value : listed) {
        FB_TRY_LET(type, parseType(value.toObject()));
        if (type.key.isEmpty())
            return invalid(Tr::tr("The list of council types cannot be read."));
        types += type;
    }
    return types;
}

CouncilType copied(CouncilType type)
{
    type.id = {};
    type.key.clear();
    type.revision = 0;
    for (RuleParameter &parameter : type.parameters)
        parameter.id = {};
    for (TypeCollege &college : type.colleges)
        college.id = {};
    for (Frequency &frequency : type.frequencies)
        frequency.id = {};
    return type;
}

} // namespace faubourg::councils
