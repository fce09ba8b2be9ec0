#include "core/draws/drawpool.h"

#include "core/base/text/fold.h"
#include "core/sortition/household.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::draws {

using councils::CandidacyRow;
using councils::CandidacyState;
using councils::MemberRow;
using people::Sex;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::draws::DrawPool)
};

/// A quota that no panel can break publishes more about people than the draw needs.
bool asksSomething(const DrawQuota &quota, int body)
{
    return quota.minimum > 0 || quota.maximum < body;
}

QString sexKey(Sex sex)
{
    return people::kSexKeys.key(sex);
}

/// "16-29", "60-": from and to, whole years, both included.
bool isInBand(QStringView band, int age)
{
    const qsizetype dash = band.indexOf(u'-');
    const QStringView upper = band.sliced(dash + 1);
    return dash >= 0 && age >= band.first(dash).toInt()
        && (upper.isEmpty() || age <= upper.toInt());
}

QString homeOf(const people::PostalAddress &address)
{
    if (isEmpty(address))
        return {};
    return sortition::householdKey({address.careOf, address.building, address.street,
                                    address.localityLine, address.postcode, address.locality});
}

/// In the order of the criteria, each once.
QStringList categoryNames(QList<DrawQuota> quotas)
{
    std::ranges::stable_sort(quotas, {}, &DrawQuota::criterion);
    QStringList names;
    for (const DrawQuota &quota : std::as_const(quotas))
        names += categoryOf(quota);
    names.removeDuplicates();
    return names;
}

constexpr QLatin1StringView kTraitSign(": ");

/// Builds the pool of one draw.
class PoolMaker
{
public:
    PoolMaker(const Draw &draw, const DrawSources &sources) : m_draw(draw), m_sources(sources) { }

    Result<DrawPool> make()
    {
        m_made.pool.seats = m_draw.seats;
        addCategories();
        m_width = numberWidth();
        for (const CandidacyRow &row : m_sources.candidacies)
            addCandidacy(row);
        addSeated();
        m_made.persons += m_excluded;
        FB_TRY(sortition::validate(m_made.pool));
        return m_made;
    }

private:
    void addCategories()
    {
        const int body = m_draw.seats + static_cast<int>(m_sources.members.size());
        for (const QString &name : categoryNames(m_draw.quotas)) {
            QList<DrawQuota> quotas = m_draw.quotas;
            quotas.removeIf([&](const DrawQuota &quota) { return categoryOf(quota) != name; });
            const bool asks = std::ranges::any_of(
                quotas, [&](const DrawQuota &quota) { return asksSomething(quota, body); });
            if (!asks)
                continue;
            sortition::Category category{name, {}};
            for (const DrawQuota &quota : std::as_const(quotas))
                category.quotas.push_back({.value = quota.label.simplified(),
                                           .minimum = quota.minimum,
                                           .maximum = quota.maximum});
            m_made.pool.categories.push_back(std::move(category));
            m_quotas += quotas;
        }
    }

    int numberWidth() const
    {
        int highest = 100;
        for (const CandidacyRow &row : m_sources.candidacies)
            highest = std::max(highest, row.candidacy.number);
        return static_cast<int>(QString::number(highest).size());
    }

    QString numberText(int number) const
    {
        return QString::number(number).rightJustified(m_width, u'0');
    }

    void addCandidacy(const CandidacyRow &row)
    {
        DrawPerson person;
        person.candidacy = row.candidacy.id;
        person.number = numberText(row.candidacy.number);
        switch (row.candidacy.state) {
        case CandidacyState::Withdrawn:
        case CandidacyState::Drawn:
        case CandidacyState::Substitute:
        case CandidacyState::NotDrawn:
            return;
        case CandidacyState::Ineligible:
            person.reason = row.candidacy.reason;
            break;
        case CandidacyState::Received:
        case CandidacyState::Complete:
            person.reason = Tr::tr("The candidacy was not decided upon.");
            break;
        case CandidacyState::Eligible:
            person.reason = obstacles(row);
            break;
        }
        if (!person.reason.isEmpty()) {
            person.standing = Standing::Excluded;
            m_excluded += person;
            return;
        }
        m_made.persons += person;
        m_made.pool.candidates.push_back(candidate(person.number, factsOf(row, m_sources)));
    }

    QString obstacles(const CandidacyRow &row) const
    {
        QStringList sentences;
        for (const auto &verdict : notMet(
                 eligibilityVerdicts(m_sources.rules, candidateFacts(row), m_draw.referenceDate)))
            sentences += verdict.reason;
        const bool isMember = std::ranges::any_of(m_sources.members, [&](const MemberRow &member) {
            return member.mandate.person == row.candidacy.person;
        });
        if (isMember)
            sentences += Tr::tr("The person is a member of the council.");
        return sentences.join(u' ');
    }

    /// Members keep a number of their own: they may have come without a candidacy.
    void addSeated()
    {
        int order = 0;
        for (const MemberRow &member : m_sources.members) {
            DrawPerson person;
            person.mandate = member.mandate.id;
            person.number = u's' + QString::number(++order).rightJustified(2, u'0');
            person.standing = Standing::Seated;
            m_made.pool.seated.push_back(candidate(person.number, factsOf(member, m_sources)));
            m_made.persons += person;
        }
    }

    sortition::Candidate candidate(const QString &number, const PersonFacts &facts) const
    {
        sortition::Candidate found{number, {}, {}};
        qsizetype first = 0;
        for (const sortition::Category &category : m_made.pool.categories) {
            const auto size = static_cast<qsizetype>(category.quotas.size());
            short value = sortition::kUndeclared;
            for (qsizetype i = 0; i < size; ++i) {
                if (counts(m_quotas.at(first + i), facts, m_sources, m_draw.referenceDate))
                    value = static_cast<short>(i);
            }
            found.values.push_back(value);
            first += size;
        }
        if (m_draw.onePerHousehold)
            found.household = homeOf(facts.address);
        return found;
    }

    const Draw &m_draw;
    const DrawSources &m_sources;
    QList<DrawQuota> m_quotas; ///< of the categories of the pool, one after the other
    QList<DrawPerson> m_excluded;
    DrawPool m_made;
    int m_width = 3;
};

} // namespace

Result<DrawPool> makePool(const Draw &draw, const DrawSources &sources)
{
    return PoolMaker(draw, sources).make();
}

PersonFacts factsOf(const CandidacyRow &row, const DrawSources &sources)
{
    return {row.candidacy.college, row.sex, row.birthDate,
            sources.addresses.value(row.candidacy.person), row.candidacy.traits};
}

PersonFacts factsOf(const MemberRow &row, const DrawSources &sources)
{
    PersonFacts facts{row.mandate.college, row.sex, row.birthDate,
                      sources.addresses.value(row.mandate.person)};
    for (const CandidacyRow &applied : sources.candidacies) { // the last one says most
        if (applied.candidacy.person == row.mandate.person)
            facts.traits.insert(applied.candidacy.traits);
    }
    return facts;
}

bool sexMatters(const PersonFacts &facts, const DrawSources &sources)
{
    if (!sources.rules.parityCollege)
        return true;
    const councils::College *college = findCollege(sources.council, facts.college);
    return college != nullptr && college->kind == *sources.rules.parityCollege;
}

bool counts(const DrawQuota &quota, const PersonFacts &facts, const DrawSources &sources, QDate day)
{
    switch (quota.criterion) {
    case Criterion::College:
        return quota.key == QString::number(facts.college.value());
    case Criterion::Sex:
        return quota.key == sexKey(facts.sex) && sexMatters(facts, sources);
    case Criterion::Age: {
        const auto age = people::ageOn(facts.birthDate, day);
        return age && isInBand(quota.key, *age);
    }
    case Criterion::Locality:
        return quota.key == foldForSearch(facts.address.locality.simplified());
    case Criterion::Trait: {
        const qsizetype sign = quota.key.indexOf(kTraitSign);
        return facts.traits.value(quota.key.first(sign))
            == quota.key.sliced(sign + kTraitSign.size());
    }
    }
    return false;
}

QString categoryOf(const DrawQuota &quota)
{
    switch (quota.criterion) {
    case Criterion::College:
        return u"collège"_s;
    case Criterion::Sex:
        return u"sexe"_s;
    case Criterion::Age:
        return u"âge"_s;
    case Criterion::Locality:
        return u"commune"_s;
    case Criterion::Trait:
        break;
    }
    return quota.key.first(std::max<qsizetype>(0, quota.key.indexOf(kTraitSign))).toLower();
}

QString traitKey(const QString &category, const QString &value)
{
    return category + kTraitSign + value;
}

Draw relaxed(Draw draw, const sortition::Pool &pool, const sortition::WayOut &wayOut)
{
    for (const sortition::QuotaChange &change : wayOut.changes) {
        const auto &category = pool.categories[static_cast<std::size_t>(change.bound.category)];
        const QString &label = category.quotas[static_cast<std::size_t>(change.bound.quota)].value;
        const auto quota = std::ranges::find_if(draw.quotas, [&](const DrawQuota &one) {
            return categoryOf(one) == category.name && one.label.simplified() == label;
        });
        if (quota != draw.quotas.end())
            (change.bound.side == sortition::QuotaSide::Minimum ? quota->minimum : quota->maximum) =
                change.to;
    }
    if (wayOut.dropsHouseholdRule)
        draw.onePerHousehold = false;
    if (wayOut.seats > 0)
        draw.seats = wayOut.seats;
    return draw;
}

int candidatesFor(const DrawQuota &quota, const DrawPool &made, const DrawSources &sources,
                  QDate day)
{
    QSet<CandidacyId> standing;
    for (const DrawPerson &person : made.persons) {
        if (person.standing == Standing::Candidate)
            standing.insert(person.candidacy);
    }
    return static_cast<int>(
        std::ranges::count_if(sources.candidacies, [&](const CandidacyRow &row) {
            return standing.contains(row.candidacy.id)
                && counts(quota, factsOf(row, sources), sources, day);
        }));
}

QList<QuotaStanding> quotaStandings(const sortition::Pool &pool, const QStringList &numbers)
{
    const QSet<QString> sitting(numbers.begin(), numbers.end());
    QList<QuotaStanding> standings;
    for (std::size_t category = 0; category < pool.categories.size(); ++category) {
        const auto &quotas = pool.categories[category].quotas;
        for (std::size_t i = 0; i < quotas.size(); ++i) {
            const auto has = [&](const sortition::Candidate &person) {
                return person.values[category] == static_cast<short>(i);
            };
            const auto sits = [&](const sortition::Candidate &person) {
                return has(person) && sitting.contains(person.number);
            };
            const auto held = std::ranges::count_if(pool.seated, has)
                + std::ranges::count_if(pool.candidates, sits);
            standings.append({pool.categories[category].name, quotas[i].value,
                              static_cast<int>(held), quotas[i].minimum, quotas[i].maximum});
        }
    }
    return standings;
}

QString shownName(const people::PersonName &name, const QString &number, NamesShown shown,
                  bool isMinor)
{
    if (shown == NamesShown::Number)
        return Tr::tr("No. %1").arg(number);
    if (shown == NamesShown::Full && !isMinor)
        return people::listName(name);
    const QString last = people::shownLastName(name);
    return last.isEmpty() ? name.firstName
                          : u"%1 %2."_s.arg(name.firstName, last.first(1).toUpper());
}

} // namespace faubourg::draws
