#include "ui/councils/counciltexts.h"

#include "ui/base/statelabel.h"
#include "ui/people/peopletexts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::LightState;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::Councils)
};

struct RuleLabel
{
    QLatin1StringView key;
    const char *name;
};

constexpr RuleLabel kRuleLabels[] = {
    {"max_members"_L1, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "Members, at most")},
    {"advised_min_members"_L1,
     QT_TRANSLATE_NOOP("faubourg::ui::Councils", "Members, advised at least")},
    {"advised_max_members"_L1,
     QT_TRANSLATE_NOOP("faubourg::ui::Councils", "Members, advised at most")},
    {"min_age"_L1, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "Smallest age")},
    {"min_age_strict"_L1, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "Above that age only")},
    {"minor_needs_authorisation"_L1,
     QT_TRANSLATE_NOOP("faubourg::ui::Councils", "Parental authorisation of minors")},
    {"parity"_L1, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "Parity")},
    {"parity_college"_L1, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "Parity counted among")},
    {"designation"_L1, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "How members are chosen")},
    {"mandate_months"_L1, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "Length of a mandate")},
    {"convocation_notice_days"_L1,
     QT_TRANSLATE_NOOP("faubourg::ui::Councils", "Notice of a convocation")},
    {"territorial_link"_L1, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "Tie to the territory")},
    {"incompatibilities"_L1, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "Incompatible with")},
    {"has_chair"_L1, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "Has a chair")},
    {"elected_pair_size"_L1,
     QT_TRANSLATE_NOOP("faubourg::ui::Councils", "Elected officials attached")},
    {"working_group_leads"_L1,
     QT_TRANSLATE_NOOP("faubourg::ui::Councils", "Leads of a working group")},
    {"facilitation"_L1, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "Facilitated by")},
    {"training"_L1, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "Training")},
    {"texts"_L1, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "Own texts")},
};

/// The stable words a rule's value is made of, for readers.
QString valueWord(const QString &word)
{
    static const QHash<QString, const char *> kWords{
        {u"true"_s, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "yes")},
        {u"false"_s, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "no")},
        {u"none"_s, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "not asked")},
        {u"advised"_s, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "advised")},
        {u"required"_s, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "compulsory")},
        {u"resident"_s, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "residents")},
        {u"local_actor"_s, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "local actors")},
        {u"sortition"_s, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "draw by lot")},
        {u"open_enrolment"_s, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "open enrolment")},
        {u"sortition_with_waiting_list"_s,
         QT_TRANSLATE_NOOP("faubourg::ui::Councils", "draw by lot, with a waiting list")},
        {u"lives"_s, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "lives there")},
        {u"works"_s, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "works there")},
        {u"seat"_s, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "has a registered office there")},
        {u"regular_user"_s, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "is a regular user")},
        {u"elective_mandate"_s, QT_TRANSLATE_NOOP("faubourg::ui::Councils", "elective mandate")},
        {u"steering_institution"_s,
         QT_TRANSLATE_NOOP("faubourg::ui::Councils", "institution of the contract’s steering")},
    };
    const char *known = kWords.value(word);
    return known == nullptr ? word : Tr::tr(known);
}

LightState gravest(const QList<councils::RuleLight> &lights)
{
    LightState state = LightState::NotApplicable;
    for (const councils::RuleLight &light : lights)
        state = graver(state, light.state);
    return state;
}

QString perText(councils::Per per)
{
    switch (per) {
    case councils::Per::Quarter:
        return Tr::tr("a quarter");
    case councils::Per::HalfYear:
        return Tr::tr("a half-year");
    case councils::Per::Year:
        break;
    }
    return Tr::tr("a year");
}

QString bodyText(councils::BodyKind kind)
{
    switch (kind) {
    case councils::BodyKind::Plenary:
        return Tr::tr("Plenary");
    case councils::BodyKind::WorkingGroup:
        return Tr::tr("Working group");
    case councils::BodyKind::Coordination:
        break;
    }
    return Tr::tr("Coordination");
}

} // namespace

Choices<councils::OfficialRole> officialRoleChoices()
{
    using councils::OfficialRole;
    return {{OfficialRole::Elected, Tr::tr("Elected official")},
            {OfficialRole::Facilitator, Tr::tr("Facilitator")},
            {OfficialRole::GuestExpert, Tr::tr("Outside expert")}};
}

Choices<councils::EndReason> endReasonChoices()
{
    using councils::EndReason;
    return {{EndReason::Resignation, Tr::tr("Resignation")},
            {EndReason::Moved, Tr::tr("Moved away")},
            {EndReason::Term, Tr::tr("End of the term")},
            {EndReason::LostQuality, Tr::tr("No longer represents a local actor")},
            {EndReason::Exclusion, Tr::tr("Exclusion")},
            {EndReason::Death, Tr::tr("Death")},
            {EndReason::Other, Tr::tr("Other", "reason")}};
}

Choices<councils::CandidacyState> candidacyStateChoices()
{
    using councils::CandidacyState;
    return {{CandidacyState::Received, Tr::tr("Received")},
            {CandidacyState::Complete, Tr::tr("Complete")},
            {CandidacyState::Eligible, Tr::tr("Eligible")},
            {CandidacyState::Ineligible, Tr::tr("Not eligible")},
            {CandidacyState::Drawn, Tr::tr("Drawn")},
            {CandidacyState::Substitute, Tr::tr("On the waiting list")},
            {CandidacyState::NotDrawn, Tr::tr("Not drawn")},
            {CandidacyState::Withdrawn, Tr::tr("Withdrawn")}};
}

Choices<councils::TerritorialLink> territorialLinkChoices()
{
    using councils::TerritorialLink;
    return {{TerritorialLink::None, Tr::tr("Not known", "tie to the territory")},
            {TerritorialLink::Lives, Tr::tr("Lives there")},
            {TerritorialLink::Works, Tr::tr("Works there")},
            {TerritorialLink::Seat, Tr::tr("Has a registered office there")},
            {TerritorialLink::RegularUser, Tr::tr("Is a regular user")}};
}

Sign signOf(LightState state)
{
    switch (state) {
    case LightState::Met:
        return Sign::Met;
    case LightState::Soon:
        return Sign::Soon;
    case LightState::Broken:
        return Sign::Broken;
    case LightState::NotApplicable:
        break;
    }
    return Sign::NotApplicable;
}

Sign signOf(councils::CandidacyState state)
{
    using councils::CandidacyState;
    switch (state) {
    case CandidacyState::Received:
        return Sign::Planned;
    case CandidacyState::Complete:
        return Sign::Underway;
    case CandidacyState::Eligible:
        return Sign::Met;
    case CandidacyState::Ineligible:
        return Sign::Broken;
    case CandidacyState::Drawn:
    case CandidacyState::Substitute:
        return Sign::Done;
    case CandidacyState::NotDrawn:
    case CandidacyState::Withdrawn:
        break;
    }
    return Sign::NotApplicable;
}

int countOfGravest(const QList<councils::RuleLight> &lights)
{
    return static_cast<int>(
        std::ranges::count(lights, gravest(lights), &councils::RuleLight::state));
}

QString overallText(const QList<councils::RuleLight> &lights)
{
    const LightState state = gravest(lights);
    const QString word = signWord(signOf(state));
    const bool isCounted = state == LightState::Soon || state == LightState::Broken;
    return isCounted ? u"%1 · %2"_s.arg(word).arg(countOfGravest(lights)) : word;
}

QString ruleName(const QString &key)
{
    const auto found = std::ranges::find(kRuleLabels, key, &RuleLabel::key);
    return found == std::end(kRuleLabels) ? key : Tr::tr(found->name);
}

QString ruleValue(const councils::RuleParameter &parameter)
{
    const QString &value = parameter.value;
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (value.isEmpty())
        return Tr::tr("no limit");
    if (isNumber && parameter.key == "min_age"_L1)
        return Tr::tr("%n years old", nullptr, number);
    if (isNumber && parameter.key == "mandate_months"_L1)
        return Tr::tr("%n months", nullptr, number);
    if (isNumber && parameter.key == "convocation_notice_days"_L1)
        return Tr::tr("%n days", nullptr, number);
    QStringList words;
    for (const QString &word : value.split(u','))
        words += valueWord(word.trimmed());
    return words.join(u", "_s);
}

QString frequencyText(const councils::Frequency &frequency)
{
    return Tr::tr("%1: %2", "body, how often")
        .arg(bodyText(frequency.body),
             Tr::tr("%n times %1", nullptr, frequency.times).arg(perText(frequency.per)));
}

} // namespace faubourg::ui
