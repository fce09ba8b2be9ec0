// The tabs of an action: what is written about it, its public, its money, its report, its past.

#include "core/base/text/dates.h"
#include "core/base/text/fold.h"
#include "core/base/text/numbers.h"
#include "core/office/parameterrepository.h"
#include "core/programme/actionreport.h"
#include "core/programme/labels.h"
#include "core/quartiers/quartierrepository.h"
#include "ui/base/actpanel.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/rowsfield.h"
#include "ui/base/statelabel.h"
#include "ui/base/theme.h"
#include "ui/programme/actionspage.h"
#include "ui/programme/fundinggrid.h"
#include "ui/programme/programmetexts.h"
#include "ui/programme/publicgrid.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using programme::Action;
using programme::ActionObjective;
using programme::ActionQuartier;
using programme::FundingLine;
using programme::PublicCount;
using programme::ReportStatus;

namespace {

constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2100;

/// A page of a tab that is no form.
QVBoxLayout *tabLayout(QWidget *content)
{
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    layout->setSpacing(space::kSmall);
    return layout;
}

} // namespace

void ActionsPage::addSummaryForm()
{
    Form<Action> *form = addForm(tr("Summary"));
    form->line(tr("&Title"), &Action::title, Need::Compulsory);
    form->record(
        tr("&Operator"), &Action::operatorId,
        [this](const QString &words) {
            QList<RecordChoice> choices;
            const auto rows = m_organisations.list({.words = words});
            for (const auto &row : rows.valueOr({}))
                choices.append({row.id.value(), row.name});
            return choices;
        },
        [this](qint64 id) {
            const auto found = m_organisations.find(OrganisationId(id));
            return found ? found->name : QString();
        },
        Need::Compulsory);
    form->line(tr("&Number"), &Action::number, Need::Compulsory)->setWidthInCharacters(12);
    form->money(tr("Total &cost"), &Action::totalCost);
    form->date(
            tr("&From"), [](auto &action) -> auto & { return action.dates.from; },
            DateHint::NextOccurrence)
        ->setToday(workspace().today());
    form->date(
            tr("&Until"), [](auto &action) -> auto & { return action.dates.to; },
            DateHint::NextOccurrence)
        ->setToday(workspace().today());
    form->line(tr("&Place"), &Action::place);
    form->text(tr("&Description"), &Action::description)->setVisibleLines(4);
    form->check(tr("F&ree for its public"), &Action::isFree);
    form->addSection(tr("Renewal"));
    form->check(tr("Rene&wal of an action"), &Action::isRenewal);
    form->record(
        tr("&Action renewed"), &Action::renewedId,
        [this](const QString &words) {
            QList<RecordChoice> choices;
            const auto rows = repository().list({.words = words});
            for (const auto &row : rows.valueOr({})) {
                if (row.year < m_year)
                    choices.append({row.id.value(), u"%1 %2"_s.arg(row.number, row.title)});
            }
            return choices;
        },
        [this](qint64 id) {
            const auto found = repository().find(ActionId(id));
            return found ? nameOf(*found) : QString();
        });
    form->number(tr("Several years, from"), &Action::multiYearFrom, kFirstYear, kLastYear)
        ->setWidthInCharacters(6);
    form->number(tr("to"), &Action::multiYearTo, kFirstYear, kLastYear)->setWidthInCharacters(6);
    form->addSection(tr("Residents"));
    form->choice(tr("&Initiative"), &Action::initiative, initiativeChoices());
    form->record(
        tr("Counci&l"), &Action::councilId,
        [this](const QString &words) {
            QList<RecordChoice> choices;
            const auto rows =
                councils::CouncilRepository(workspace().database()).list({.words = words});
            for (const auto &row : rows.valueOr({}))
                choices.append({row.id.value(), row.name});
            return choices;
        },
        [this](qint64 id) {
            const auto found =
                councils::CouncilRepository(workspace().database()).find(CouncilId(id));
            return found ? found->name : QString();
        });
    form->line(tr("Dauphin reference"), &Action::dauphinRef)->setWidthInCharacters(14);
    form->addStretch();
}

void ActionsPage::addTargetForm()
{
    Form<Action> *form = addForm(tr("Quartiers and objectives"));
    Choices<QuartierId> quartiers;
    const auto rows = quartiers::QuartierRepository(workspace().database()).list({});
    for (const auto &row : rows.valueOr({})) {
        if (row.kind != quartiers::QuartierKind::CouncilArea)
            quartiers.append({row.id, row.name});
    }
    const auto quartierName = [quartiers](QuartierId id) {
        const auto found = std::ranges::find(quartiers, id, &std::pair<QuartierId, QString>::first);
        return found == quartiers.end() ? QString() : found->second;
    };
    auto *served = new RowsField<ActionQuartier>(
        tr("Add a quartier"),
        {{.title = tr("Quartier"),
          .text =
              [quartierName](const ActionQuartier &row) { return quartierName(row.quartierId); },
          .names = true},
         {.title = tr("Share"), .text = [](const ActionQuartier &row) {
              return row.share.isEmpty() ? tr("equal shares")
                                         : percentText(row.share, interfaceLanguage());
          }}});
    served->form().choice(tr("&Quartier"), &ActionQuartier::quartierId, quartiers);
    served->form().line(tr("S&hare in %"), &ActionQuartier::share)->setWidthInCharacters(6);
    form->bind(served, tr("Quartiers"), &Action::quartiers);

    const auto textOf = [](const contract::ObjectiveRow &row) {
        return u"%1 · %2"_s.arg(row.quartier, row.operationalObjective);
    };
    const auto objectiveName = [this, quartierName](qint64 id) {
        const auto found = m_objectives.find(ObjectiveId(id));
        return found ? u"%1 · %2"_s.arg(quartierName(found->quartierId), found->title) : QString();
    };
    auto *objectives = new RowsField<ActionObjective>(
        tr("Add an objective"),
        {{.title = tr("Objective of the contract; the first is the main one"),
          .text =
              [objectiveName](const ActionObjective &row) {
                  return objectiveName(row.objectiveId.value());
              },
          .names = true}});
    objectives->form().record(
        tr("O&bjective"), &ActionObjective::objectiveId,
        [this, textOf](const QString &words) {
            contract::ObjectiveFilter filter;
            filter.words = words;
            QList<RecordChoice> choices;
            const auto found = m_objectives.list(filter);
            for (const auto &row : found.valueOr({}))
                choices.append({row.id.value(), textOf(row)});
            return choices;
        },
        objectiveName);
    form->bind(objectives, tr("Objectives"), &Action::objectives);
    form->addStretch();
}

void ActionsPage::addPublicTab()
{
    auto *content = new QWidget(this);
    QVBoxLayout *layout = tabLayout(content);
    m_expected = addPublicGrid(programme::PublicPhase::Expected, {}, layout);
    layout->addSpacing(space::kMedium);
    m_counted = addPublicGrid(programme::PublicPhase::Actual,
                              tr("Persons. Enter: next row. Tab: next column. The annual report "
                                 "needs them by sex."),
                              layout);
    layout->addStretch();
    detail()->addTab(content, tr("Public"));
}

PublicModel *ActionsPage::addPublicGrid(programme::PublicPhase phase, const QString &legend,
                                        QVBoxLayout *layout)
{
    auto *publics = new PublicModel(phase, this);
    layout->addWidget(new Grid(tr("Public by age and sex"), publics, legend));
    QObject::connect(
        publics, &PublicModel::entered, this, [this](const QList<PublicCount> &counts) {
            apply(tr("Count the public of %1").arg(stored()->number), [&](Action action) {
                action.publics = counts;
                return Result<Action>(action);
            });
        });
    return publics;
}

void ActionsPage::addFundingTab()
{
    m_funding = new FundingModel(this);
    m_funding->setReadOnly(workspace().isReadOnly());
    auto *content = new QWidget(this);
    m_fundingGrid = new Grid(tr("Funding by funder"), m_funding,
                             tr("–: not decided. 0: refused. An amount may be typed as a sum: "
                                "9000+3500. Enter: next row. Tab: next column."),
                             content);
    m_noFunding = mutedLabel(tr("No funder is entered for this action yet."), content);
    m_moneyLeft = new QLabel(content);
    m_moneyLeft->setWordWrap(true);
    m_addLine = new QAction(icon("add"_L1), tr("Add a funder…"), this);
    m_removeLine = new QAction(icon("remove"_L1), tr("Remove the funder"), this);
    m_lineForm = new Form<LineDraft>;
    m_lineForm->record(
        tr("Funder"), &LineDraft::funder,
        [this](const QString &words) {
            QList<RecordChoice> choices;
            const auto rows = programme::FunderRepository(workspace().database()).list();
            for (const auto &funder : rows.valueOr({})) {
                const QString text = funder.name + u' ' + funder.shortName;
                if (funder.isActive && matchesWords(foldForSearch(text), words))
                    choices.append({funder.id.value(), funder.name});
            }
            return choices;
        },
        [this](qint64 id) { return funderNames().value(FunderId(id)); }, Need::Compulsory);
    m_lineForm->choice(tr("Kind"), &LineDraft::kind, fundingKindChoices());
    m_lineForm->number(tr("Year"), &LineDraft::year, kFirstYear, kLastYear, Need::Compulsory)
        ->setWidthInCharacters(6);
    m_linePanel = new ActPanel(m_lineForm, content);
    QVBoxLayout *layout = tabLayout(content);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(actionButton(m_addLine, content));
    buttons->addWidget(actionButton(m_removeLine, content));
    buttons->addStretch();
    layout->addWidget(m_fundingGrid);
    layout->addWidget(m_noFunding);
    layout->addWidget(m_moneyLeft);
    layout->addLayout(buttons);
    layout->addWidget(m_linePanel);
    layout->addStretch();
    detail()->addTab(content, tr("Funding"));

    QObject::connect(m_addLine, &QAction::triggered, this, [this] {
        if (!leave() || !stored())
            return;
        m_lineForm->load({.funder = {}, .year = m_year});
        m_linePanel->open(tr("New funder of the action"), tr("Add the funder"));
    });
    QObject::connect(m_linePanel, &ActPanel::accepted, this, [this] { addFundingLine(); });
    QObject::connect(m_removeLine, &QAction::triggered, this, [this] { removeFundingLine(); });
    QObject::connect(m_funding, &FundingModel::entered, this,
                     [this](const QList<FundingLine> &lines, const QString &cell) {
                         enterLines(lines, tr("%1: %2").arg(stored()->number, cell));
                     });
}

/// After each amount the state follows what the funders decided.
void ActionsPage::enterLines(const QList<FundingLine> &lines, const QString &text)
{
    apply(text, [&](Action action) {
        action.lines = lines;
        for (FundingLine &line : action.lines) {
            if (!line.amounts.decided)
                line.decidedOn = {};
            else if (!line.decidedOn.isValid())
                line.decidedOn = workspace().today();
        }
        action = withDecisions(std::move(action), workspace().today());
        if (const auto valid = check(action); !valid)
            return Result<Action>(valid.error());
        return Result<Action>(action);
    });
}

void ActionsPage::addFundingLine()
{
    LineDraft draft;
    m_lineForm->store(draft);
    FundingLine line;
    line.funderId = draft.funder;
    line.kind = draft.kind;
    line.year = draft.year;
    Action after = *stored();
    after.lines += line;
    if (const auto valid = check(after); !valid)
        return m_linePanel->refuse(valid.error().message);
    if (apply(tr("Add a funder to %1").arg(stored()->number),
              [&](const Action &) { return Result<Action>(after); }))
        m_linePanel->close();
}

void ActionsPage::removeFundingLine()
{
    const int row = m_fundingGrid->view()->currentIndex().row();
    if (!stored() || row < 0 || row >= stored()->lines.size())
        return;
    QList<FundingLine> lines = stored()->lines;
    lines.removeAt(row);
    enterLines(lines, tr("Remove %1 from %2").arg(m_funding->lineName(row), stored()->number));
}

void ActionsPage::addReportForm()
{
    Form<Action> *form = addForm(tr("Report"));
    auto *line = new QWidget(form);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, space::kSmall);
    m_reportState = new StateLabel(line);
    m_reportText = mutedLabel({}, line);
    m_reportText->setWordWrap(true);
    layout->addWidget(m_reportState);
    layout->addWidget(m_reportText, 1);
    form->addWide(line);
    form->date(tr("&Due on, if not as usual"), &Action::reportDueOn, DateHint::NextOccurrence)
        ->setToday(workspace().today());
    form->date(tr("&Received on"), &Action::reportReceivedOn, DateHint::LastOccurrence)
        ->setToday(workspace().today());
    form->text(tr("&Outcome"), &Action::outcome)->setVisibleLines(8);
    form->addStretch();
}

void ActionsPage::addHistoryTab()
{
    m_history = new LinkedTable<StateLine>(
        tr("States of the action"),
        {{.title = tr("Day"),
          .text =
              [](const StateLine &row) { return plainDate(row.change.on, interfaceLanguage()); },
          .sortKey = [](const StateLine &row) { return -row.id; }},
         {.title = tr("State"),
          .text = [](const StateLine &row) { return label(row.change.state); },
          .sign = [](const StateLine &row) { return signOf(row.change.state); }},
         {.title = tr("Reason"),
          .text = [](const StateLine &row) { return row.change.reason; },
          .names = true}});
    m_history->table()->setDefaultSort({{0, Qt::AscendingOrder}}); // the newest first
    m_history->setEmptySentence(tr("The action has not changed state yet."));
    detail()->addTab(m_history, tr("History"));
}

void ActionsPage::recordShown(const Action &action)
{
    const bool canAct = action.id.isValid() && !workspace().isReadOnly();
    for (QAction *act : {m_changeState, m_addLine, m_removeLine})
        act->setEnabled(canAct);
    for (PublicModel *publics : {m_expected, m_counted}) {
        publics->setReadOnly(!canAct);
        publics->setPublics(action.publics);
    }
    showFunding(action);
    showReport(action);
    QList<StateLine> lines;
    for (const auto &change : action.stateChanges)
        lines.append({lines.size() + 1, change});
    m_history->setRows(std::move(lines));
    m_reasonPanel->close();
    m_linePanel->close();
    QStringList remarks;
    for (const auto remark : programme::remarks(action))
        remarks += toText(remark);
    if (action.id.isValid() && !remarks.isEmpty())
        detail()->band()->showNotice(Sign::Soon, remarks.join(u' '));
}

void ActionsPage::showFunding(const Action &action)
{
    m_funding->setReadOnly(!action.id.isValid() || workspace().isReadOnly());
    m_funding->setLines(action.lines, funderNames(), m_year);
    m_fundingGrid->setVisible(!action.lines.isEmpty());
    m_noFunding->setVisible(action.lines.isEmpty());
    m_removeLine->setVisible(!action.lines.isEmpty());
    m_moneyLeft->setText(moneyLeft(action));
}

QString ActionsPage::moneyLeft(const Action &action) const
{
    const Money decided = total(action.lines).decided.value_or(Money());
    const Money left = action.totalCost - decided;
    const auto text = [](Money money) { return moneyText(money, interfaceLanguage()); };
    return left < Money() ? tr("Cost %1, decided %2: %3 more than the cost.")
                                .arg(text(action.totalCost), text(decided), text(-left))
                          : tr("Cost %1, decided %2, left to find %3.")
                                .arg(text(action.totalCost), text(decided), text(left));
}

void ActionsPage::showReport(const Action &action)
{
    const auto year = campaign();
    const auto months =
        office::ParameterRepository(workspace().database()).integer(u"action.report_due_months"_s);
    m_reportState->setVisible(false);
    m_reportText->clear();
    if (!year || !months)
        return;
    const QDate due = programme::reportDueOn(action, *year, {*months});
    const QString day = plainDate(due, interfaceLanguage());
    switch (reportStatus(action, due, workspace().today())) {
    case ReportStatus::NotExpected:
        m_reportState->setState(Sign::NotApplicable, tr("Not expected"));
        return m_reportText->setText(tr("Nothing is granted to this action."));
    case ReportStatus::Expected:
        m_reportState->setState(Sign::Planned, tr("Expected"));
        return m_reportText->setText(tr("Due on %1.").arg(day));
    case ReportStatus::Late:
        m_reportState->setState(Sign::Broken, tr("Late"));
        return m_reportText->setText(tr("It was due on %1.").arg(day));
    case ReportStatus::Received:
        m_reportState->setState(Sign::Done, tr("Received"));
        return m_reportText->setText(tr("It was due on %1.").arg(day));
    }
}

QHash<FunderId, QString> ActionsPage::funderNames() const
{
    QHash<FunderId, QString> names;
    const auto funders = programme::FunderRepository(workspace().database()).list();
    for (const auto &funder : funders.valueOr({}))
        names.insert(funder.id, funder.shortName.isEmpty() ? funder.name : funder.shortName);
    return names;
}

} // namespace faubourg::ui
