#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/contract/contract.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace faubourg::contract {

enum class CommitteeKind {
    Funders,     ///< decides who pays what
    Steering,    ///< presents and steers the programme
    Technical,   ///< examines the files
    Orientation, ///< says what is expected of the year to come
    Education,
    Thematic,
    UrbanWalk, ///< "balade urbaine": seeing the quartier with its residents
    Management ///< the services among themselves
};

QString toKey(CommitteeKind kind);
std::optional<CommitteeKind> committeeKindFromKey(QStringView key);

struct CommitteeMeeting
{
    RowId id;
    QDate date;
    bool isHeld = false;
    QString note;

    friend bool operator==(const CommitteeMeeting &, const CommitteeMeeting &) = default;
};

/// A body that steers the contract, and its meetings.
struct Committee
{
    CommitteeId id;
    ContractId contractId;
    int position = kLast;
    QString name;
    CommitteeKind kind = CommitteeKind::Steering;
    QString purpose;
    QString members;
    std::optional<int> timesPerYear; ///< what the contract says; nothing when it does not
    QList<int> months;               ///< 1 to 12, in order; empty: any
    QString source;
    QList<CommitteeMeeting> meetings; ///< by day
    int revision = 0;

    friend bool operator==(const Committee &, const Committee &) = default;
};

/// Check every field; a meeting of a day to come cannot have been held.
Result<void> validate(const Committee &committee, QDate today);

/// How many meetings of `year` the contract still asks for, beyond those entered.
int meetingsToPlan(const Committee &committee, int year);

/// The first meeting from `day` on that was not held yet.
std::optional<CommitteeMeeting> nextMeeting(const Committee &committee, QDate day);

} // namespace faubourg::contract
