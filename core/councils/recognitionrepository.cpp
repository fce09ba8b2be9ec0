#include "core/councils/recognitionrepository.h"

#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::councils {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::RecognitionRepository)
};

constexpr QLatin1StringView kTable("recognition_order");
constexpr QLatin1StringView kParts("recognition_order_member");
constexpr QLatin1StringView kParent("recognition_order_id");

// A criterion bound to NULL is not asked.
constexpr QStringView kOrders = uR"(
    SELECT id, council_id, kind, number, signed_on, notes, revision
    FROM recognition_order
    WHERE (:id IS NULL OR id = :id) AND (:council IS NULL OR council_id = :council)
    ORDER BY council_id, signed_on, id)";

constexpr QStringView kMembers = uR"(
    SELECT part.recognition_order_id, part.id, part.person_id, part.status, part.college,
           part.represents
    FROM recognition_order_member AS part
    JOIN recognition_order ON recognition_order.id = part.recognition_order_id
    WHERE (:id IS NULL OR recognition_order.id = :id)
      AND (:council IS NULL OR recognition_order.council_id = :council)
    ORDER BY part.recognition_order_id, part.position)";

RecognitionOrder readOrder(const storage::Query &row)
{
    return {.id = row.id<RecognitionOrderId>(u"id"),
            .council = row.id<CouncilId>(u"council_id"),
            .kind = kOrderKindKeys.value(row.text(u"kind")).value_or(OrderKind::Amendment),
            .number = row.text(u"number"),
            .signedOn = row.date(u"signed_on"),
            .notes = row.text(u"notes"),
            .members = {},
            .revision = row.integer(u"revision")};
}

OrderMember readMember(const storage::Query &row)
{
    return {.id = row.id<RowId>(u"id"),
            .person = row.id<PersonId>(u"person_id"),
            .status = kMandateStatusKeys.value(row.text(u"status")).value_or(MandateStatus::Full),
            .college = row.text(u"college"),
            .represents = row.text(u"represents")};
}

storage::Row columns(const RecognitionOrder &order)
{
    return storage::Row()
        .set("council_id"_L1, order.council)
        .set("kind"_L1, kOrderKindKeys.key(order.kind))
        .set("number"_L1, order.number.simplified())
        .set("signed_on"_L1, order.signedOn)
        .set("notes"_L1, order.notes);
}

storage::Row memberColumns(const OrderMember &member)
{
    return storage::Row()
        .set("person_id"_L1, member.person)
        .set("status"_L1, kMandateStatusKeys.key(member.status))
        .set("college"_L1, member.college)
        .set("represents"_L1, member.represents);
}

} // namespace

Result<QList<RecognitionOrder>> RecognitionRepository::read(RecognitionOrderId id,
                                                            CouncilId council) const
{
    storage::Query query(*m_database, kOrders);
    query.bind(u":id", id).bind(u":council", council);
    FB_TRY_LET(orders, storage::readAll(query, readOrder));
    QHash<RecognitionOrderId, RecognitionOrder *> places;
    for (RecognitionOrder &order : orders)
        places.insert(order.id, &order);
    storage::Query members(*m_database, kMembers);
    members.bind(u":id", id).bind(u":council", council);
    FB_TRY(storage::forEachRow(members, [&places](const storage::Query &row) {
        if (auto *order = places.value(row.id<RecognitionOrderId>(u"recognition_order_id")))
            order->members += readMember(row);
    }));
    return orders;
}

Result<RecognitionOrder> RecognitionRepository::find(RecognitionOrderId id) const
{
    FB_TRY_LET(found, read(id, {}));
    if (!id.isValid() || found.isEmpty())
        return Error{ErrorCode::NotFound, Tr::tr("This order is no longer in the file."), {}};
    return std::move(found.first());
}

Result<QList<RecognitionOrder>> RecognitionRepository::list(CouncilId council) const
{
    return read({}, council);
}

Result<RecognitionOrder> RecognitionRepository::save(const RecognitionOrder &order) const
{
    FB_TRY(validate(order));
    FB_TRY_LET(act, storage::Act::begin(*m_database, "recognition_order.save"_L1, kTable));
    FB_TRY_LET(stored, act.saveRoot(order.id.value(), order.revision, columns(order)));
    FB_TRY(
        act.syncRows(kParts, kParent, stored.id, storage::childRows(order.members, memberColumns)));
    FB_TRY(act.commit());
    return find(RecognitionOrderId(stored.id));
}

Result<void> RecognitionRepository::remove(RecognitionOrderId id, int revision) const
{
    FB_TRY_LET(act, storage::Act::begin(*m_database, "recognition_order.remove"_L1, kTable));
    FB_TRY(act.syncRows(kParts, kParent, id.value(), {}));
    FB_TRY(act.removeRoot(id.value(), revision));
    return act.commit();
}

} // namespace faubourg::councils
