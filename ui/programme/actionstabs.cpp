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
using programme::PublicCount;
using programme::ReportStatus;

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

} // namespace faubourg::ui
