#include "core/councils/recognition.h"

#include "core/base/text/dates.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::councils {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::Recognition)
};

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

void addThose(QList<OrderMember> &members, MandateStatus status, const QList<MemberRow> &mandates,
              QDate day)
{
    for (const MemberRow &row : mandates) {
        if (row.mandate.status == status && isRunningOn(row.mandate, day))
            members += OrderMember{.id = {},
                                   .person = row.mandate.person,
                                   .status = status,
                                   .college = row.collegeName,
                                   .represents = row.mandate.represents};
    }
}

bool namesAs(const RecognitionOrder &order, const OrderMember &member)
{
    return std::ranges::any_of(order.members, [&](const OrderMember &named) {
        return named.person == member.person && named.status == member.status;
    });
}

} // namespace

Result<void> validate(const RecognitionOrder &order)
{
    if (!order.council.isValid())
        return invalid(Tr::tr("Choose the council."));
    if (order.number.trimmed().isEmpty())
        return invalid(Tr::tr("Enter the number of the prefect’s order."));
    if (!order.signedOn.isValid())
        return invalid(Tr::tr("Enter the day on which the order was signed."));
    QSet<PersonId> named;
    for (const OrderMember &member : order.members) {
        if (!member.person.isValid() || named.contains(member.person))
            return invalid(Tr::tr("The order names somebody twice, or nobody."));
        named.insert(member.person);
    }
    return {};
}

QList<OrderMember> membersToName(const QList<MemberRow> &mandates, QDate day)
{
    QList<OrderMember> members;
    addThose(members, MandateStatus::Full, mandates, day);
    addThose(members, MandateStatus::Substitute, mandates, day);
    return members;
}

const RecognitionOrder *orderOn(const QList<RecognitionOrder> &orders, QDate day)
{
    const RecognitionOrder *holding = nullptr;
    for (const RecognitionOrder &order : orders) {
        if (order.signedOn <= day && (holding == nullptr || order.signedOn >= holding->signedOn))
            holding = &order;
    }
    return holding;
}

OrderGap orderGap(const RecognitionOrder &order, const QList<MemberRow> &mandates, QDate day)
{
    const QList<OrderMember> composition = membersToName(mandates, day);
    OrderGap gap;
    std::ranges::copy_if(composition, std::back_inserter(gap.toName),
                         [&](const OrderMember &member) { return !namesAs(order, member); });
    for (const OrderMember &named : order.members) {
        if (std::ranges::find(composition, named.person, &OrderMember::person) == composition.end())
            gap.toStrike += named.person;
    }
    return gap;
}

RuleLight recognitionLight(const QList<RecognitionOrder> &orders, const QList<MemberRow> &mandates,
                           QDate today)
{
    RuleLight light{.rule = u"recognition"_s, .title = Tr::tr("Recognised by the prefect")};
    const RecognitionOrder *order = orderOn(orders, today);
    if (order == nullptr) {
        light.state = LightState::Broken;
        light.sentence =
            Tr::tr("No order recognises the council yet. Send the composition to the prefect, then "
                   "enter the order.");
        return light;
    }
    const OrderGap gap = orderGap(*order, mandates, today);
    const auto changes = static_cast<int>(gap.toName.size() + gap.toStrike.size());
    light.state = gap.isEmpty() ? LightState::Met : LightState::Soon;
    light.measure = order->number;
    light.sentence = gap.isEmpty()
        ? Tr::tr("The order of %1 names the council as it is.").arg(plainDate(order->signedOn))
        : Tr::tr("%n change(s) since the order of %1: ask for an amending order.", nullptr, changes)
              .arg(plainDate(order->signedOn));
    return light;
}

RuleLight representationLight(const Council &council, const CouncilRules &rules, QDate today)
{
    RuleLight light{.rule = u"steering_bodies"_s,
                    .title = Tr::tr("Represented where the contract is steered")};
    const QList<SteeringBody> missing = unrepresentedOn(council, rules, today);
    const qsizetype wanted = rules.steeringBodies.size();
    light.state = missing.isEmpty() ? LightState::Met : LightState::Broken;
    light.measure = Tr::tr("%1 of %2").arg(wanted - missing.size()).arg(wanted);
    QStringList names;
    for (const SteeringBody body : missing)
        names += label(body);
    light.sentence = missing.isEmpty()
        ? Tr::tr("Somebody speaks for the council in each of them.")
        : Tr::tr("Nobody speaks for the council here: %1.").arg(names.join(u", "_s));
    for (const Representative &one : council.representatives) {
        const QDate after = one.period.to.isValid() ? one.period.to.addDays(1) : QDate();
        for (const QDate day : {one.period.from, after}) {
            if (day > today && (!light.nextChangeOn.isValid() || day < light.nextChangeOn))
                light.nextChangeOn = day;
        }
    }
    return light;
}

QString label(SteeringBody body)
{
    switch (body) {
    case SteeringBody::Steering:
        return Tr::tr("Steering committee");
    case SteeringBody::Funders:
        return Tr::tr("Funders’ committee");
    case SteeringBody::Technical:
        return Tr::tr("Technical committee");
    case SteeringBody::UrbanRenewal:
        break;
    }
    return Tr::tr("Urban renewal project");
}

} // namespace faubourg::councils
