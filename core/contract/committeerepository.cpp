#include "core/contract/committeerepository.h"

#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::contract {

using storage::Act;
using storage::Query;
using storage::Row;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::contract::CommitteeRepository)
};

constexpr QStringView kFind = u"SELECT * FROM committee WHERE id = :id";
constexpr QStringView kMeetingsOf =
    u"SELECT * FROM committee_meeting WHERE committee_id = :id ORDER BY date, position";
constexpr QStringView kList =
    u"SELECT id FROM committee WHERE contract_id = :contract ORDER BY position, id";
constexpr QStringView kMeetings = uR"(
    SELECT m.*, c.name AS committee, c.kind
    FROM committee_meeting m JOIN committee c ON c.id = m.committee_id
    WHERE c.contract_id = :contract
      AND (:from IS NULL OR m.date >= :from)
      AND (:to IS NULL OR m.date <= :to)
    ORDER BY m.date, c.position, c.id, m.position)";
constexpr QStringView kLastSibling = uR"(
    SELECT coalesce(max(position) + 1, 0) AS position FROM committee
    WHERE contract_id = :contract)";

CommitteeKind readKind(const Query &query)
{
    return committeeKindFromKey(query.text(u"kind")).value_or(CommitteeKind::Steering);
}

/// "9,10" as 9 and 10.
QList<int> monthsFromColumn(const QString &text)
{
    QList<int> months;
    for (const QString &month : text.split(u',', Qt::SkipEmptyParts))
        months += month.toInt();
    return months;
}

QString monthsColumn(const QList<int> &months)
{
    QStringList texts;
    for (const int month : months)
        texts += QString::number(month);
    return texts.join(u',');
}

CommitteeMeeting readMeeting(const Query &query)
{
    return {query.id<RowId>(u"id"), query.date(u"date"), query.flag(u"is_held"),
            query.text(u"note")};
}

Committee readCommittee(const Query &query)
{
    return {.id = query.id<CommitteeId>(u"id"),
            .contractId = query.id<ContractId>(u"contract_id"),
            .position = query.integer(u"position"),
            .name = query.text(u"name"),
            .kind = readKind(query),
            .purpose = query.text(u"purpose"),
            .members = query.text(u"members"),
            .timesPerYear = query.optionalInteger(u"times_per_year"),
            .months = monthsFromColumn(query.text(u"months")),
            .source = query.text(u"source"),
            .meetings = {},
            .revision = query.integer(u"revision")};
}

CommitteeRow rowOf(const Committee &committee, int year, QDate today)
{
    CommitteeRow row{.id = committee.id,
                     .name = committee.name,
                     .kind = committee.kind,
                     .timesPerYear = committee.timesPerYear,
                     .months = committee.months,
                     .source = committee.source,
                     .heldInYear = 0,
                     .plannedInYear = 0,
                     .toPlan = meetingsToPlan(committee, year),
                     .nextOn = {},
                     .revision = committee.revision};
    for (const CommitteeMeeting &meeting : committee.meetings) {
        if (meeting.date.year() == year)
            ++(meeting.isHeld ? row.heldInYear : row.plannedInYear);
    }
    if (const auto next = nextMeeting(committee, today))
        row.nextOn = next->date;
    return row;
}

Row meetingRow(const CommitteeMeeting &meeting)
{
    return Row()
        .set("date"_L1, meeting.date)
        .set("is_held"_L1, meeting.isHeld)
        .set("note"_L1, meeting.note.trimmed());
}

Row rootRow(const Committee &committee, int position)
{
    return Row()
        .set("contract_id"_L1, committee.contractId)
        .set("position"_L1, position)
        .set("name"_L1, committee.name.trimmed())
        .set("kind"_L1, toKey(committee.kind))
        .set("purpose"_L1, committee.purpose.trimmed())
        .set("members"_L1, committee.members.trimmed())
        .set("times_per_year"_L1, committee.timesPerYear)
        .set("months"_L1, monthsColumn(committee.months))
        .set("source"_L1, committee.source.trimmed());
}

Result<int> place(const storage::Database &database, const Committee &committee)
{
    if (committee.position != kLast)
        return committee.position;
    Query query(database, kLastSibling);
    FB_TRY(query.bind(u":contract", committee.contractId).exec());
    return query.next() ? query.integer(u"position") : 0;
}

} // namespace

Result<Committee> CommitteeRepository::find(CommitteeId id) const
{
    Query query(m_database, kFind);
    FB_TRY(query.bind(u":id", id).exec());
    if (!query.next())
        return Error{ErrorCode::NotFound, Tr::tr("This committee no longer exists."), {}};
    Committee committee = readCommittee(query);
    Query meetings(m_database, kMeetingsOf);
    FB_TRY_LET(held, storage::readAll(meetings.bind(u":id", id), readMeeting));
    committee.meetings = held;
    return committee;
}

Result<QList<CommitteeRow>> CommitteeRepository::list(ContractId contract, int year) const
{
    Query query(m_database, kList);
    FB_TRY(query.bind(u":contract", contract).exec());
    QList<CommitteeRow> rows;
    while (query.next()) {
        FB_TRY_LET(committee, find(query.id<CommitteeId>(u"id")));
        rows += rowOf(committee, year, m_database.clock().today());
    }
    return rows;
}

Result<QList<MeetingRow>> CommitteeRepository::meetings(ContractId contract,
                                                        const Period &period) const
{
    Query query(m_database, kMeetings);
    query.bind(u":contract", contract).bind(u":from", period.from).bind(u":to", period.to);
    return storage::readAll(query, [](const Query &row) {
        return MeetingRow{row.id<CommitteeId>(u"committee_id"), row.text(u"committee"),
                          readKind(row), readMeeting(row)};
    });
}

Result<Committee> CommitteeRepository::save(const Committee &committee) const
{
    FB_TRY(validate(committee, m_database.clock().today()));
    FB_TRY_LET(act, Act::begin(m_database, "committee.save"_L1, "committee"_L1));
    FB_TRY_LET(position, place(m_database, committee));
    FB_TRY_LET(
        stored,
        act.saveRoot(committee.id.value(), committee.revision, rootRow(committee, position)));
    FB_TRY(act.syncRows("committee_meeting"_L1, "committee_id"_L1, stored.id,
                        storage::childRows(committee.meetings, meetingRow)));
    FB_TRY(act.commit());
    return find(CommitteeId(stored.id));
}

Result<void> CommitteeRepository::remove(CommitteeId id, int revision) const
{
    FB_TRY_LET(act, Act::begin(m_database, "committee.remove"_L1, "committee"_L1));
    FB_TRY(act.syncRows("committee_meeting"_L1, "committee_id"_L1, id.value(), {}));
    FB_TRY(act.removeRoot(id.value(), revision));
    return act.commit();
}

} // namespace faubourg::contract
