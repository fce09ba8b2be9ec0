#pragma once

#include "core/base/period.h"
#include "core/councils/counciltype.h"
#include "core/councils/rulelight.h"

namespace faubourg::councils {

/// What the sessions of one kind of body say about a frequency, as values.
struct MeetingDays
{
    QList<QDate> held;
    QList<QDate> planned; ///< from today on
};

/// The month, quarter, half-year or year that holds `day`.
Period periodAround(Per per, QDate day);
/// "2nd quarter", "1st half-year", "year 2026".
QString periodName(Per per, QDate day);

/// Whether `body` meets as often as it must. Broken when the period before today's was
/// not held and today's is not yet; soon when `alertDays` or fewer are left, or when a
/// planned session will hold it. A period before the first recorded session is not
/// judged: the file cannot know.
RuleLight frequencyLight(const QString &councilName, const Frequency &frequency,
                         const MeetingDays &days, QDate today, int alertDays);

} // namespace faubourg::councils
