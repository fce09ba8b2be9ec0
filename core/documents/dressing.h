#pragma once

#include "core/documents/context.h"
#include "core/programme/funder.h"

namespace faubourg::documents {

/// Puts into `document` what is the office's own and no template's: the signatory's signature,
/// the calibration of its envelopes, its letterhead, colour and foot, and `logos`.
void dress(Document &document, const Context &context, const Frame &frame,
           const QList<Image> &logos);

/// The logo of `funder`, if it has one.
Result<std::optional<Image>> logoOf(const storage::Database &database,
                                    const programme::Funder &funder);

/// The logos of those who fund these actions and want to be seen.
Result<QList<Image>> logosOf(const storage::Database &database, const QList<ActionId> &actions);

} // namespace faubourg::documents
