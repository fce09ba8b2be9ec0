#include "ui/quartiers/quartierspage.h"

#include "core/base/text/dates.h"
#include "core/councils/councilrepository.h"
#include "core/quartiers/indicatorrepository.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/rowsfield.h"
#include "ui/contract/contracttexts.h"
#include "ui/people/peopletexts.h"
#include "ui/quartiers/diagnosisfield.h"
#include "ui/quartiers/portraitpanel.h"
#include "ui/quartiers/quartieractions.h"
#include "ui/quartiers/quartiertexts.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using contract::ObjectiveRow;
using quartiers::DatedCode;
using quartiers::Perimeter;
using quartiers::Quartier;
using quartiers::QuartierKind;
using quartiers::QuartierRow;

namespace {

constexpr int kTerritoryTab = 1;

} // namespace

PageFactory quartiersPage()
{
    return {.key = "quartiers"_L1,
            .title = QuartiersPage::tr("Quartiers"),
            .icon = "quartier"_L1,
            .create = [](Workspace &workspace,
                         QWidget *parent) { return new QuartiersPage(workspace, parent); },
            .kinds = {u"quartier"_s}};
}

QuartiersPage::QuartiersPage(Workspace &workspace, QWidget *parent)
    : RecordPage(workspace, u"quartier"_s, parent)
    , m_communes(workspace.database())
    , m_communeList(m_communes.list().valueOr({}))
    , m_portrait(new PortraitPanel)
{
    setColumns({
        {.title = tr("Name"),
         .text = [](const QuartierRow &row) { return row.name; },
         .names = true},
        {.title = tr("Kind"),
         .text = [](const QuartierRow &row) { return wordOf(quartierKindChoices(), row.kind); },
         .sortKey = [](const QuartierRow &row) { return static_cast<int>(row.kind); }},
        {.title = tr("Code"), .text = [](const QuartierRow &row) { return row.code; }},
    });
    QStringList kinds;
    for (const auto &[kind, text] : quartierKindChoices())
        kinds += text;
    addRowFacet(tr("Kind"), kinds, [](const QuartierRow &row, int choice) {
        return row.kind == quartierKindChoices().at(choice - 1).first;
    });
    detail()->addTab(m_portrait, tr("Portrait"));
    addTerritoryForm();
    addDiagnosisForm();
    addLinkedTabs();
    start();
}

void QuartiersPage::addDiagnosisForm()
{
    Form<Quartier> *form = addForm(tr("Diagnosis"));
    auto *field = new DiagnosisField(form);
    form->bind(field, QString(), &Quartier::diagnosis);
    field->setValue({});
    form->addStretch();
}

void QuartiersPage::addLinkedTabs()
{
    m_objectives = new LinkedTable<ObjectiveRow>(
        tr("Objectives"),
        {{.title = tr("Objective"),
          .text = [](const ObjectiveRow &row) { return row.operationalObjective; },
          .names = true},
         {.title = tr("Progress"),
          .text = [](const ObjectiveRow &row) { return wordOf(progressChoices(), row.progress); },
          .sortKey = [](const ObjectiveRow &row) { return static_cast<int>(row.progress); },
          .sign = [](const ObjectiveRow &row) { return signOf(row.progress); }},
         {.title = tr("Assessed"),
          .text = [](const ObjectiveRow &row) { return numericDate(row.assessedOn); },
          .sortKey = [](const ObjectiveRow &row) { return row.assessedOn; }},
         {.title = tr("Stake"), .text = [](const ObjectiveRow &row) { return row.stake; }}});
    m_objectives->setEmptySentence(tr("The contract foresees nothing for this quartier."));
    m_actions = new QuartierActions(workspace());
    m_councils = new LinkedTable<AreaCouncilLine>(
        tr("Councils"),
        {{.title = tr("Council"),
          .text =
              [](const AreaCouncilLine &line) {
                  return line.councilName.isEmpty() ? tr("No council") : line.councilName;
              },
          .sign =
              [](const AreaCouncilLine &line) {
                  return line.councilName.isEmpty() ? Sign::Soon : Sign::None;
              },
          .names = true},
         {.title = tr("Area"), .text = [](const AreaCouncilLine &line) { return line.area; }}});
    m_councils->setEmptySentence(tr("No area of a council touches this quartier. Areas are linked "
                                    "to it on their own record, under Territory."));
    detail()->addTab(m_objectives, tr("Objectives"));
    detail()->addTab(m_actions, tr("Actions"));
    detail()->addTab(m_councils, tr("Councils"));
    connect(m_objectives, &LinkedTableBase::opened, this, [this](qint64 id) {
        emit goTo({u"contract"_s, id});
    });
    connect(m_actions, &QuartierActions::opened, this, [this](qint64 id) {
        emit goTo({u"programme"_s, id});
    });
    connect(m_councils, &LinkedTableBase::opened, this, [this] {
        const AreaCouncilLine *line = m_councils->current();
        if (line != nullptr && line->council.isValid())
            emit goTo({u"councils"_s, line->council.value()});
    });
}

Result<QList<QuartierRow>> QuartiersPage::listRows() const
{
    return repository().list({});
}

Quartier QuartiersPage::newRecord() const
{
    Quartier quartier;
    quartier.kind = QuartierKind::Qpv;
    return quartier;
}

void QuartiersPage::createRecord()
{
    RecordPage::createRecord();
    detail()->tabs()->setCurrentIndex(kTerritoryTab);
    detail()->tabs()->currentWidget()->setFocus();
}

Result<void> QuartiersPage::check(const Quartier &quartier) const
{
    return validate(quartier);
}

QString QuartiersPage::nameOf(const Quartier &quartier) const
{
    return quartier.name;
}

Headline QuartiersPage::headlineOf(const Quartier &quartier) const
{
    QStringList parts{codeText(quartier.codes, workspace().today())};
    QStringList communes;
    for (const CommuneId id : quartier.communes)
        communes += communeName(id);
    parts += communes.join(u", "_s);
    if (!quartier.aliases.isEmpty())
        parts += tr("also called %1").arg(quartier.aliases.join(u", "_s));
    parts.removeAll(QString());
    return {.title = quartier.name,
            .context = parts.join(u" · "_s),
            .sign = Sign::None,
            .state = wordOf(quartierKindChoices(), quartier.kind)};
}

RecordTexts QuartiersPage::recordTexts() const
{
    return {.list = {.list = tr("Quartiers"),
                     .newRecord = tr("New quartier"),
                     .empty = tr("No quartier yet. The quartiers of the contract and the areas of "
                                 "the councils belong here."),
                     .count = [](int count) { return tr("%n quartiers", nullptr, count); }},
            .newTitle = tr("New quartier"),
            .undoCreate = tr("Add the quartier %1"),
            .undoEdit = tr("Change the quartier %1"),
            .undoRemove = tr("Remove the quartier %1"),
            .saved = tr("The quartier %1 is saved."),
            .removed = tr("The quartier %1 was removed.")};
}

bool QuartiersPage::showsKind(const QString &kind) const
{
    static const QStringList kShown{u"quartier"_s, u"objective"_s, u"action"_s, u"council"_s};
    return kShown.contains(kind);
}

void QuartiersPage::recordShown(const Quartier &quartier)
{
    QList<quartiers::IndicatorRow> figures;
    QList<AreaCouncilLine> councils;
    if (quartier.id.isValid()) {
        quartiers::IndicatorFilter filter;
        filter.quartier = quartier.id;
        figures = quartiers::IndicatorRepository(workspace().database()).values(filter).valueOr({});
        councils = councilsOf(quartier).valueOr({});
    }
    m_portrait->setFigures(figures);
    m_councils->setRows(councils);
    m_actions->showQuartier(quartier.id);
    fillObjectives(quartier.id);
}

void QuartiersPage::fillObjectives(QuartierId id)
{
    QList<ObjectiveRow> rows;
    if (id.isValid()) {
        contract::ObjectiveFilter filter;
        filter.quartier = id;
        rows = contract::ObjectiveRepository(workspace().database()).list(filter).valueOr({});
    }
    contract::ProgressCounts counts;
    for (const ObjectiveRow &row : std::as_const(rows))
        counts.add(row.progress);
    m_objectives->setFooter(rows.isEmpty() ? QString()
                                           : tr("%1 achieved · %2 under way · %3 to start")
                                                 .arg(counts.achieved)
                                                 .arg(counts.inProgress)
                                                 .arg(counts.notStarted));
    m_objectives->setRows(std::move(rows));
}

/// The councils of the areas that touch the quartier, or of itself when it is an area.
Result<QList<AreaCouncilLine>> QuartiersPage::councilsOf(const Quartier &quartier) const
{
    QList<std::pair<QuartierId, QString>> areas{{quartier.id, quartier.name}};
    FB_TRY_LET(touching, repository().councilAreasOf(quartier.id));
    for (const QuartierRow &area : std::as_const(touching))
        areas.append({area.id, area.name});
    const councils::CouncilRepository councilRepository(workspace().database());
    FB_TRY_LET(rows, councilRepository.list());
    QList<councils::Council> all;
    for (const councils::CouncilRow &row : std::as_const(rows)) {
        FB_TRY_LET(council, councilRepository.find(row.id));
        all += council;
    }
    QList<AreaCouncilLine> lines;
    for (const auto &[area, name] : std::as_const(areas)) {
        const auto before = lines.size();
        for (const councils::Council &council : std::as_const(all)) {
            if (std::ranges::find(council.areas, area, &councils::CouncilArea::quartier)
                != council.areas.end())
                lines.append({lines.size() + 1, council.id, council.name, name});
        }
        const bool isArea = area != quartier.id || quartier.kind == QuartierKind::CouncilArea;
        if (lines.size() == before && isArea)
            lines.append({lines.size() + 1, {}, {}, name});
    }
    return lines;
}

QString QuartiersPage::communeName(CommuneId id) const
{
    const auto found = std::ranges::find(m_communeList, id, &quartiers::Commune::id);
    return found == m_communeList.end() ? QString() : found->name;
}

} // namespace faubourg::ui
