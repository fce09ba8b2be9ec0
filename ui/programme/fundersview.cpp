#include "ui/programme/fundersview.h"

#include "core/base/text/numbers.h"
#include "core/programme/actionrepository.h"
#include "ui/base/actpanel.h"
#include "ui/base/barlist.h"
#include "ui/base/detailpane.h"
#include "ui/base/emptystate.h"
#include "ui/base/icons.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/theme.h"
#include "ui/programme/envelopegrid.h"
#include "ui/shell/recordtexts.h"

#include <QAction>
#include <QCheckBox>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using programme::Campaign;
using programme::CampaignRepository;
using programme::Funder;
using programme::FunderRepository;

namespace {

QString euros(Money money)
{
    return wholeEuros(money, interfaceLanguage());
}

Bar barOf(const QString &name, const programme::Amounts &amounts)
{
    const Money decided = amounts.decided.value_or(Money());
    return {name, decided.cents(), euros(decided)};
}

/// "Mont Liébaut first"; the finding that a title states.
QString largest(const QList<Bar> &bars)
{
    const auto most = std::ranges::max_element(bars, {}, &Bar::value);
    return most == bars.end() || most->value == 0 ? QString() : most->name;
}

} // namespace

FundersView::FundersView(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_funders(workspace.database())
    , m_envelopes(new EnvelopeModel(this))
    , m_grid(new Grid(tr("Envelopes of the funders"), m_envelopes,
                      tr("The envelope is typed in, for specific credits only; common-law means "
                         "have none. –: not known."),
                      this))
    , m_title(roleLabel(TextRole::Section, QString(), this))
    , m_warningIcon(new QLabel(this))
    , m_warning(new QLabel(this))
    , m_quartierTitle(roleLabel(TextRole::Section, QString(), this))
    , m_stakeTitle(roleLabel(TextRole::Section, QString(), this))
    , m_byQuartier(new BarList(tr("Decided by quartier"), this))
    , m_byStake(new BarList(tr("Decided by stake"), this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_form(new Form<Funder>)
    , m_panel(new ActPanel(m_form, this))
    , m_all(new QCheckBox(tr("Show &every funder"), this))
    , m_add(new QAction(icon("add"_L1), tr("New funder…"), this))
    , m_edit(new QAction(icon("edit"_L1), tr("Correct the funder…"), this))
{
    addActions({m_add, m_edit});
    for (QAction *action : {m_add, m_edit})
        action->setEnabled(!workspace.isReadOnly());
    m_envelopes->setReadOnly(workspace.isReadOnly());
    m_form->line(tr("N&ame"), &Funder::name, Need::Compulsory);
    m_form->line(tr("&Short name"), &Funder::shortName)->setWidthInCharacters(20);
    m_form->check(tr("&Public money"), &Funder::isPublic);
    m_form->check(tr("Still &offered"), &Funder::isActive);
    m_empty->setSentence(tr("No funder is recorded yet. Those who pay for actions belong here: "
                            "the State, the town, the CAF…"));
    m_empty->setPrimary(tr("New funder…"), [this] { m_add->trigger(); });
    m_empty->setEnabledActions(!workspace.isReadOnly());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    layout->addWidget(m_stack, 1);

    connect(m_envelopes, &EnvelopeModel::entered, this, &FundersView::enterEnvelope);
    m_all->setToolTip(tr("Also those without envelope or request this year"));
    connect(m_all, &QCheckBox::toggled, this, &FundersView::refresh);
    connect(m_add, &QAction::triggered, this, [this] { startFunder(true); });
    connect(m_edit, &QAction::triggered, this, [this] { startFunder(false); });
    connect(m_panel, &ActPanel::accepted, this, &FundersView::saveFunder);
    connect(&m_workspace, &Workspace::changed, this, [this](const QString &kind) {
        static const QStringList kShown{u"action"_s, u"campaign"_s, u"funder"_s, u"quartier"_s,
                                        u"stake"_s};
        if (kShown.contains(kind))
            refresh();
    });
}

QWidget *FundersView::makeContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    layout->setSpacing(space::kSmall);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(m_all);
    heading->addWidget(actionButton(m_add, content));
    heading->addWidget(actionButton(m_edit, content));
    auto *warning = new QHBoxLayout;
    m_warning->setWordWrap(true);
    warning->addWidget(m_warningIcon);
    warning->addWidget(m_warning, 1);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(space::kSection);
    parts->addWidget(makeMoneyPart(m_quartierTitle, m_byQuartier), 1);
    parts->addWidget(makeMoneyPart(m_stakeTitle, m_byStake), 1);
    layout->addLayout(heading);
    layout->addLayout(warning);
    layout->addWidget(m_grid);
    layout->addSpacing(space::kMedium);
    layout->addLayout(parts);
    layout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget *FundersView::makeMoneyPart(QLabel *title, BarList *bars)
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    title->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(bars);
    layout->addStretch();
    return part;
}

void FundersView::setYear(int year)
{
    m_year = year;
    refresh();
}

void FundersView::refresh()
{
    if (m_year == 0)
        return;
    const auto report = reports::programmeReport(m_workspace.database(), m_year);
    if (!report)
        return m_workspace.notifier().report(report.error());
    Campaign campaign;
    campaign.year = m_year;
    if (const auto found = CampaignRepository(m_workspace.database()).ofYear(m_year))
        campaign = *found;
    showFunders(campaign, *report);
    showParts(*report);
    m_title->setText(tr("Envelopes of %1").arg(m_year));
    m_stack->setCurrentIndex(m_funders.list().valueOr({}).isEmpty() ? 0 : 1);
    m_edit->setVisible(!m_envelopes->funders().isEmpty());
    emit commandsChanged();
}

void FundersView::showFunders(const Campaign &campaign, const reports::ProgrammeReport &report)
{
    const auto funders = m_funders.list();
    if (!funders)
        return m_workspace.notifier().report(funders.error());
    QList<FunderRow> rows;
    for (const Funder &funder : *funders) {
        FunderRow row{
            .id = funder.id, .name = funder.name, .envelope = {}, .amounts = {}, .left = {}};
        const auto column = std::ranges::find_if(
            report.matrix.columns, [&](const auto &c) { return c.funder.id == funder.id; });
        if (column != report.matrix.columns.end()) {
            row.amounts = column->total;
            if (column->balance)
                row.left = column->balance->left();
        }
        const auto envelope =
            std::ranges::find(campaign.envelopes, funder.id, &programme::Envelope::funderId);
        if (envelope != campaign.envelopes.end())
            row.envelope = envelope->amount;
        const bool isConcerned = column != report.matrix.columns.end();
        if (isConcerned || (m_all->isChecked() && funder.isActive))
            rows += row;
    }
    m_envelopes->setFunders(std::move(rows));
    showWarning();
}

/// Who decided more than there is, in words.
void FundersView::showWarning()
{
    QStringList overspent;
    bool hasEnvelope = false;
    for (const FunderRow &row : m_envelopes->funders()) {
        hasEnvelope = hasEnvelope || row.envelope;
        if (row.isOverspent())
            overspent +=
                tr("%1 decided %2 more than its envelope.").arg(row.name, euros(-*row.left));
    }
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    Sign sign = Sign::Met;
    if (!overspent.isEmpty())
        sign = Sign::Broken;
    else if (!hasEnvelope)
        sign = Sign::Information;
    m_warningIcon->setPixmap(icon(sign).pixmap(QSize(side, side), devicePixelRatioF()));
    if (!overspent.isEmpty())
        m_warning->setText(overspent.join(u' '));
    else
        m_warning->setText(hasEnvelope ? tr("No envelope is overspent.")
                                       : tr("No envelope is entered for this year yet."));
}

QString FundersView::warning() const
{
    return m_warning->text();
}

void FundersView::showParts(const reports::ProgrammeReport &report)
{
    QList<Bar> quartiers;
    for (const auto &part : report.moneyByQuartier)
        quartiers += barOf(part.name.isEmpty() ? tr("Without quartier") : part.name, part.amounts);
    QList<Bar> stakes;
    for (const auto &group : report.stakes)
        stakes +=
            barOf(group.title.isEmpty() ? tr("Without objective") : group.title, group.amounts);
    const auto title = [](const QString &plain, const QString &finding, const QList<Bar> &bars) {
        const QString most = largest(bars);
        return most.isEmpty() ? plain : finding.arg(most);
    };
    m_quartierTitle->setText(
        title(tr("Decided by quartier"), tr("Decided by quartier: most for %1"), quartiers));
    m_stakeTitle->setText(tr("Decided by stake of the contract"));
    m_byQuartier->setBars(std::move(quartiers));
    m_byStake->setBars(std::move(stakes));
}

void FundersView::enterEnvelope(FunderId funder, std::optional<Money> envelope)
{
    std::optional<Campaign> before;
    if (const auto found = CampaignRepository(m_workspace.database()).ofYear(m_year))
        before = *found;
    Campaign after = before.value_or(Campaign());
    after.year = m_year;
    const auto place = std::ranges::find(after.envelopes, funder, &programme::Envelope::funderId);
    if (place == after.envelopes.end() && envelope)
        after.envelopes.append({{}, funder, *envelope});
    else if (place != after.envelopes.end() && envelope)
        place->amount = *envelope;
    else if (place != after.envelopes.end())
        after.envelopes.erase(place);
    if (before == after)
        return;
    m_workspace.save<CampaignRepository, Campaign>(u"campaign"_s, before, after,
                                                   tr("Envelope of %1").arg(m_year));
}

std::optional<Funder> FundersView::currentFunder() const
{
    const int row = m_grid->view()->currentIndex().row();
    if (row < 0 || row >= m_envelopes->funders().size())
        return std::nullopt;
    const auto found = m_funders.find(m_envelopes->funders().at(row).id);
    return found ? std::optional(*found) : std::nullopt;
}

void FundersView::startFunder(bool isNew)
{
    const auto chosen = currentFunder();
    if (!isNew && !chosen)
        return m_workspace.notifier().done(tr("Choose a funder in the table first."));
    m_isNew = isNew;
    m_form->load(isNew ? Funder() : *chosen);
    m_panel->open(isNew ? tr("New funder") : chosen->name,
                  isNew ? tr("Add the funder") : tr("Correct the funder"));
}

void FundersView::saveFunder()
{
    const auto before = m_isNew ? std::nullopt : currentFunder();
    Funder after = before.value_or(Funder());
    m_form->store(after);
    if (after.shortName.trimmed().isEmpty())
        after.shortName = after.name;
    if (const auto valid = validate(after); !valid)
        return m_panel->refuse(valid.error().message);
    const QString text = (m_isNew ? tr("Add %1") : tr("Change %1")).arg(after.name);
    if (!m_workspace.save<FunderRepository, Funder>(u"funder"_s, before, after, text))
        return;
    m_panel->close();
    m_workspace.notifier().done(
        tr("%1 is saved.").arg(after.name),
        {{RecordTexts::undo(), [workspace = &m_workspace] { workspace->undoStack().undo(); }}});
}

bool FundersView::canRun(PageCommand command) const
{
    return command == PageCommand::New && !m_workspace.isReadOnly();
}

void FundersView::run(PageCommand command)
{
    if (command == PageCommand::New && canRun(command))
        startFunder(true);
}

} // namespace faubourg::ui
