// The acts of recognitionpanel.h: orders, the host, representatives.
#include "core/base/text/dates.h"
#include "core/councils/recognitionrepository.h"
#include "ui/base/actpanel.h"
#include "ui/base/interfacelanguage.h"
#include "ui/councils/recognitionpanel.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::Council;
using councils::Host;
using councils::OrderKind;
using councils::RecognitionOrder;
using councils::RecognitionRepository;
using councils::Representative;

void RecognitionPanel::startOrder()
{
    m_order.reset();
    RecognitionOrder order;
    order.council = standing().council.id;
    order.kind = standing().orders.isEmpty() ? OrderKind::Recognition : OrderKind::Amendment;
    order.signedOn = today();
    m_orderForm->load(order);
    m_orderAct->setExplanation(tr("It names the members and the waiting list as they stand on the "
                                  "day of its signature."));
    open(m_orderAct, tr("New order of the prefect"), tr("Save the order"));
}

void RecognitionPanel::startChangingOrder()
{
    const OrderLine *line = m_orders->current();
    if (line == nullptr || !canWrite())
        return;
    m_order = line->order;
    m_orderForm->load(*m_order);
    m_orderAct->setExplanation({});
    open(m_orderAct, tr("Order %1").arg(m_order->number), tr("Save the order"));
}

void RecognitionPanel::saveOrder()
{
    RecognitionOrder order = m_order.value_or(RecognitionOrder());
    order.council = standing().council.id;
    m_orderForm->store(order);
    if (!m_order)
        order.members = membersToName(standing().mandates, order.signedOn);
    if (const auto valid = validate(order); !valid)
        return m_orderAct->refuse(valid.error().message);
    const QString act =
        (m_order ? tr("Change the order %1") : tr("Enter the order %1")).arg(order.number);
    if (order != m_order
        && !workspace().save<RecognitionRepository, RecognitionOrder>(u"recognition_order"_s,
                                                                      m_order, order, act))
        return;
    finish(m_orderAct, tr("The order %1 is saved.").arg(order.number));
}

void RecognitionPanel::removeOrder()
{
    const OrderLine *line = m_orders->current();
    if (line == nullptr)
        return;
    const RecognitionOrder gone = line->order;
    if (workspace().save<RecognitionRepository, RecognitionOrder>(
            u"recognition_order"_s, gone, std::nullopt, tr("Remove the order %1").arg(gone.number)))
        finish(nullptr, tr("The order %1 was removed.").arg(gone.number));
}

void RecognitionPanel::startHost()
{
    m_hostForm->load({.id = {}, .organisation = {}, .period = {today(), {}}});
    m_hostAct->setExplanation(tr("The structure that carried the council until then ends the day "
                                 "before."));
    open(m_hostAct, tr("Host organisation of %1").arg(standing().council.name),
         tr("Save the host"));
}

/// One structure carries a council at a time: the one before ends.
void RecognitionPanel::saveHost()
{
    Host host;
    m_hostForm->store(host);
    Council after = standing().council;
    for (Host &before : after.hosts) {
        if (!before.period.to.isValid() && host.period.from.isValid())
            before.period.to = host.period.from.addDays(-1);
    }
    after.hosts += host;
    if (const auto valid = validate(after); !valid)
        return m_hostAct->refuse(valid.error().message);
    const QString name = organisationName(host.organisation);
    if (saveCouncil(after, tr("Make %1 the host organisation").arg(name)))
        finish(m_hostAct, tr("%1 carries the council.").arg(name));
}

void RecognitionPanel::startRepresentative()
{
    Representative proposed;
    const auto missing = unrepresentedOn(standing().council, standing().rules, today());
    if (!missing.isEmpty())
        proposed.body = missing.first();
    proposed.period.from = today();
    m_representativeForm->load(proposed);
    open(m_representativeAct, tr("Who speaks for %1").arg(standing().council.name),
         tr("Add the representative"));
}

void RecognitionPanel::saveRepresentative()
{
    Representative one;
    m_representativeForm->store(one);
    Council after = standing().council;
    after.representatives += one;
    if (const auto valid = validate(after); !valid)
        return m_representativeAct->refuse(valid.error().message);
    const QString name = personName(one.person);
    if (saveCouncil(after, tr("Send %1 to: %2").arg(name, label(one.body))))
        finish(m_representativeAct,
               tr("%1 speaks for the council: %2.").arg(name, label(one.body)));
}

void RecognitionPanel::startEnding()
{
    const StandingLine *line = m_standing->current();
    if (line == nullptr)
        return;
    m_subject = *line;
    m_endForm->load({.day = today()});
    open(m_ending, tr("%1: %2", "where, who").arg(m_subject.what, m_subject.who),
         tr("Note the end"));
}

void RecognitionPanel::endStanding()
{
    Dated typed;
    m_endForm->store(typed);
    Council after = standing().council;
    for (Host &host : after.hosts) {
        if (m_subject.isHost && host.id == m_subject.row)
            host.period.to = typed.day;
    }
    for (Representative &one : after.representatives) {
        if (!m_subject.isHost && one.id == m_subject.row)
            one.period.to = typed.day;
    }
    if (const auto valid = validate(after); !valid)
        return m_ending->refuse(valid.error().message);
    if (saveCouncil(after, tr("End: %1").arg(m_subject.who)))
        finish(m_ending,
               tr("%1 until %2.").arg(m_subject.who, plainDate(typed.day, interfaceLanguage())));
}

} // namespace faubourg::ui
