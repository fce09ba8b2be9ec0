#pragma once

#include "core/councils/mandate.h"
#include "core/documents/councilfacts.h"
#include "core/documents/documentkind.h"

#include <functional>

namespace faubourg::documents {

/// One mandate, with what letters say of who holds it.
struct MemberFacts
{
    councils::Mandate mandate;
    people::Person person;
    QString college; ///< empty: none
    CouncilFacts council;
};

using MandateTest = std::function<bool(const councils::Mandate &)>;

/// The mandates of the council, of the person, or of that person in that council, that pass
/// `test`: by council, then name.
Result<QList<MemberFacts>> readMembers(const storage::Database &database,
                                       const Selection &selection, QDate today,
                                       const MandateTest &test);
/// Those that run on `today`. RuleViolation when there is none.
Result<QList<MemberFacts>> readCurrentMembers(const storage::Database &database,
                                              const Selection &selection, QDate today);

/// Fields of a letter to a member: recipient, council, mandate.
Fields memberFields(const MemberFacts &facts, QDate today, QStringList &warnings);
QList<FieldInfo> memberFieldInfos();

} // namespace faubourg::documents
