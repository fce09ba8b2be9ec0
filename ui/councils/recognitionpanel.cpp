#include "ui/councils/recognitionpanel.h"

#include "core/base/text/dates.h"
#include "ui/base/actpanel.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/theme.h"
#include "ui/councils/counciltexts.h"
#include "ui/people/peopletexts.h"
#include "ui/shell/workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::Host;
using councils::MandateStatus;
using councils::OrderMember;
using councils::RecognitionOrder;
using councils::Representative;

namespace {

/// Orders are few: they leave the room to those who stand for the council.
constexpr int kOrderLines = 10;

int countOf(const OrderLine &line, MandateStatus status)
{
    return static_cast<int>(std::ranges::count(line.order.members, status, &OrderMember::status));
}

QString countText(const OrderLine &line, MandateStatus status)
{
    return QString::number(countOf(line, status));
}

} // namespace

RecognitionPanel::RecognitionPanel(Workspace &workspace, QWidget *parent)
    : CouncilPanel(workspace, parent)
    , m_organisations(workspace.database())
    , m_orders(new LinkedTable<OrderLine>(tr("Prefect’s orders"), orderColumns(), this))
    , m_standing(
          new LinkedTable<StandingLine>(tr("Host and representatives"), standingColumns(), this))
{
    buildTables();
    buildActs();
    updateButtons();
}

void RecognitionPanel::buildTables()
{
    m_orders->setEmptySentence(tr("The prefect’s order is not entered yet: its number, its day, "
                                  "and the members it names."));
    m_standing->setEmptySentence(tr("Nobody speaks for the council yet where the contract is "
                                    "steered, and no structure carries it."));
    m_orders->setMaximumHeight(fontMetrics().height() * kOrderLines);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_orders, 1);
    QBoxLayout *first = addButtonLine(column);
    m_addOrder = addButton(first, tr("New order…"), [this] { startOrder(); });
    m_changeOrder = addButton(first, tr("Change the order…"), [this] { startChangingOrder(); });
    m_removeOrder = addButton(first, tr("Remove the order"), [this] { removeOrder(); });
    column->addWidget(m_standing, 1);
    QBoxLayout *second = addButtonLine(column);
    m_addHost = addButton(second, tr("Host organisation…"), [this] { startHost(); });
    m_addRepresentative =
        addButton(second, tr("Add a representative…"), [this] { startRepresentative(); });
    m_end = addButton(second, tr("Ends…"), [this] { startEnding(); });
    connect(m_orders, &LinkedTableBase::currentIdChanged, this, &RecognitionPanel::updateButtons);
    connect(m_orders, &LinkedTableBase::opened, this, &RecognitionPanel::startChangingOrder);
    connect(m_standing, &LinkedTableBase::currentIdChanged, this, &RecognitionPanel::updateButtons);
}

void RecognitionPanel::buildActs()
{
    const auto period = [this](auto *form, const QString &title, QDate Period::*end) {
        form->date(
                title, [end](auto &row) -> auto & { return row.period.*end; },
                DateHint::LastOccurrence)
            ->setToday(today());
    };
    m_orderForm = new Form<RecognitionOrder>;
    m_orderForm->choice(tr("&Kind"), &RecognitionOrder::kind, orderKindChoices());
    m_orderForm->line(tr("&Number"), &RecognitionOrder::number, Need::Compulsory);
    m_orderForm
        ->date(tr("&Signed on"), &RecognitionOrder::signedOn, DateHint::LastOccurrence,
               Need::Compulsory)
        ->setToday(today());
    m_orderForm->line(tr("N&otes"), &RecognitionOrder::notes);
    m_orderAct = addAct(m_orderForm, [this] { saveOrder(); });
    m_hostForm = new Form<Host>;
    m_hostForm->record(
        tr("&Organisation"), &Host::organisation,
        [this](const QString &words) {
            QList<RecordChoice> choices;
            const auto rows = m_organisations.list({.words = words, .kind = {}});
            for (const people::OrganisationRow &row : rows.valueOr({}))
                choices.append({row.id.value(), row.name});
            return choices;
        },
        [this](qint64 id) { return organisationName(OrganisationId(id)); }, Need::Compulsory);
    period(m_hostForm, tr("&From"), &Period::from);
    m_hostAct = addAct(m_hostForm, [this] { saveHost(); });
    m_representativeForm = new Form<Representative>;
    m_representativeForm->record(tr("&Person"), &Representative::person, personSearch(),
                                 personNames(), Need::Compulsory);
    m_representativeForm->choice(tr("&Sits in"), &Representative::body, steeringBodyChoices());
    period(m_representativeForm, tr("&From"), &Period::from);
    m_representativeAct = addAct(m_representativeForm, [this] { saveRepresentative(); });
    m_endForm = new Form<Dated>;
    m_endForm->date(tr("&Last day"), &Dated::day, DateHint::LastOccurrence, Need::Compulsory)
        ->setToday(today());
    m_ending = addAct(m_endForm, [this] { endStanding(); });
}

QList<Column<OrderLine>> RecognitionPanel::orderColumns()
{
    return {
        {.title = tr("Order"),
         .text = [](const OrderLine &line) { return line.order.number; },
         .names = true},
        {.title = tr("Kind"),
         .text = [](const OrderLine &line) { return wordOf(orderKindChoices(), line.order.kind); }},
        {.title = tr("Signed on"),
         .text = [](const OrderLine &line) { return numericDate(line.order.signedOn); },
         .sortKey = [](const OrderLine &line) { return line.order.signedOn; }},
        {.title = tr("Full members"),
         .text = [](const OrderLine &line) { return countText(line, MandateStatus::Full); },
         .alignment = Qt::AlignRight},
        {.title = tr("Waiting list"),
         .text = [](const OrderLine &line) { return countText(line, MandateStatus::Substitute); },
         .alignment = Qt::AlignRight}};
}

QList<Column<StandingLine>> RecognitionPanel::standingColumns()
{
    return {
        {.title = tr("Where"), .text = [](const StandingLine &line) { return line.what; }},
        {.title = tr("Name"),
         .text = [](const StandingLine &line) { return line.who; },
         .names = true},
        {.title = tr("Time"),
         .text =
             [](const StandingLine &line) { return periodText(line.period, interfaceLanguage()); },
         .sortKey = [](const StandingLine &line) { return line.period.from; }}};
}

void RecognitionPanel::fill()
{
    QList<OrderLine> lines;
    for (const RecognitionOrder &order : standing().orders)
        lines += OrderLine{order.id, order};
    m_orders->setRows(std::move(lines));
    m_orders->setFooter(gapText());
    fillStanding();
    updateButtons();
}

void RecognitionPanel::fillStanding()
{
    QList<StandingLine> lines;
    for (const Host &host : standing().council.hosts)
        lines += StandingLine{.id = lines.size() + 1,
                              .row = host.id,
                              .isHost = true,
                              .what = tr("Host organisation"),
                              .who = organisationName(host.organisation),
                              .period = host.period};
    for (const Representative &one : standing().council.representatives)
        lines += StandingLine{.id = lines.size() + 1,
                              .row = one.id,
                              .isHost = false,
                              .what = label(one.body),
                              .who = personName(one.person),
                              .period = one.period};
    m_standing->setRows(std::move(lines));
}

/// What an amending order would change, with names.
QString RecognitionPanel::gapText() const
{
    const RecognitionOrder *order = orderOn(standing().orders, today());
    if (order == nullptr)
        return {};
    const councils::OrderGap gap = orderGap(*order, standing().mandates, today());
    QStringList toName;
    for (const OrderMember &member : gap.toName)
        toName += personName(member.person);
    QStringList toStrike;
    for (const PersonId person : gap.toStrike)
        toStrike += personName(person);
    QStringList parts;
    if (!toName.isEmpty())
        parts += tr("To name in an amending order: %1.").arg(toName.join(u", "_s));
    if (!toStrike.isEmpty())
        parts += tr("To strike from it: %1.").arg(toStrike.join(u", "_s));
    return parts.join(u' ');
}

QString RecognitionPanel::organisationName(OrganisationId id) const
{
    const auto found = m_organisations.find(id);
    return found ? found->name : QString();
}

void RecognitionPanel::updateButtons()
{
    const bool hasOrder = canWrite() && m_orders->current() != nullptr;
    const StandingLine *line = m_standing->current();
    m_addOrder->setEnabled(canWrite());
    m_changeOrder->setEnabled(hasOrder);
    m_removeOrder->setEnabled(hasOrder);
    m_addHost->setEnabled(canWrite());
    m_addRepresentative->setEnabled(canWrite());
    m_end->setEnabled(canWrite() && line != nullptr && !line->period.to.isValid());
}

} // namespace faubourg::ui
