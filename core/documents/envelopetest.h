#pragma once

#include "core/documents/context.h"

namespace faubourg::documents {

/// A page with an address, the frame of the envelope's window and rulers: what is read on them
/// once it is folded is what to add to the office's offsets.
Result<Prepared> envelopeTest(const storage::Database &database, const DocumentOptions &options);
QList<FieldInfo> envelopeTestFieldInfos();

} // namespace faubourg::documents
