#pragma once

#include "core/councils/councilrules.h"
#include "core/documents/context.h"
#include "core/documents/councilnames.h"
#include "core/sessions/sessionrows.h"

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

Fields councilFields(const CouncilFacts &facts);
QList<FieldInfo> councilFieldInfos();

} // namespace faubourg::documents
