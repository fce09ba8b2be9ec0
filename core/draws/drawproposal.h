#pragma once

#include "core/draws/drawpool.h"

namespace faubourg::draws {

/// Quotas as the rules of the council ask: the seats of each college, parity where it is
/// advised or required. Age bands, towns and the categories
/// of the council's own come without bounds, to be filled in.
QList<DrawQuota> proposedQuotas(const DrawSources &sources, int seats);

/// A draw of the vacant seats as the rules ask for it (household, substitutes, source of the
/// list, witness), to be held in `noticeDays`, with answers due `answerDays` later.
Draw proposedDraw(const DrawSources &sources, QDate today, int noticeDays, int answerDays);

} // namespace faubourg::draws
