#pragma once

#include "core/base/period.h"
#include "core/councils/council.h"
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

/// Whether a body meets as often as it must. Broken when the period before today's was
/// not held and today's is not yet; soon when `alertDays` or fewer are left, or when a
/// planned session will hold it. A period before the first recorded session is not
/// judged: the file cannot know. `subject` begins the sentence: "Catorive", "Bellevue,
/// coordination".
RuleLight frequencyLight(const QString &subject, const Frequency &frequency,
                         const MeetingDays &days, QDate today, int alertDays);

/// A frequency as it binds one body of a council.
struct MeetingDuty
{
    Frequency frequency;
    QString subject; ///< of its light: the council, and the body when it is not the only duty
    MeetingDays days;
};

/// What the bodies of `council` must hold on `today`: each frequency once for every running
/// body of its kind, or once for the kind while there is none. `meetings` are by body; those
/// of no body are the council's own, hence its plenary's.
QList<MeetingDuty> meetingDuties(const Council &council, const QList<Frequency> &frequencies,
                                 const QHash<BodyId, MeetingDays> &meetings, QDate today);

} // namespace faubourg::councils
