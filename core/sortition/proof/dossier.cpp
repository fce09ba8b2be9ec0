#include "core/sortition/proof/dossier.h"

#include "core/base/enumkeys.h"
#include "core/sortition/solver/paneloracle.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::sortition {

namespace {

constexpr EnumKeys kMethodKeys{
    std::array{std::pair{Method::Leximin, "leximin"}, std::pair{Method::Maximin, "maximin"},
               std::pair{Method::Tickets, "tickets"}, std::pair{Method::Urn, "urn"},
               std::pair{Method::Legacy, "legacy"}}};

QStringList standardNotice()
{
    QFile file(u":/draw/notice.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
}

/// Whole weights, and the heaviest panel under them found anew; nothing when that takes long.
Proof proofOf(const PanelModel &model, const std::vector<double> &weights)
{
    constexpr double kScale = 1e6;
    constexpr double kSeconds = 3;
    const auto start = std::chrono::steady_clock::now();
    Proof proof;
    double most = 0;
    for (const double weight : weights)
        most = std::max(most, weight);
    if (most <= 0)
        return proof;
    std::vector<double> whole;
    for (const double weight : weights) {
        proof.weights.push_back(static_cast<std::uint64_t>(std::llround(weight / most * kScale)));
        whole.push_back(double(proof.weights.back()));
    }
    PanelOracle oracle(model);
    oracle.setShouldStop([start] {
        const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
        return spent.count() > kSeconds;
    });
    const auto heaviest = oracle.heaviest(whole, 0);
    if (!heaviest)
        return {};
    proof.heaviest = static_cast<std::uint64_t>(std::llround(heaviest->weight));
    return proof;
}

void renameHomes(Pool &pool)
{
    QHash<QString, int> sizes;
    for (const auto *persons : {&pool.seated, &pool.candidates}) {
        for (const Candidate &person : *persons)
            ++sizes[person.household];
    }
    QHash<QString, QString> names;
    for (auto *persons : {&pool.seated, &pool.candidates}) {
        for (Candidate &person : *persons) {
            if (person.household.isEmpty() || sizes.value(person.household) < 2) {
                person.household.clear();
                continue;
            }
            QString &name = names[person.household];
            if (name.isEmpty())
                name = u"m%1"_s.arg(names.size());
            person.household = name;
        }
    }
}

} // namespace

QString methodKey(Method method)
{
    return kMethodKeys.key(method);
}

std::optional<Method> methodFromKey(QStringView key)
{
    return kMethodKeys.value(key);
}

Pool publishable(Pool pool)
{
    sortByNumber(pool.candidates);
    sortByNumber(pool.seated);
    renameHomes(pool);
    for (Category &category : pool.categories) {
        for (Quota &quota : category.quotas) {
            quota.maximum = std::min(quota.maximum, kMaxSeats);
            quota.lowestMinimum = 0;
            quota.highestMaximum = kMaxSeats;
        }
    }
    return pool;
}

Dossier makeDossier(Pool pool, const PanelModel &model, Method method, const Distribution &found,
                    const QString &software)
{
    Dossier dossier{standardNotice(), software, method, {}, std::move(pool), {}, {}};
    if (method != Method::Urn)
        dossier.lottery = publish(model, found);
    dossier.proof = proofOf(model, found.typeWeights);
    return dossier;
}

} // namespace faubourg::sortition
