#pragma once

#include "core/councils/council.h"
#include "core/councils/mandate.h"
#include "core/councils/rulelight.h"

namespace faubourg::councils {

using RecognitionOrderId = Id<struct RecognitionOrderTag>;

enum class OrderKind { Recognition, Amendment };
inline constexpr EnumKeys kOrderKindKeys{
    std::array{std::pair{OrderKind::Recognition, "recognition"},
               std::pair{OrderKind::Amendment, "amendment"}}};

/// Somebody whom a prefect's order names, with what it says of them.
struct OrderMember
{
    RowId id = {};
    PersonId person = {};
    MandateStatus status = MandateStatus::Full; ///< titulaire, or on the complementary list
    QString college = {};                       ///< its name on that day
    QString represents = {};                    ///< the association or actor, as in the order

    friend bool operator==(const OrderMember &, const OrderMember &) = default;
};

/// The prefect's order that recognises the composition of a conseil citoyen, or one that
/// amends it (law 2014-173, art. 7). Each names the whole composition that holds from it on.
struct RecognitionOrder
{
    RecognitionOrderId id = {};
    CouncilId council = {};
    OrderKind kind = OrderKind::Recognition;
    QString number = {}; ///< as on the order
    QDate signedOn = {};
    QString notes = {};
    QList<OrderMember> members = {};
    int revision = 0;

    friend bool operator==(const RecognitionOrder &, const RecognitionOrder &) = default;
};

Result<void> validate(const RecognitionOrder &order);

/// Those who sit on `day`, then those who wait for a seat: what an order signed then names.
QList<OrderMember> membersToName(const QList<MemberRow> &mandates, QDate day);

/// The order that holds on `day`: the last one signed until then; nullptr when there is none.
const RecognitionOrder *orderOn(const QList<RecognitionOrder> &orders, QDate day);

/// What an amending order would change: who sits or waits on `day` and is not named so, and
/// who is named and left since.
struct OrderGap
{
    QList<OrderMember> toName;
    QList<PersonId> toStrike;

    bool isEmpty() const { return toName.isEmpty() && toStrike.isEmpty(); }
};
OrderGap orderGap(const RecognitionOrder &order, const QList<MemberRow> &mandates, QDate day);

/// Whether the prefect has recognised the council as it is composed on `today`.
RuleLight recognitionLight(const QList<RecognitionOrder> &orders, const QList<MemberRow> &mandates,
                           QDate today);
/// Whether somebody represents the council in each steering body the rules name.
RuleLight representationLight(const Council &council, const CouncilRules &rules, QDate today);

/// "Steering committee", "Funders’ committee"…
QString label(SteeringBody body);

} // namespace faubourg::councils
