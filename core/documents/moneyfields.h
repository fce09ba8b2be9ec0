#pragma once

#include "core/documents/template/value.h"
#include "core/programme/funding.h"

namespace faubourg::documents {

/// "12 500", or a dash while nobody has said it: an amount in a table headed in euros.
QString euros(const std::optional<Money> &money);

/// The cost and the three amounts that every line of a programme shows.
Fields moneyFields(Money cost, const programme::Amounts &amounts);
QList<FieldInfo> moneyInfos();

} // namespace faubourg::documents
