#include "core/councils/councilrules.h"

#include "core/base/text/fold.h"
#include "core/councils/ruledefinitions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::councils {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::CouncilRules)
};

constexpr EnumKeys kRecognitionKeys{
    std::array{std::pair{true, "prefect_order"}, std::pair{false, "none"}}};

Error unreadable(const QString &key, const QString &value)
{
    return {ErrorCode::InvalidInput,
            Tr::tr("The rule “%1” cannot be read as “%2”. Correct it.").arg(ruleLabel(key), value),
            {}};
}

/// Reads values by key and remembers the first that could not be read.
class Reader
{
public:
    explicit Reader(QHash<QString, QString> values) : m_values(std::move(values)) { }

    QString text(QLatin1StringView key) const { return m_values.value(key); }

    std::optional<int> number(QLatin1StringView key)
    {
        const QString value = text(key);
        if (value.isEmpty())
            return std::nullopt;
        bool ok = false;
        const int number = value.toInt(&ok);
        if (!ok || number < 0)
            fail(key);
        return number;
    }

    bool flag(QLatin1StringView key)
    {
        const QString value = text(key);
        if (!value.isEmpty() && value != "true"_L1 && value != "false"_L1)
            fail(key);
        return value == "true"_L1;
    }

    template <typename Keys>
    auto oneOf(QLatin1StringView key, const Keys &keys) -> decltype(keys.value(u""))
    {
        const QString value = text(key);
        if (value.isEmpty())
            return std::nullopt;
        const auto known = keys.value(value);
        if (!known)
            fail(key);
        return known;
    }

    QList<TerritorialLink> links(QLatin1StringView key)
    {
        QList<TerritorialLink> links = each<TerritorialLink>(key, kTerritorialLinkKeys);
        if (links.removeAll(TerritorialLink::None) > 0)
            fail(key);
        return links;
    }

    /// Zero when nothing is asked.
    Share share(QLatin1StringView key)
    {
        const auto known = parseShare(text(key));
        if (!known && !text(key).isEmpty())
            fail(key);
        return known.value_or(Share{});
    }

    template <typename Enum, typename Keys>
    QList<Enum> each(QLatin1StringView key, const Keys &keys)
    {
        QList<Enum> values;
        for (const QString &word : words(key)) {
            const auto known = keys.value(word);
            if (known)
                values += *known;
            else
                fail(key);
        }
        return values;
    }

    /// "Secteur: Nord, Sud; Logement: locataire, propriétaire"
    QList<DrawCategory> categories(QLatin1StringView key)
    {
        static const QStringList kDrawnByAnyway{u"college"_s, u"sexe"_s, u"age"_s, u"commune"_s};
        QList<DrawCategory> categories;
        for (const QString &part : text(key).split(u';', Qt::SkipEmptyParts)) {
            const qsizetype colon = part.indexOf(u':');
            DrawCategory category{part.first(std::max<qsizetype>(0, colon)).simplified(),
                                  split(part.sliced(colon + 1))};
            const bool isTaken =
                kDrawnByAnyway.contains(foldForSearch(category.name))
                || std::ranges::any_of(categories, [&](const DrawCategory &other) {
                       return foldForSearch(other.name) == foldForSearch(category.name);
                   });
            if (category.name.isEmpty() || category.values.isEmpty() || isTaken)
                fail(key);
            categories += std::move(category);
        }
        return categories;
    }

    QStringList words(QLatin1StringView key) const { return split(text(key)); }

    const std::optional<Error> &error() const { return m_error; }

private:
    static QStringList split(const QString &list)
    {
        QStringList words = list.split(u',', Qt::SkipEmptyParts);
        for (QString &word : words)
            word = word.trimmed();
        words.removeAll(QString());
        words.removeDuplicates();
        return words;
    }

    void fail(QLatin1StringView key)
    {
        if (m_error)
            return;
        m_error = unreadable(key, text(key));
    }

    QHash<QString, QString> m_values;
    std::optional<Error> m_error;
};

TermRules readTerms(Reader &reader)
{
    return {.maxRenewals = reader.number("max_renewals"_L1),
            .renewalShare = reader.share("renewal_share"_L1),
            .renewalMonths = reader.number("renewal_months"_L1).value_or(0)};
}

DrawRules readDraw(Reader &reader)
{
    return {.substituteCount = reader.number("substitute_count"_L1),
            .onePerHousehold = reader.flag("one_per_household"_L1),
            .onlyIfNeeded = reader.flag("draw_only_if_needed"_L1),
            .seatsByArea =
                reader.oneOf("seats_by_area"_L1, kAreaSeatsKeys).value_or(AreaSeats::None),
            .sources = reader.text("draw_sources"_L1),
            .witness = reader.text("draw_witness"_L1),
            .categories = reader.categories("draw_criteria"_L1)};
}

CouncilRules readRules(Reader &reader)
{
    return {
        .maxMembers = reader.number("max_members"_L1),
        .advisedMinMembers = reader.number("advised_min_members"_L1),
        .advisedMaxMembers = reader.number("advised_max_members"_L1),
        .minAge = reader.number("min_age"_L1),
        .minAgeStrict = reader.flag("min_age_strict"_L1),
        .minorNeedsAuthorisation = reader.flag("minor_needs_authorisation"_L1),
        .parity = reader.oneOf("parity"_L1, kParityKeys).value_or(Parity::None),
        .parityCollege = reader.oneOf("parity_college"_L1, kCollegeKindKeys),
        .designation =
            reader.oneOf("designation"_L1, kDesignationKeys).value_or(Designation::Sortition),
        .mandateMonths = reader.number("mandate_months"_L1),
        .convocationNoticeDays = reader.number("convocation_notice_days"_L1),
        .territorialLinks = reader.links("territorial_link"_L1),
        .excludesElectiveMandate =
            reader.words("incompatibilities"_L1).contains("elective_mandate"_L1),
        .hasChair = reader.flag("has_chair"_L1),
        .electedPairSize = reader.number("elected_pair_size"_L1).value_or(0),
        .workingGroupLeads = reader.number("working_group_leads"_L1),
        .workingGroupLeadsRule =
            reader.oneOf("working_group_leads_rule"_L1, kShareRuleKeys).value_or(ShareRule::Exact),
        .coordinationTakesLeads = reader.flag("coordination_takes_leads"_L1),
        .enrolmentStatuses = reader.words("enrolment_statuses"_L1),
        .enrolmentInterests = reader.words("enrolment_interests"_L1),
        .confirmationMonths = reader.number("confirmation_months"_L1),
        .confirmationAnswerDays = reader.number("confirmation_answer_days"_L1),
        .isRecognisedByPrefect = reader.oneOf("recognition"_L1, kRecognitionKeys).value_or(false),
        .steeringBodies = reader.each<SteeringBody>("steering_bodies"_L1, kSteeringBodyKeys),
        .texts = reader.text("texts"_L1),
        .frequencies = {},
        .sources = {},
        .terms = readTerms(reader),
        .draw = readDraw(reader),
        .excludesMunicipalStaff =
            reader.words("incompatibilities"_L1).contains("municipal_staff"_L1),
        .officialsAreMembers = reader.flag("officials_are_members"_L1),
        .bureauSize = reader.number("bureau_size"_L1).value_or(0),
        .facilitation = reader.text("facilitation"_L1),
        .training = reader.text("training"_L1)};
}

/// The type's frequencies, the council's own in the place of those of the same body.
Result<QList<Frequency>> frequenciesOf(const CouncilType &type,
                                       const QList<RuleParameter> &overrides)
{
    QList<Frequency> frequencies = type.frequencies;
    for (const RuleParameter &rule : overrides) {
        if (!isFrequencyKey(rule.key))
            continue;
        frequencies.removeIf(
            [&](const Frequency &frequency) { return frequencyKey(frequency.body) == rule.key; });
        if (rule.value.trimmed().isEmpty())
            continue;
        const auto own = frequencyOf(rule);
        if (!own)
            return unreadable(rule.key, rule.value);
        frequencies += *own;
    }
    return frequencies;
}

} // namespace

Result<CouncilRules> resolveRules(const CouncilType &type, const QList<RuleParameter> &overrides)
{
    QHash<QString, QString> values;
    QHash<QString, QString> sources;
    for (const RuleParameter &parameter : type.parameters + overrides) {
        values.insert(parameter.key, parameter.value.trimmed());
        sources.insert(parameter.key, parameter.source);
    }
    Reader reader(values);
    CouncilRules rules = readRules(reader);
    if (reader.error())
        return *reader.error();
    FB_TRY_LET(frequencies, frequenciesOf(type, overrides));
    rules.frequencies = frequencies;
    rules.sources = sources;
    return rules;
}

} // namespace faubourg::councils
