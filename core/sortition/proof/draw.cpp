#include "core/sortition/proof/draw.h"

#include "core/sortition/ft1.h"
#include "core/sortition/methods/urn.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::sortition {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::sortition::Draw)
};

std::vector<Drawn> byTicket(const Pool &pool, const QByteArray &key)
{
    std::vector<Drawn> tickets;
    for (std::size_t i = 0; i < pool.candidates.size(); ++i)
        tickets.push_back({static_cast<int>(i), ticket(key, pool.candidates[i].number)});
    std::ranges::sort(tickets, {}, &Drawn::ticket);
    return tickets;
}

const QString &homeOf(const Pool &pool, int candidate)
{
    return pool.candidates[static_cast<std::size_t>(candidate)].household;
}

int drawnComposition(const Lottery &lottery, std::uint64_t ballot)
{
    std::uint64_t passed = 0;
    for (std::size_t i = 0; i < lottery.panels.size(); ++i) {
        passed += lottery.panels[i].ballots;
        if (ballot < passed)
            return static_cast<int>(i);
    }
    return -1;
}

/// Inside each type the lowest tickets, one person a home. Types that share homes come in
/// their order; a home gives each of its types alike, so nobody's chance depends on it.
QSet<int> seatComposition(const Composition &panel, const Pool &pool, const PanelModel &model,
                          const std::vector<Drawn> &tickets)
{
    const auto typeOf = typesOfCandidates(model, pool.candidates.size());
    QSet<int> seated;
    QSet<QString> homes;
    for (const Places &places : panel) {
        int left = places.persons;
        for (const Drawn &drawn : tickets) {
            const QString &home = homeOf(pool, drawn.candidate);
            if (left == 0)
                break;
            if (typeOf[static_cast<std::size_t>(drawn.candidate)] != places.type
                || (!home.isEmpty() && homes.contains(home)))
                continue;
            seated.insert(drawn.candidate);
            homes.insert(home);
            --left;
        }
    }
    return seated;
}

QSet<int> seatUrn(const Pool &pool, const PanelModel &model, const std::vector<Drawn> &tickets)
{
    std::size_t at = 0;
    const auto seated =
        Urn(pool, model).draw([&] { return at < tickets.size() ? tickets[at++].candidate : -1; });
    QSet<int> found;
    for (const int candidate : seated.value_or(std::vector<int>()))
        found.insert(candidate);
    return found;
}

/// The seated and those who may be called, kept up to date vacancy after vacancy.
class Body
{
public:
    Body(const Dossier &dossier, const Draw &draw) : m_pool(dossier.pool)
    {
        for (const Drawn &drawn : draw.panel)
            m_members.push_back(drawn.candidate);
        for (const Drawn &drawn : draw.substitutes)
            m_waiting.push_back(drawn.candidate);
    }

    Replacement replace(const QString &number)
    {
        Replacement done{number, {}, true, 0};
        const auto isVacant = [&](int candidate) { return numberOf(candidate) == number; };
        std::erase_if(m_waiting, isVacant);
        done.hadSeat = std::erase_if(m_members, isVacant) > 0;
        if (!done.hadSeat)
            return done;
        auto best = m_waiting.end();
        for (auto at = m_waiting.begin(); at != m_waiting.end(); ++at) {
            if (sharesHome(*at))
                continue;
            const int deviation = deviationWith(*at);
            if (best != m_waiting.end() && deviation >= done.deviation)
                continue;
            best = at;
            done.deviation = deviation;
            if (deviation == 0)
                break;
        }
        if (best == m_waiting.end())
            return done;
        done.substitute = numberOf(*best);
        m_members.push_back(*best);
        m_waiting.erase(best);
        return done;
    }

private:
    const QString &numberOf(int candidate) const
    {
        return m_pool.candidates[static_cast<std::size_t>(candidate)].number;
    }

    bool sharesHome(int candidate) const
    {
        const QString &home = homeOf(m_pool, candidate);
        const auto isHere = [&](const QString &other) { return !home.isEmpty() && other == home; };
        return std::ranges::any_of(m_members,
                                   [&](int member) { return isHere(homeOf(m_pool, member)); })
            || std::ranges::any_of(m_pool.seated, isHere, &Candidate::household);
    }

    int deviationWith(int candidate) const
    {
        int deviation = 0;
        for (std::size_t category = 0; category < m_pool.categories.size(); ++category) {
            const auto &quotas = m_pool.categories[category].quotas;
            std::vector<int> held(quotas.size());
            const auto count = [&](const Candidate &person) {
                if (person.values[category] != kUndeclared)
                    ++held[static_cast<std::size_t>(person.values[category])];
            };
            std::ranges::for_each(m_pool.seated, count);
            for (const int member : m_members)
                count(m_pool.candidates[static_cast<std::size_t>(member)]);
            count(m_pool.candidates[static_cast<std::size_t>(candidate)]);
            for (std::size_t i = 0; i < quotas.size(); ++i)
                deviation += std::max(0, quotas[i].minimum - held[i])
                    + std::max(0, held[i] - quotas[i].maximum);
        }
        return deviation;
    }

    const Pool &m_pool;
    std::vector<int> m_members;
    std::vector<int> m_waiting;
};

void addList(QByteArray &text, const char *word, const std::vector<Drawn> &list, const Pool &pool)
{
    for (std::size_t i = 0; i < list.size(); ++i)
        text += QByteArray(word) + ';' + QByteArray::number(i + 1) + ';'
            + pool.candidates[static_cast<std::size_t>(list[i].candidate)].number.toUtf8() + ';'
            + list[i].ticket + '\n';
}

} // namespace

Result<Draw> runDraw(const Dossier &dossier, const QByteArray &bytes, const QString &seed)
{
    Draw draw;
    draw.seed = canonicalSeed(seed);
    if (draw.seed.isEmpty())
        return Error{ErrorCode::InvalidInput, Tr::tr("Give the public seed of the draw."), {}};
    draw.dossierHash = sha256(bytes);
    draw.key = drawKey(draw.dossierHash, draw.seed);
    const PanelModel model = makeModel(dossier.pool);
    const auto tickets = byTicket(dossier.pool, draw.key);
    QSet<int> seated;
    if (dossier.lottery.panels.empty()) {
        seated = seatUrn(dossier.pool, model, tickets);
    } else {
        draw.ballot = ballotText(draw.key, dossier.lottery.digits);
        draw.composition = drawnComposition(dossier.lottery, ballotNumber(draw.ballot));
        seated = seatComposition(
            dossier.lottery.panels[static_cast<std::size_t>(draw.composition)].panel, dossier.pool,
            model, tickets);
    }
    for (const Drawn &drawn : tickets)
        (seated.contains(drawn.candidate) ? draw.panel : draw.substitutes).push_back(drawn);
    if (static_cast<int>(draw.panel.size()) != dossier.pool.seats)
        return Error{ErrorCode::RuleViolation, Tr::tr("No panel meets all the quotas."), {}};
    return draw;
}

QByteArray recordText(const Dossier &dossier, const Draw &draw)
{
    QByteArray text = "FT-1 resultat\ndossier;" + draw.dossierHash + "\ngraine;"
        + draw.seed.toUtf8() + "\ncle;" + draw.key + '\n';
    if (draw.composition >= 0)
        text += "bulletin;" + draw.ballot + "\ncomposition;"
            + QByteArray::number(draw.composition + 1) + '\n';
    addList(text, "titulaire", draw.panel, dossier.pool);
    addList(text, "suppleant", draw.substitutes, dossier.pool);
    return text;
}

Result<std::vector<Replacement>> substitute(const Dossier &dossier, const Draw &draw,
                                            const QStringList &vacancies)
{
    Body body(dossier, draw);
    std::vector<Replacement> replacements;
    for (const QString &vacant : vacancies) {
        if (std::ranges::find(dossier.pool.candidates, vacant, &Candidate::number)
            == dossier.pool.candidates.end())
            return Error{ErrorCode::NotFound,
                         Tr::tr("No candidate of the dossier has the number %1.").arg(vacant),
                         {}};
        replacements.push_back(body.replace(vacant));
    }
    return replacements;
}

} // namespace faubourg::sortition
