#include "core/councils/ruledefinitions.h"

#include "core/councils/recognition.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::councils {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::RuleDefinitions)
};

RuleDefinition number(QLatin1StringView key, const QString &label, RuleUnit unit = RuleUnit::None)
{
    return {.key = key, .label = label, .kind = RuleValueKind::Number, .unit = unit};
}

RuleDefinition yesNo(QLatin1StringView key, const QString &label)
{
    return {.key = key, .label = label, .kind = RuleValueKind::YesNo};
}

RuleDefinition text(QLatin1StringView key, const QString &label)
{
    return {.key = key, .label = label};
}

RuleDefinition choice(QLatin1StringView key, const QString &label, const QList<RuleWord> &words)
{
    return {.key = key, .label = label, .kind = RuleValueKind::Choice, .words = words};
}

RuleDefinition several(QLatin1StringView key, const QString &label, const QList<RuleWord> &words)
{
    return {.key = key, .label = label, .kind = RuleValueKind::Several, .words = words};
}

RuleDefinition lit(RuleDefinition definition)
{
    definition.givesLight = true;
    return definition;
}

QList<RuleDefinition> sizeRules()
{
    return {lit(number("max_members"_L1, Tr::tr("Members, at most"))),
            lit(number("advised_min_members"_L1, Tr::tr("Members, advised at least"))),
            lit(number("advised_max_members"_L1, Tr::tr("Members, advised at most"))),
            lit(number("substitute_count"_L1, Tr::tr("Substitutes, at least"))),
            choice("seats_by_area"_L1, Tr::tr("Seats shared between the areas"),
                   {{u"none"_s, Tr::tr("not shared")},
                    {u"equal"_s, Tr::tr("as many for each")},
                    {u"population"_s, Tr::tr("in proportion to the population")}})};
}

QList<RuleDefinition> compositionRules()
{
    return {
        lit(choice("parity"_L1, Tr::tr("Parity"),
                   {{u"none"_s, Tr::tr("not asked")},
                    {u"advised"_s, Tr::tr("advised")},
                    {u"required"_s, Tr::tr("compulsory")}})),
        lit(choice("parity_college"_L1, Tr::tr("Parity counted among"),
                   {{u"resident"_s, Tr::tr("residents")},
                    {u"local_actor"_s, Tr::tr("local actors")},
                    {u"other"_s, Tr::tr("the other college")}})),
        number("min_age"_L1, Tr::tr("Smallest age"), RuleUnit::Years),
        yesNo("min_age_strict"_L1, Tr::tr("Above that age only")),
        lit(yesNo("minor_needs_authorisation"_L1, Tr::tr("Parental authorisation of minors"))),
        several("territorial_link"_L1, Tr::tr("Tie to the territory"),
                {{u"lives"_s, Tr::tr("lives there")},
                 {u"works"_s, Tr::tr("works there")},
                 {u"seat"_s, Tr::tr("has a registered office there")},
                 {u"regular_user"_s, Tr::tr("is a regular user")}}),
        several("incompatibilities"_L1, Tr::tr("Incompatible with"),
                {{u"elective_mandate"_s, Tr::tr("elective mandate")},
                 {u"municipal_staff"_s, Tr::tr("municipal staff")},
                 {u"steering_institution"_s, Tr::tr("institution of the contract’s steering")}}),
        lit(yesNo("one_per_household"_L1, Tr::tr("One person a household")))};
}

QList<RuleDefinition> drawRules()
{
    return {choice("designation"_L1, Tr::tr("How members are chosen"),
                   {{u"sortition"_s, Tr::tr("draw by lot")},
                    {u"sortition_with_waiting_list"_s, Tr::tr("draw by lot, with a waiting list")},
                    {u"open_enrolment"_s, Tr::tr("open enrolment")}}),
            yesNo("draw_only_if_needed"_L1, Tr::tr("Draw only with more candidates than seats")),
            text("draw_sources"_L1, Tr::tr("Lists drawn from")),
            text("draw_witness"_L1, Tr::tr("Draw witnessed by")),
            {.key = u"draw_criteria"_s,
             .label = Tr::tr("Also balanced by"),
             .kind = RuleValueKind::Categories}};
}

QList<RuleDefinition> termRules()
{
    return {lit(number("mandate_months"_L1, Tr::tr("Length of a mandate"), RuleUnit::Months)),
            lit(number("max_renewals"_L1, Tr::tr("Renewals of a mandate, at most"))),
            lit({.key = u"renewal_share"_s,
                 .label = Tr::tr("Part of the council renewed at a time"),
                 .kind = RuleValueKind::Share}),
            lit(number("renewal_months"_L1, Tr::tr("Renewed every"), RuleUnit::Months))};
}

QList<RuleDefinition> lifeRules()
{
    return {number("convocation_notice_days"_L1, Tr::tr("Notice of a convocation"), RuleUnit::Days),
            yesNo("has_chair"_L1, Tr::tr("Has a chair")),
            number("bureau_size"_L1, Tr::tr("Members of the bureau")),
            lit(number("elected_pair_size"_L1, Tr::tr("Elected officials attached"))),
            yesNo("officials_are_members"_L1, Tr::tr("Elected officials sit as members")),
            lit(number("working_group_leads"_L1, Tr::tr("Leads of a working group"))),
            choice("working_group_leads_rule"_L1, Tr::tr("That number of leads is"),
                   {{u"exact"_s, Tr::tr("exact")},
                    {u"minimum"_s, Tr::tr("a minimum")},
                    {u"maximum"_s, Tr::tr("a maximum")}}),
            yesNo("coordination_takes_leads"_L1, Tr::tr("Leads sit in the coordination")),
            text("facilitation"_L1, Tr::tr("Facilitated by")),
            text("training"_L1, Tr::tr("Training")),
            text("texts"_L1, Tr::tr("Own texts"))};
}

QList<RuleDefinition> enrolmentRules()
{
    return {text("enrolment_statuses"_L1, Tr::tr("One enrols as")),
            text("enrolment_interests"_L1, Tr::tr("Interests offered")),
            lit(number("confirmation_months"_L1, Tr::tr("Enrolments confirmed every"),
                       RuleUnit::Months)),
            number("confirmation_answer_days"_L1, Tr::tr("Time to confirm"), RuleUnit::Days)};
}

QList<RuleDefinition> recognitionRules()
{
    QList<RuleWord> bodies;
    for (const auto &[body, key] : kSteeringBodyKeys.pairs)
        bodies += RuleWord{QString::fromLatin1(key), label(body)};
    return {lit(choice("recognition"_L1, Tr::tr("Recognised by"),
                       {{u"none"_s, Tr::tr("nobody")},
                        {u"prefect_order"_s, Tr::tr("order of the prefect")}})),
            lit(several("steering_bodies"_L1, Tr::tr("Represented in"), bodies))};
}

constexpr QLatin1StringView kFrequencyPrefix("frequency.");

QString paceText(int times, Per per)
{
    switch (per) {
    case Per::Month:
        return Tr::tr("%n times a month", nullptr, times);
    case Per::Quarter:
        return Tr::tr("%n times a quarter", nullptr, times);
    case Per::HalfYear:
        return Tr::tr("%n times a half-year", nullptr, times);
    case Per::Year:
        break;
    }
    return Tr::tr("%n times a year", nullptr, times);
}

/// "2/quarter" read; nullopt when it is no pace.
std::optional<std::pair<int, Per>> paceOf(const QString &value)
{
    const qsizetype slash = value.indexOf(u'/');
    const auto per = kPerKeys.value(value.sliced(slash + 1).trimmed());
    bool isNumber = false;
    const int times = value.first(std::max<qsizetype>(0, slash)).toInt(&isNumber);
    constexpr int kDaily = 366;
    if (!isNumber || times < 1 || times > kDaily || !per)
        return std::nullopt;
    return std::pair{times, *per};
}

RuleDefinition frequencyRule(const QString &key)
{
    RuleDefinition definition{
        .key = key, .label = {}, .kind = RuleValueKind::Choice, .givesLight = true};
    if (key == frequencyKey(BodyKind::Plenary))
        definition.label = Tr::tr("Meetings of the plenary");
    else if (key == frequencyKey(BodyKind::WorkingGroup))
        definition.label = Tr::tr("Meetings of a working group");
    else
        definition.label = Tr::tr("Meetings of the coordination");
    static constexpr std::array kPaces{std::pair{1, Per::Month},   std::pair{1, Per::Quarter},
                                       std::pair{2, Per::Quarter}, std::pair{1, Per::HalfYear},
                                       std::pair{1, Per::Year},    std::pair{2, Per::Year},
                                       std::pair{3, Per::Year},    std::pair{4, Per::Year}};
    for (const auto &[times, per] : kPaces)
        definition.words +=
            RuleWord{u"%1/%2"_s.arg(times).arg(kPerKeys.key(per)), paceText(times, per)};
    return definition;
}

QString wordLabel(const RuleDefinition &definition, const QString &word)
{
    const auto known = std::ranges::find(definition.words, word, &RuleWord::word);
    if (known != definition.words.end())
        return known->label;
    const auto pace = isFrequencyKey(definition.key) ? paceOf(word) : std::nullopt;
    return pace ? paceText(pace->first, pace->second) : word;
}

QString numberText(const RuleDefinition &definition, int number)
{
    switch (definition.unit) {
    case RuleUnit::Years:
        return Tr::tr("%n years old", nullptr, number);
    case RuleUnit::Months:
        return Tr::tr("%n months", nullptr, number);
    case RuleUnit::Days:
        return Tr::tr("%n days", nullptr, number);
    case RuleUnit::None:
        break;
    }
    return QString::number(number);
}

QString yesNoText(const QString &value)
{
    return value == "true"_L1 ? Tr::tr("yes") : Tr::tr("no");
}

} // namespace

QList<RuleDefinition> ruleDefinitions()
{
    return sizeRules() + compositionRules() + drawRules() + termRules() + lifeRules()
        + enrolmentRules() + recognitionRules();
}

RuleDefinition ruleDefinition(const QString &key)
{
    if (isFrequencyKey(key))
        return frequencyRule(key);
    const auto definitions = ruleDefinitions();
    const auto found = std::ranges::find(definitions, key, &RuleDefinition::key);
    return found == definitions.end() ? RuleDefinition{.key = key, .label = key} : *found;
}

QString frequencyKey(BodyKind body)
{
    return kFrequencyPrefix + kBodyKindKeys.key(body);
}

QString frequencyValue(const Frequency &frequency)
{
    return u"%1/%2"_s.arg(frequency.times).arg(kPerKeys.key(frequency.per));
}

bool isFrequencyKey(const QString &key)
{
    return key.startsWith(kFrequencyPrefix)
        && kBodyKindKeys.value(key.sliced(kFrequencyPrefix.size()));
}

std::optional<Frequency> frequencyOf(const RuleParameter &rule)
{
    const auto pace = isFrequencyKey(rule.key) ? paceOf(rule.value) : std::nullopt;
    if (!pace)
        return std::nullopt;
    return Frequency{.id = {},
                     .body = *kBodyKindKeys.value(rule.key.sliced(kFrequencyPrefix.size())),
                     .times = pace->first,
                     .per = pace->second,
                     .source = rule.source};
}

QString ruleLabel(const QString &key)
{
    return ruleDefinition(key).label;
}

QString ruleValueText(const RuleParameter &parameter)
{
    const RuleDefinition definition = ruleDefinition(parameter.key);
    const QString &value = parameter.value;
    if (value.isEmpty())
        return definition.kind == RuleValueKind::Number ? Tr::tr("no limit") : Tr::tr("nothing");
    switch (definition.kind) {
    case RuleValueKind::Number: {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        return isNumber ? numberText(definition, number) : value;
    }
    case RuleValueKind::YesNo:
        return yesNoText(value);
    case RuleValueKind::Choice:
    case RuleValueKind::Several: {
        QStringList labels;
        for (const QString &word : value.split(u',', Qt::SkipEmptyParts))
            labels += wordLabel(definition, word.trimmed());
        return labels.join(u", "_s);
    }
    case RuleValueKind::Share:
    case RuleValueKind::Categories:
    case RuleValueKind::Text:
        break;
    }
    return value;
}

QList<RuleParameter> withParameter(QList<RuleParameter> parameters, const RuleParameter &parameter)
{
    const auto found = std::ranges::find(parameters, parameter.key, &RuleParameter::key);
    const bool isNothing = parameter.value.isEmpty() && parameter.source.isEmpty();
    if (found == parameters.end()) {
        if (!isNothing)
            parameters += parameter;
    } else if (isNothing) {
        parameters.erase(found);
    } else {
        found->value = parameter.value;
        found->source = parameter.source;
    }
    return parameters;
}

} // namespace faubourg::councils
