// The money of an action, of actionspage.h: who pays how much.
#include "core/base/text/fold.h"
#include "core/base/text/numbers.h"
#include "core/programme/funderrepository.h"
#include "ui/base/actpanel.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/theme.h"
#include "ui/programme/actionspage.h"
#include "ui/programme/fundinggrid.h"
#include "ui/programme/programmetexts.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using programme::Action;
using programme::FundingLine;

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

QHash<FunderId, QString> ActionsPage::funderNames() const
{
    QHash<FunderId, QString> names;
    const auto funders = programme::FunderRepository(workspace().database()).list();
    for (const auto &funder : funders.valueOr({}))
        names.insert(funder.id, funder.shortName.isEmpty() ? funder.name : funder.shortName);
    return names;
}

} // namespace faubourg::ui
