#include "ui/programme/programmepage.h"

#include "core/exchange/export.h"
#include "core/programme/campaignrepository.h"
#include "core/reports/programmetables.h"
#include "ui/base/dialogs.h"
#include "ui/base/icons.h"
#include "ui/programme/actionspage.h"
#include "ui/programme/fundersview.h"
#include "ui/shell/documentpreview.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using programme::Campaign;
using programme::CampaignRepository;

namespace {

enum View { Actions, Funders };

NoticeAction showFile(const QString &path)
{
    return {ProgrammePage::tr("Show"),
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }};
}

} // namespace

PageFactory programmePage()
{
    return {.key = "programme"_L1,
            .title = ProgrammePage::tr("Programme"),
            .icon = "programme"_L1,
            .create = [](Workspace &workspace,
                         QWidget *parent) { return new ProgrammePage(workspace, parent); },
            .kinds = {u"action"_s, u"campaign"_s}};
}

ProgrammePage::ProgrammePage(Workspace &workspace, QWidget *parent)
    : TabbedPage(parent)
    , m_workspace(workspace)
    , m_actions(new ActionsPage(workspace, this))
    , m_funders(new FundersView(workspace, this))
    , m_yearBox(new QComboBox(this))
    , m_open(new QAction(icon("add"_L1), {}, this))
{
    addView(m_actions, tr("Actions"));
    addView(m_funders, tr("Funders"));
    m_yearBox->setAccessibleName(tr("Campaign year"));
    addCornerWidget(m_yearBox);
    m_open->setEnabled(!workspace.isReadOnly());
    addCornerAction(m_open);
    auto *tables = new QAction(icon("export"_L1), tr("Export…"), this);
    tables->setToolTip(tr("The tables of the year, for a spreadsheet"));
    addCornerAction(tables);
    auto *report = new QAction(icon("document"_L1), tr("Programme report…"), this);
    report->setToolTip(tr("The programme of the year as a document"));
    addCornerAction(report);
    connect(m_open, &QAction::triggered, this, &ProgrammePage::openCampaign);
    connect(tables, &QAction::triggered, this, &ProgrammePage::exportTables);
    connect(report, &QAction::triggered, this, &ProgrammePage::showReport);
    connect(m_yearBox, &QComboBox::currentIndexChanged, this,
            [this] { setYear(m_yearBox->currentData().toInt()); });
    connect(&workspace, &Workspace::changed, this, [this](const QString &kind) {
        if (kind == "campaign"_L1)
            readYears();
    });
    connect(&workspace, &Workspace::replayed, this, &ProgrammePage::showReplayed);
    readYears();
}

/// The years that have a campaign, newest first; this year while there is none.
void ProgrammePage::readYears()
{
    const auto campaigns = CampaignRepository(m_workspace.database()).list();
    if (!campaigns)
        return m_workspace.notifier().report(campaigns.error());
    const int today = m_workspace.today().year();
    QList<int> years;
    for (const auto &campaign : *campaigns)
        years += campaign.year;
    m_open->setData(years.isEmpty() ? today : years.first() + 1);
    m_open->setText(tr("Open %1").arg(m_open->data().toInt()));
    m_open->setToolTip(tr("Open the campaign of %1").arg(m_open->data().toInt()));
    if (years.isEmpty())
        years += today;
    int wanted = m_year;
    if (!years.contains(wanted))
        wanted = years.contains(today) ? today : years.first();
    {
        const QSignalBlocker quiet(m_yearBox);
        m_yearBox->clear();
        for (const int year : std::as_const(years))
            m_yearBox->addItem(tr("Year %1").arg(year), year);
        m_yearBox->setCurrentIndex(m_yearBox->findData(wanted));
    }
    setYear(wanted);
}

void ProgrammePage::setYear(int year)
{
    if (year == m_year || year == 0)
        return;
    if (!m_actions->setYear(year)) {
        const QSignalBlocker quiet(m_yearBox);
        m_yearBox->setCurrentIndex(m_yearBox->findData(m_year)); // an incomplete action stays
        return;
    }
    m_year = year;
    m_funders->setYear(year);
    const QSignalBlocker quiet(m_yearBox);
    m_yearBox->setCurrentIndex(m_yearBox->findData(year));
}

void ProgrammePage::openCampaign()
{
    Campaign fresh;
    fresh.year = m_open->data().toInt();
    if (!m_workspace.save<CampaignRepository, Campaign>(
            u"campaign"_s, std::nullopt, fresh, tr("Open the campaign of %1").arg(fresh.year)))
        return;
    setYear(fresh.year);
    m_workspace.notifier().done(tr("The campaign of %1 is open.").arg(fresh.year));
}

void ProgrammePage::exportTables()
{
    const QString path = askFileToSave(
        this, tr("Export the programme of %1").arg(m_year), tr("programme-%1.xlsx").arg(m_year),
        tr("Excel (*.xlsx);;OpenDocument (*.ods);;CSV, the first table (*.csv)"));
    if (path.isEmpty() || !leave())
        return;
    const auto tables = reports::programmeTables(m_workspace.database(), m_year);
    if (!tables)
        return m_workspace.notifier().report(tables.error());
    if (const auto done = exchange::exportListings(*tables, path); !done)
        return m_workspace.notifier().report(done.error());
    m_workspace.notifier().done(
        tr("The tables of %1 are in %2.").arg(m_year).arg(QFileInfo(path).fileName()),
        {showFile(path)});
}

void ProgrammePage::showReport()
{
    if (const auto report = printable(); report && leave())
        previewDocument(m_workspace, this, *report);
}

/// What an undo touched and is no action: an envelope, a funder.
void ProgrammePage::showReplayed(const QString &kind)
{
    if (kind != "campaign"_L1 && kind != "funder"_L1)
        return;
    emit goTo({u"programme"_s, 0});
    showView(Funders);
}

void ProgrammePage::refresh()
{
    readYears();
    TabbedPage::refresh();
}

/// A campaign is the page itself.
qint64 ProgrammePage::recordShowing(const QString &kind, qint64 id) const
{
    return kind == "campaign"_L1 ? 0 : id;
}

std::optional<PrintableDocument> ProgrammePage::printable() const
{
    if (m_year == 0)
        return std::nullopt;
    documents::Selection selection;
    selection.year = m_year;
    return PrintableDocument{u"programme"_s, selection};
}

bool ProgrammePage::showRecord(qint64 action)
{
    const auto found = programme::ActionRepository(m_workspace.database()).find(ActionId(action));
    if (!found)
        return false;
    if (const auto year = programme::yearOfNumber(found->number))
        setYear(*year);
    return TabbedPage::showRecord(action);
}

void ProgrammePage::saveState(QSettings &settings) const
{
    TabbedPage::saveState(settings);
    settings.setValue(u"year"_s, m_year);
    m_actions->saveState(settings);
}

void ProgrammePage::restoreState(const QSettings &settings)
{
    const int year = settings.value(u"year"_s).toInt();
    if (m_yearBox->findData(year) >= 0)
        setYear(year);
    m_actions->restoreState(settings);
    TabbedPage::restoreState(settings);
}

} // namespace faubourg::ui
