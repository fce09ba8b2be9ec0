#pragma once

#include "core/documents/documentkind.h"

namespace faubourg::documents {

// What is printed about the training of councils. A questionnaire not said is the newest one of
// the council; a council that has none gives the model that is shipped.

/// To be filled in by hand.
Result<Prepared> trainingQuestionnaire(const storage::Database &database,
                                       const Selection &selection, const DocumentOptions &options);
/// How it was answered; nobody is named. RuleViolation before the first answer.
Result<Prepared> trainingTally(const storage::Database &database, const Selection &selection,
                               const DocumentOptions &options);
/// « Attestation de formation », one a participant and training: of a training, or of a person
/// (in the year said). RuleViolation when nobody attended.
Result<Prepared> trainingCertificates(const storage::Database &database, const Selection &selection,
                                      const DocumentOptions &options);

QList<FieldInfo> trainingQuestionnaireFieldInfos();
QList<FieldInfo> trainingTallyFieldInfos();
QList<FieldInfo> trainingCertificateFieldInfos();

} // namespace faubourg::documents
