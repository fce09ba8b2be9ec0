#pragma once

#include "core/councils/councilrules.h"
#include "core/documents/context.h"
#include "core/documents/councilnames.h"
#include "core/sessions/sessionrows.h"

#include <algorithm>

namespace faubourg::documents {

/// What letters say of a council.
struct CouncilFacts
{
    CouncilId id;
    QString title; ///< "Conseil de quartier Catorive"
    councils::CouncilRules rules;
    QStringList electedPair; ///< who answers its questions, as letters name them
    std::optional<sessions::SessionRow> nextSession;
};

Result<CouncilFacts> readCouncilFacts(const storage::Database &database, CouncilId id, QDate today);

/// The council on whose paper letters go: the one they were asked for, or the only one that
/// `facts` are about. None when there are several: then it is the office that writes.
template <typename... Facts>
CouncilId writingCouncil(CouncilId asked, const QList<Facts> &...facts)
{
    if (asked.isValid())
        return asked;
    QList<CouncilId> councils;
    (std::ranges::transform(facts, std::back_inserter(councils),
                            [](const auto &one) { return one.council.id; }),
     ...);
    const bool isOne = !councils.isEmpty() && councils.count(councils.first()) == councils.size();
    return isOne ? councils.first() : CouncilId();
}

Fields councilFields(const CouncilFacts &facts);
QList<FieldInfo> councilFieldInfos();

} // namespace faubourg::documents
