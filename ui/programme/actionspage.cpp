#include "ui/programme/actionspage.h"

#include "core/base/text/numbers.h"
#include "core/programme/labels.h"
#include "ui/base/actpanel.h"
#include "ui/base/interfacelanguage.h"
#include "ui/programme/fundinggrid.h"
#include "ui/programme/programmetexts.h"
#include "ui/programme/publicgrid.h"

#include <QComboBox>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using programme::Action;
using programme::ActionRow;
using programme::ActionState;
using programme::Campaign;

namespace {

constexpr auto kAction = "action"_L1;

/// Each name once, in the order of readers.
QStringList sortedForReaders(QStringList names)
{
    names.removeDuplicates();
    names.removeAll(QString());
    std::ranges::sort(names, [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(a, b) < 0;
    });
    return names;
}

} // namespace

ActionsPage::ActionsPage(Workspace &workspace, QWidget *parent)
    : RecordPage(workspace, kAction, parent)
    , m_organisations(workspace.database())
    , m_objectives(workspace.database())
{
    addColumns();
    addFacets();
    addStateAction();
    addSummaryForm();
    addTargetForm();
    addPublicTab();
    addFundingTab();
    addReportForm();
    addHistoryTab();
    setListShare(50);
    start();
}

void ActionsPage::addColumns()
{
    const auto amount = [](auto member) {
        return [member](const ActionRow &row) -> std::optional<Money> { return row.*member; };
    };
    const auto moneyColumn = [](const QString &title, auto get) {
        return Column<ActionRow>{
            .title = title,
            .text = [get](const ActionRow &row) { return gridAmount(get(row)); },
            .sortKey = [get](const ActionRow &row) { return get(row).value_or(Money()).cents(); },
            .copy = [get](const ActionRow &row) { return typedAmount(get(row)); },
            .alignment = Qt::AlignRight,
            .isSpare = true};
    };
    setColumns({
        {.title = tr("No."), .text = [](const ActionRow &row) { return row.number; }},
        {.title = tr("Title"),
         .text = [](const ActionRow &row) { return row.title; },
         .names = true},
        {.title = tr("State"),
         .text = [](const ActionRow &row) { return label(row.state); },
         .sortKey = [](const ActionRow &row) { return static_cast<int>(row.state); },
         .sign = [](const ActionRow &row) { return signOf(row.state); }},
        {.title = tr("Operator"),
         .text = [](const ActionRow &row) { return row.operatorName; },
         .isSpare = true},
        moneyColumn(tr("Decided (€)"), amount(&ActionRow::decided)),
        moneyColumn(tr("Requested (€)"), amount(&ActionRow::requested)),
        moneyColumn(tr("Cost (€)"), amount(&ActionRow::cost)),
        {.title = tr("Quartiers"),
         .text = [](const ActionRow &row) { return row.quartiers.join(u", "_s); },
         .isSpare = true},
    });
    table()->setDefaultSort({{0, Qt::AscendingOrder}});
}

void ActionsPage::addFacets()
{
    m_stateFacet = addRowFacet(tr("State"), {}, [this](const ActionRow &row, int choice) {
        return label(row.state) == m_stateFacet->itemText(choice);
    });
    m_quartierFacet = addRowFacet(tr("Quartier"), {}, [this](const ActionRow &row, int choice) {
        return row.quartiers.contains(m_quartierFacet->itemText(choice));
    });
    m_operatorFacet = addRowFacet(tr("Operator"), {}, [this](const ActionRow &row, int choice) {
        return row.operatorName == m_operatorFacet->itemText(choice);
    });
}

/// The facets offer what the year holds.
void ActionsPage::refillFacets()
{
    QStringList states;
    QStringList quartiers;
    QStringList operators;
    QList<ActionRow> rows = model()->rows();
    std::ranges::stable_sort(rows, {}, &ActionRow::state);
    for (const ActionRow &row : std::as_const(rows)) {
        states += label(row.state);
        quartiers += row.quartiers;
        operators += row.operatorName;
    }
    states.removeDuplicates();
    refillFacet(m_stateFacet, states);
    refillFacet(m_quartierFacet, sortedForReaders(quartiers));
    refillFacet(m_operatorFacet, sortedForReaders(operators));
}

void ActionsPage::refresh()
{
    RecordPage::refresh();
    refillFacets();
}

bool ActionsPage::setYear(int year)
{
    if (year == m_year)
        return true;
    if (!leave())
        return false;
    m_year = year;
    refresh();
    if (stored() && programme::yearOfNumber(stored()->number) != year)
        closeRecord();
    return true;
}

Result<QList<ActionRow>> ActionsPage::listRows() const
{
    return repository().list({.year = m_year});
}

std::optional<Campaign> ActionsPage::campaign() const
{
    const auto found = programme::CampaignRepository(workspace().database()).ofYear(m_year);
    return found ? std::optional(*found) : std::nullopt;
}

Action ActionsPage::newRecord() const
{
    Action action;
    if (const auto year = campaign())
        action.campaignId = year->id;
    action.number = repository().nextNumber(m_year).valueOr({});
    return action;
}

/// The first action of a year opens its campaign.
void ActionsPage::createRecord()
{
    if (!campaign()) {
        Campaign fresh;
        fresh.year = m_year;
        if (!workspace().save<programme::CampaignRepository, Campaign>(
                u"campaign"_s, std::nullopt, fresh, tr("Open the campaign of %1").arg(m_year)))
            return;
        workspace().notifier().done(tr("The campaign of %1 is open.").arg(m_year));
    }
    RecordPage::createRecord();
}

Result<void> ActionsPage::check(const Action &action) const
{
    return validate(action);
}

QString ActionsPage::nameOf(const Action &action) const
{
    return u"%1 %2"_s.arg(action.number, action.title);
}

Headline ActionsPage::headlineOf(const Action &action) const
{
    const auto carrier = m_organisations.find(action.operatorId);
    return {.title = nameOf(action),
            .context = carrier ? carrier->name : QString(),
            .sign = signOf(action.state),
            .state = label(action.state)};
}

RecordTexts ActionsPage::recordTexts() const
{
    return {.list = {.list = tr("Actions of the year"),
                     .newRecord = tr("New action"),
                     .empty = tr("No action is recorded for this year. The projects that operators "
                                 "submit to the funders belong here."),
                     .count = {},
                     .footer = [this] { return footer(); }},
            .newTitle = tr("New action"),
            .undoCreate = tr("Add %1"),
            .undoEdit = tr("Change %1"),
            .undoRemove = tr("Remove %1"),
            .saved = tr("%1 is saved."),
            .removed = tr("%1 was removed.")};
}

/// "41 actions · cost 612 400 € · decided 230 000 €", of the selection when it is several.
QString ActionsPage::footer() const
{
    QList<qint64> ids = table()->selectedIds();
    const bool isSelection = ids.size() > 1;
    if (!isSelection) {
        ids.clear();
        for (int row = 0; row < table()->filter()->rowCount(); ++row)
            ids += table()->filter()->index(row, 0).data(RowTableModelBase::IdRole).toLongLong();
    }
    Money cost;
    Money decided;
    for (const qint64 id : std::as_const(ids)) {
        const ActionRow *row = model()->find(id);
        cost += row->cost;
        decided += row->decided.value_or(Money());
    }
    const auto count = static_cast<int>(ids.size());
    return QStringList{isSelection ? tr("%n actions chosen", nullptr, count)
                                   : tr("%n actions", nullptr, count),
                       tr("cost %1").arg(wholeEuros(cost, interfaceLanguage())),
                       tr("decided %1").arg(wholeEuros(decided, interfaceLanguage()))}
        .join(u" · "_s);
}

bool ActionsPage::showsKind(const QString &kind) const
{
    static const QStringList kKinds{u"action"_s, u"campaign"_s, u"funder"_s, u"organisation"_s,
                                    u"quartier"_s};
    return kKinds.contains(kind);
}

bool ActionsPage::apply(const QString &text, const std::function<Result<Action>(Action)> &change)
{
    if (!leave() || !stored() || !stored()->id.isValid())
        return false;
    const Action before = *stored();
    const auto after = change(before);
    if (!after) {
        workspace().notifier().report(after.error());
        return false;
    }
    if (*after == before)
        return true;
    return workspace().save<programme::ActionRepository, Action>(kAction, before, *after, text);
}

// The state of the action

void ActionsPage::addStateAction()
{
    m_changeState = new QAction(tr("Change &state"), this);
    m_changeState->setMenu(&m_stateMenu);
    m_stateMenu.setTitle(tr("Change state"));
    addRecordAction(m_changeState, true);
    connect(&m_stateMenu, &QMenu::aboutToShow, this, [this] { fillStateMenu(); });
    m_reasonForm = new Form<StateChoice>;
    m_reasonForm->date(tr("Day"), &StateChoice::on, DateHint::LastOccurrence, Need::Compulsory)
        ->setToday(workspace().today());
    m_reasonForm->text(tr("Reason"), &StateChoice::reason, Need::Compulsory)->setVisibleLines(2);
    m_reasonPanel = new ActPanel(m_reasonForm, this);
    detail()->addPanel(m_reasonPanel);
    connect(m_reasonPanel, &ActPanel::accepted, this, [this] {
        StateChoice choice;
        m_reasonForm->store(choice);
        if (changeState(m_wantedState, m_wantedIsForced, choice))
            m_reasonPanel->close();
    });
}

void ActionsPage::fillStateMenu()
{
    m_stateMenu.clear();
    if (!stored())
        return;
    const ActionState from = stored()->state;
    const auto next = programme::nextStates(from);
    for (const ActionState state : next)
        addStateTo(&m_stateMenu, state, false);
    m_stateMenu.addSeparator();
    QMenu *others = m_stateMenu.addMenu(tr("Another state, with a reason"));
    for (const ActionState state : programme::allActionStates()) {
        if (state != from && !next.contains(state))
            addStateTo(others, state, true);
    }
    if (stored()->stateIsForced) {
        m_stateMenu.addAction(tr("Let the decisions make the state"), this, [this] {
            apply(tr("Derive the state of %1").arg(stored()->number),
                  [day = workspace().today()](const Action &action) {
                      return Result<Action>(withDerivedState(action, day));
                  });
        });
    }
}

void ActionsPage::addStateTo(QMenu *menu, ActionState state, bool isForced)
{
    const bool asks = isForced || programme::needsReason(state);
    menu->addAction(icon(signOf(state)), asks ? tr("%1…").arg(label(state)) : label(state), this,
                    [this, state, isForced, asks] {
                        if (asks)
                            askReason(state, isForced);
                        else
                            changeState(state, isForced, {workspace().today(), {}});
                    });
}

void ActionsPage::askReason(ActionState state, bool isForced)
{
    if (!leave() || !stored())
        return;
    m_wantedState = state;
    m_wantedIsForced = isForced;
    m_reasonForm->load({workspace().today(), {}});
    m_reasonPanel->setExplanation(
        isForced ? tr("The state no longer follows the funders’ decisions until you let it.")
                 : tr("The operator will ask for the reason."));
    m_reasonPanel->open(tr("%1: %2").arg(stored()->number, label(state)), tr("Change the state"));
}

bool ActionsPage::changeState(ActionState state, bool isForced, const StateChoice &choice)
{
    if (!stored())
        return false;
    const QString text = tr("%1: %2").arg(stored()->number, label(state));
    const bool done = apply(text, [&](const Action &action) {
        return isForced ? withForcedState(action, state, choice.on, choice.reason)
                        : withState(action, state, choice.on, choice.reason);
    });
    if (done)
        workspace().notifier().done(
            text, {{RecordTexts::undo(), [this] { workspace().undoStack().undo(); }}});
    return done;
}

} // namespace faubourg::ui
