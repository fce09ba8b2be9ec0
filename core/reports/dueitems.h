#pragma once

#include "core/base/result.h"
#include "core/reports/entity.h"

#include <QDate>
#include <QList>
#include <QString>

namespace faubourg::storage {
class Database;
}

namespace faubourg::reports {

struct CouncilStanding;

/// What is to be done; the key is stable.
enum class DueKind {
    ConveneSession,
    RecordSession, ///< its day is past, nobody said whether it was held
    WriteMinutes,
    SendMinutes,
    ApproveMinutes,
    AnswerQuestion,
    DoFollowUp,
    PlanSession, ///< a council meets less often than its rules say
    EndingMandate,
    VacantSeat,
    ParentalConsent,
    ConfirmEnrolments, ///< those enrolled in an open council are to be asked again
    CloseCall,         ///< the call for projects ends
    PrepareCommittee,
    CollectReport,
    PurgeRoll,        ///< an extract of the electoral roll has to go
    ForgetCandidates, ///< those not retained, after the years that the office keeps them
    Onboarding,
};

inline constexpr EnumKeys kDueKindKeys{std::array{
    std::pair{DueKind::ConveneSession, "convene_session"},
    std::pair{DueKind::RecordSession, "record_session"},
    std::pair{DueKind::WriteMinutes, "write_minutes"},
    std::pair{DueKind::SendMinutes, "send_minutes"},
    std::pair{DueKind::ApproveMinutes, "approve_minutes"},
    std::pair{DueKind::AnswerQuestion, "answer_question"},
    std::pair{DueKind::DoFollowUp, "do_follow_up"}, std::pair{DueKind::PlanSession, "plan_session"},
    std::pair{DueKind::EndingMandate, "ending_mandate"},
    std::pair{DueKind::VacantSeat, "vacant_seat"},
    std::pair{DueKind::ParentalConsent, "parental_consent"},
    std::pair{DueKind::ConfirmEnrolments, "confirm_enrolments"},
    std::pair{DueKind::CloseCall, "close_call"},
    std::pair{DueKind::PrepareCommittee, "prepare_committee"},
    std::pair{DueKind::CollectReport, "collect_report"},
    std::pair{DueKind::PurgeRoll, "purge_roll"},
    std::pair{DueKind::ForgetCandidates, "forget_candidates"},
    std::pair{DueKind::Onboarding, "onboarding"}}};

/// The one button of a row.
enum class DueVerb {
    Prepare, ///< the session, the committee
    Open,
    Remind, ///< a service, an operator
    Answer,
    Plan,
    Replace, ///< a member
    Create,
    FillIn,
    Erase, ///< personal data
};

/// One row of the morning queue.
struct DueItem
{
    DueKind kind = DueKind::Onboarding;
    DueVerb verb = DueVerb::Open;
    QString text;     ///< translated: what, for whom, by when
    QDate dueOn;      ///< invalid: no day, as soon as possible
    QDate since;      ///< what the waiting is counted from; may be invalid
    EntityRef entity; ///< what opens, and what the verb acts on

    friend bool operator==(const DueItem &, const DueItem &) = default;
};

/// The morning queue over all modules (ux.md 2), each list by day.
struct DueItems
{
    QList<DueItem> overdue; ///< the day is past
    QList<DueItem> today;
    QList<DueItem> thisWeek;   ///< up to Sunday
    QList<DueItem> thisMonth;  ///< up to a month from today
    QList<DueItem> later;      ///< announced early by a parameter, or without day
    QList<DueItem> onboarding; ///< "to start well": what an empty file lacks

    qsizetype count() const; ///< without onboarding
    /// Of one kind, in order of urgency: what a page of the sidebar counts.
    QList<DueItem> of(DueKind kind) const;
};

/// Delays are the office's parameters and the councils' rules; a file without a parameter
/// is not asked about it.
Result<DueItems> dueItems(const storage::Database &database, QDate today);
/// The same, for who has read the councils already.
Result<DueItems> dueItems(const storage::Database &database,
                          const QList<CouncilStanding> &standings, QDate today);

} // namespace faubourg::reports
