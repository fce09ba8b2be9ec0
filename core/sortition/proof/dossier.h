#pragma once

#include "core/base/result.h"
#include "core/sortition/lottery.h"

#include <QStringList>

namespace faubourg::sortition {

enum class Method {
    Leximin, ///< the fairest lottery
    Maximin, ///< the best chance for the least favoured, nothing more
    Tickets, ///< disjoint or no quotas: no solver needed
    Urn,     ///< random order, who can still be completed
    Legacy,  ///< greedy; for comparison
};
QString methodKey(Method method);
std::optional<Method> methodFromKey(QStringView key);

/// Why nobody could do better for the least favoured: with these weights by type no valid
/// panel weighs more than `heaviest`, so the smallest chance is at most heaviest divided by
/// the weight of all persons. Empty where the method proves nothing.
struct Proof
{
    std::vector<std::uint64_t> weights;
    std::uint64_t heaviest = 0;

    friend bool operator==(const Proof &, const Proof &) = default;
};

/// Everything that decides a draw but the seed: what is frozen, published and hashed before
/// the seed exists. Candidates by number only.
struct Dossier
{
    QStringList notice; ///< how to check by hand, in French; part of the hash
    QString software;
    Method method = Method::Leximin;
    QString seedRule; ///< which later public event gives the seed, and what if it does not
    Pool pool;        ///< candidates sorted by number, homes renamed
    Lottery lottery;  ///< none of the urn
    Proof proof;

    friend bool operator==(const Dossier &, const Dossier &) = default;
};

/// A publishable pool, its model and the lottery found for it.
Dossier makeDossier(Pool pool, const PanelModel &model, Method method, const Distribution &found,
                    const QString &software);
/// The pool as a dossier publishes it: sorted by number, homes renamed m1, m2…, those who live
/// alone without one, flexible bounds dropped. Models are made of this one.
Pool publishable(Pool pool);

/// The canonical text: UTF-8, NFC, LF, `;`. The same dossier gives the same bytes anywhere.
QByteArray toText(const Dossier &dossier);

/// Reads what toText() writes and nothing else: InvalidInput, with the line, when a byte
/// differs from what the content demands, when a composition breaks a quota, when the ballots
/// do not add up.
Result<Dossier> readDossier(const QByteArray &bytes);

} // namespace faubourg::sortition
