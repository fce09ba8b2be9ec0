// The acts of the contract's tree: noting progress, moving, adding, correcting, removing.

#include "core/base/text/fold.h"
#include "ui/base/actpanel.h"
#include "ui/base/emptystate.h"
#include "ui/base/icons.h"
#include "ui/base/sidebyside.h"
#include "ui/contract/contracttexts.h"
#include "ui/contract/leveldetail.h"
#include "ui/contract/strategyview.h"
#include "ui/shell/recordtexts.h"

#include <QAction>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using contract::Axis;
using contract::Contract;
using contract::ObjectiveRepository;
using contract::OperationalObjective;
using contract::SharedObjective;
using contract::Stake;

namespace {

constexpr auto kObjective = "operational_objective"_L1;

/// Long wordings are named by their beginning.
QString shortened(const QString &title)
{
    constexpr int kLongest = 48;
    return title.size() <= kLongest ? title : title.left(kLongest - 1).trimmed() + u'…';
}

Level below(Level level)
{
    return static_cast<Level>(
        qMin(static_cast<int>(level) + 1, static_cast<int>(Level::Objective)));
}

} // namespace

void StrategyView::makeActions()
{
    m_assess = new QAction(tr("Note the &progress…"), this);
    m_move = new QAction(tr("&Move…"), this);
    m_edit = new QAction(tr("Correct the &wording…"), this);
    m_add = new QAction(icon("add"_L1), tr("Add an objective…"), this);
    m_addStake = new QAction(icon("add"_L1), tr("Add a stake…"), this);
    addActions({m_assess, m_move, m_edit, m_add, m_addStake});
    m_addStake->setEnabled(!m_workspace.isReadOnly());
    connect(m_assess, &QAction::triggered, this, &StrategyView::startAssessment);
    connect(m_move, &QAction::triggered, this, &StrategyView::startMove);
    connect(m_edit, &QAction::triggered, this, [this] {
        if (const StrategyNode *node = current())
            startWording(node->level, false);
    });
    connect(m_add, &QAction::triggered, this, [this] {
        if (const StrategyNode *node = current())
            startWording(below(node->level), true);
    });
    connect(m_addStake, &QAction::triggered, this, [this] { startWording(Level::Stake, true); });
    m_empty->setSentence(tr("The contract is not in this file yet. It goes from a few stakes to "
                            "the objectives of each quartier."));
    m_empty->setPrimary(tr("Add the first stake"), [this] { m_addStake->trigger(); });
    m_empty->setEnabledActions(!m_workspace.isReadOnly());
}

void StrategyView::makePanels()
{
    m_assessForm = new Form<Assessment>;
    m_assessForm->choice(tr("&State"), &Assessment::state, progressChoices());
    m_assessForm->date(tr("&Day"), &Assessment::on, DateHint::LastOccurrence, Need::Compulsory)
        ->setToday(m_workspace.today());
    m_assessForm->text(tr("N&ote"), &Assessment::note)->setVisibleLines(2);
    m_moveForm = new Form<Destination>;
    m_moveForm->record(
        tr("&Under"), &Destination::shared,
        [this](const QString &words) { return sharedChoices(words); },
        [this](qint64 id) { return sharedName(id); }, Need::Compulsory);
    m_objectiveForm = new Form<Wording>;
    m_objectiveForm->text(tr("&Wording"), &Wording::title, Need::Compulsory)->setVisibleLines(3);
    Choices<QuartierId> quartiers;
    const auto rows = quartiers::QuartierRepository(m_workspace.database()).list({});
    for (const auto &row : rows.valueOr({})) {
        if (row.kind != quartiers::QuartierKind::CouncilArea)
            quartiers.append({row.id, row.name});
    }
    m_objectiveForm->choice(tr("&Quartier"), &Wording::quartier, quartiers);
    m_objectiveForm->text(tr("N&ote"), &Wording::note)->setVisibleLines(2);
    m_levelForm = new Form<Wording>;
    m_levelForm->text(tr("&Wording"), &Wording::title, Need::Compulsory)->setVisibleLines(3);

    m_assessPanel = new ActPanel(m_assessForm, this);
    m_movePanel = new ActPanel(m_moveForm, this);
    m_objectivePanel = new ActPanel(m_objectiveForm, this);
    m_levelPanel = new ActPanel(m_levelForm, this);
    connect(m_assessPanel, &ActPanel::accepted, this, &StrategyView::assess);
    connect(m_movePanel, &ActPanel::accepted, this, &StrategyView::move);
    connect(m_objectivePanel, &ActPanel::accepted, this, &StrategyView::saveWording);
    connect(m_levelPanel, &ActPanel::accepted, this, &StrategyView::saveWording);
}

void StrategyView::startAssessment()
{
    const StrategyNode *node = current();
    if (node == nullptr || node->level != Level::Objective)
        return;
    const bool isDone = node->progress == contract::ProgressState::InProgress;
    m_assessForm->load(
        {.state = isDone ? contract::ProgressState::Achieved : contract::ProgressState::InProgress,
         .on = m_workspace.today(),
         .note = {}});
    m_assessPanel->open(tr("Progress of the objective"), tr("Note the progress"));
}

void StrategyView::assess()
{
    const auto before = m_objectives.find(ObjectiveId(currentRecord()));
    if (!before)
        return m_assessPanel->refuse(before.error().message);
    Assessment noted;
    m_assessForm->store(noted);
    const auto after =
        contract::assessed(*before, {{}, noted.state, noted.on, noted.note}, m_workspace.today());
    if (!after)
        return m_assessPanel->refuse(after.error().message);
    if (store<OperationalObjective>(kObjective, *before, *after,
                                    tr("Note the progress of %1").arg(shortened(before->title))))
        m_assessPanel->close();
}

void StrategyView::startMove()
{
    const auto objective = m_objectives.find(ObjectiveId(currentRecord()));
    if (!objective)
        return;
    m_moveForm->load({objective->sharedObjectiveId});
    m_movePanel->setExplanation(tr("The history of its progress and its actions follow."));
    m_movePanel->open(tr("Move under another shared objective"), tr("Move the objective"));
}

void StrategyView::move()
{
    const auto before = m_objectives.find(ObjectiveId(currentRecord()));
    if (!before)
        return m_movePanel->refuse(before.error().message);
    Destination to;
    m_moveForm->store(to);
    if (to.shared == before->sharedObjectiveId)
        return m_movePanel->close();
    OperationalObjective after = *before;
    after.sharedObjectiveId = to.shared;
    after.position = contract::kLast;
    if (store<OperationalObjective>(kObjective, *before, after,
                                    tr("Move %1").arg(shortened(before->title))))
        m_movePanel->close();
}

QList<RecordChoice> StrategyView::sharedChoices(const QString &words) const
{
    QList<RecordChoice> choices;
    for (const auto &stake : m_model->tree().stakes) {
        for (const auto &axis : stake.axes) {
            for (const auto &node : axis.sharedObjectives) {
                if (matchesWords(foldForSearch(node.shared.title), words))
                    choices.append({node.shared.id.value(), node.shared.title});
            }
        }
    }
    return choices;
}

QString StrategyView::sharedName(qint64 id) const
{
    const auto found = m_contracts.find(SharedObjectiveId(id));
    return found ? found->title : QString();
}

void StrategyView::startWording(Level level, bool isNew)
{
    if (m_workspace.isReadOnly())
        return;
    m_wordingLevel = level;
    m_wordingIsNew = isNew;
    Wording wording;
    if (const StrategyNode *node = current(); node != nullptr && !isNew)
        wording.title = node->title;
    const bool isObjective = level == Level::Objective;
    if (const auto objective = m_objectives.find(ObjectiveId(currentRecord()));
        isObjective && objective) {
        wording.quartier = objective->quartierId;
        if (!isNew)
            wording.note = objective->note;
    }
    Form<Wording> *form = isObjective ? m_objectiveForm : m_levelForm;
    form->load(wording);
    (isObjective ? m_objectivePanel : m_levelPanel)
        ->open(isNew ? tr("New: %1").arg(levelName(level)) : levelName(level),
               isNew ? tr("Add to the contract") : tr("Correct the wording"));
    m_sides->showDetail();
}

void StrategyView::saveWording()
{
    const bool isObjective = m_wordingLevel == Level::Objective;
    Wording wording;
    (isObjective ? m_objectiveForm : m_levelForm)->store(wording);
    wording.title = wording.title.simplified();
    if (storeWording(wording)) {
        (isObjective ? m_objectivePanel : m_levelPanel)->close();
        showNode(m_wordingLevel, m_workspace.lastRecord());
    }
}

template <typename Aggregate>
bool StrategyView::store(const QString &kind, std::optional<Aggregate> before,
                         std::optional<Aggregate> after, const QString &text)
{
    using Repository = std::conditional_t<std::is_same_v<Aggregate, OperationalObjective>,
                                          ObjectiveRepository, contract::ContractRepository>;
    if (!m_workspace.save<Repository, Aggregate>(kind, std::move(before), std::move(after), text))
        return false;
    m_workspace.notifier().done(
        tr("%1: done.").arg(text),
        {{RecordTexts::undo(), [workspace = &m_workspace] { workspace->undoStack().undo(); }}});
    return true;
}

/// Stores the wording in a node of m_wordingLevel: a new one below the current node, or the
/// current node itself.
bool StrategyView::storeWording(const Wording &wording)
{
    const QString text =
        (m_wordingIsNew ? tr("Add %1") : tr("Correct %1")).arg(shortened(wording.title));
    const StrategyNode *node = current();
    const auto correct = [&]<typename Aggregate, typename Parent>(
                             const QString &kind, Aggregate fresh, Parent Aggregate::*parent) {
        if (m_wordingIsNew) {
            fresh.*parent = Parent(node->id);
            fresh.title = wording.title;
            return store<Aggregate>(kind, std::nullopt, fresh, text);
        }
        const auto before = m_contracts.find(decltype(fresh.id)(node->id));
        if (!before)
            return false;
        fresh = *before;
        fresh.title = wording.title;
        return store<Aggregate>(kind, *before, fresh, text);
    };
    switch (m_wordingLevel) {
    case Level::Stake:
        return m_wordingIsNew ? storeStake(wording)
                              : correct(u"stake"_s, Stake(), &Stake::contractId);
    case Level::Axis:
        return correct(u"axis"_s, Axis(), &Axis::stakeId);
    case Level::SharedObjective:
        return correct(u"shared_objective"_s, SharedObjective(), &SharedObjective::axisId);
    case Level::Objective:
        return storeObjective(wording);
    }
    Q_UNREACHABLE();
}

/// The first stake brings its contract with it.
bool StrategyView::storeStake(const Wording &wording)
{
    if (!m_contract.isValid()) {
        Contract contract;
        contract.name = tr("City contract");
        if (!store<Contract>(u"contract"_s, std::nullopt, contract, tr("Open the contract")))
            return false;
        m_contract = ContractId(m_workspace.lastRecord());
    }
    Stake stake;
    stake.contractId = m_contract;
    stake.title = wording.title;
    return store<Stake>(u"stake"_s, std::nullopt, stake,
                        tr("Add %1").arg(shortened(wording.title)));
}

bool StrategyView::storeObjective(const Wording &wording)
{
    const StrategyNode *node = current();
    std::optional<OperationalObjective> before;
    OperationalObjective after;
    if (node->level == Level::Objective) {
        const auto found = m_objectives.find(ObjectiveId(node->id));
        if (!found)
            return false;
        after.sharedObjectiveId = found->sharedObjectiveId;
        if (!m_wordingIsNew) {
            before = *found;
            after = *found;
        }
    } else {
        after.sharedObjectiveId = SharedObjectiveId(node->id);
    }
    after.title = wording.title;
    after.quartierId = wording.quartier;
    after.note = wording.note;
    if (const auto valid = validate(after); !valid) {
        m_objectivePanel->refuse(valid.error().message);
        return false;
    }
    return store<OperationalObjective>(
        kObjective, before, after,
        (before ? tr("Correct %1") : tr("Add %1")).arg(shortened(after.title)));
}

template <typename IdType>
void StrategyView::removeLevel(const QString &kind, IdType id)
{
    const auto found = m_contracts.find(id);
    if (!found)
        return m_workspace.notifier().report(found.error());
    using Aggregate = std::remove_cvref_t<decltype(*found)>;
    store<Aggregate>(kind, *found, std::nullopt, tr("Remove %1").arg(shortened(found->title)));
}

void StrategyView::removeCurrent()
{
    const StrategyNode *node = current();
    if (!canRun(PageCommand::Remove))
        return;
    switch (node->level) {
    case Level::Stake:
        return removeLevel(u"stake"_s, StakeId(node->id));
    case Level::Axis:
        return removeLevel(u"axis"_s, AxisId(node->id));
    case Level::SharedObjective:
        return removeLevel(u"shared_objective"_s, SharedObjectiveId(node->id));
    case Level::Objective:
        break;
    }
    const auto found = m_objectives.find(ObjectiveId(node->id));
    if (!found)
        return m_workspace.notifier().report(found.error());
    store<OperationalObjective>(kObjective, *found, std::nullopt,
                                tr("Remove %1").arg(shortened(found->title)));
}

} // namespace faubourg::ui
