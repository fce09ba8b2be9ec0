#pragma once

#include "core/documents/councilfacts.h"
#include "core/documents/documentkind.h"
#include "core/draws/drawrepository.h"

namespace faubourg::documents {

/// A frozen draw with all that its documents say, read again from the frozen dossier: what is
/// printed is what was published.
struct DrawFacts
{
    draws::Draw draw;
    councils::Council council;
    QString legalBasis; ///< of the type of the council
    CouncilFacts about;
    sortition::Dossier dossier;
    std::optional<sortition::Draw> result; ///< once drawn
    QList<draws::DrawPersonRow> persons;
};

/// The draw chosen, or the council's newest one that can be printed about: frozen, or drawn
/// when `mustBeDrawn`. RuleViolation when there is none.
Result<DrawFacts> readDrawFacts(const storage::Database &database, const Selection &selection,
                                QDate today, bool mustBeDrawn);

/// Day, place, council, seats, digest, seed rule, method and quotas.
Fields drawFields(const DrawFacts &facts);
QList<FieldInfo> drawFieldInfos();

/// Of the list: the person whose published number it is; null when there is none.
const draws::DrawPersonRow *personNumbered(const DrawFacts &facts, const QString &number);
/// "Mme LEMAIRE Nadia", or the number where the list knows no such person.
QString nameNumbered(const DrawFacts &facts, const QString &number);

} // namespace faubourg::documents
