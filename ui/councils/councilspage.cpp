#include "ui/councils/councilspage.h"

#include "core/councils/candidacyrepository.h"
#include "core/councils/counciltyperepository.h"
#include "core/councils/enrolmentrepository.h"
#include "core/councils/initiativerepository.h"
#include "core/councils/mandaterepository.h"
#include "core/councils/participationrepository.h"
#include "core/councils/recognitionrepository.h"
#include "core/councils/ruledefinitions.h"
#include "core/sessions/sessionrepository.h"
#include "ui/base/interfacelanguage.h"
#include "ui/councils/bodiespanel.h"
#include "ui/councils/candidaciespanel.h"
#include "ui/councils/counciltexts.h"
#include "ui/councils/enrolmentspanel.h"
#include "ui/councils/initiativespanel.h"
#include "ui/councils/memberspanel.h"
#include "ui/councils/officialspanel.h"
#include "ui/councils/recognitionpanel.h"
#include "ui/councils/rulespanel.h"
#include "ui/draws/drawspanel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::Council;
using councils::CouncilType;
using councils::LightState;

namespace {

/// The council that the record of another kind belongs to.
template <typename Repository, typename IdType>
qint64 councilOf(const storage::Database &database, qint64 id)
{
    const auto found = Repository(database).find(IdType(id));
    return found ? found->council.value() : 0;
}

qint64 councilOfParticipation(const storage::Database &database, qint64 id)
{
    const auto found =
        councils::ParticipationRepository(database).find(councils::ParticipationId(id));
    if (!found)
        return 0;
    const auto rows = councils::ParticipationRepository(database).list({.body = found->body});
    return rows && !rows->isEmpty() ? rows->first().council.value() : 0;
}

} // namespace

CouncilsPage::CouncilsPage(Workspace &workspace, QWidget *parent)
    : RecordPage(workspace, u"council"_s, parent)
    , m_types(councils::CouncilTypeRepository(workspace.database()).list().valueOr({}))
    , m_persons(workspace.database())
    , m_quartiers(workspace.database())
{
    setColumns({
        {.title = tr("Name"),
         .text = [](const CouncilLine &line) { return line.row.name; },
         .names = true},
        {.title = tr("Seats"),
         .text =
             [](const CouncilLine &line) {
                 return line.row.seats == 0 ? QString::number(line.row.members)
                                            : u"%1/%2"_s.arg(line.row.filled).arg(line.row.seats);
             },
         .sortKey = [](const CouncilLine &line) { return line.row.seats - line.row.filled; },
         .alignment = Qt::AlignRight},
        {.title = tr("Rules"),
         .text =
             [](const CouncilLine &line) {
                 return line.row.closedOn.isValid() ? tr("Closed") : overallText(line.lights);
             },
         .sortKey =
             [](const CouncilLine &line) {
                 LightState gravest = LightState::NotApplicable;
                 for (const councils::RuleLight &light : line.lights)
                     gravest = graver(gravest, light.state);
                 return static_cast<int>(gravest) * 100 + countOfGravest(line.lights);
             },
         .sign =
             [](const CouncilLine &line) {
                 LightState gravest = LightState::NotApplicable;
                 for (const councils::RuleLight &light : line.lights)
                     gravest = graver(gravest, light.state);
                 return signOf(gravest);
             }},
    });
    QStringList typeNames;
    for (const CouncilType &type : std::as_const(m_types))
        typeNames += type.name;
    m_typeFacet = addRowFacet(tr("Type"), typeNames, [this](const CouncilLine &line, int choice) {
        return line.row.type == m_types.at(choice - 1).id;
    });
    addSummaryForm();
    addPanels();
    start();
}

void CouncilsPage::addPanels()
{
    m_members = new MembersPanel(workspace());
    m_enrolments = new EnrolmentsPanel(workspace());
    m_bodies = new BodiesPanel(workspace());
    m_rules = new RulesPanel;
    m_rules->setReadOnly(workspace().isReadOnly());
    m_candidacies = new CandidaciesPanel(workspace());
    m_draws = new DrawsPanel(workspace());
    detail()->addTab(m_members, tr("Members"));
    detail()->addTab(m_enrolments, tr("Enrolled"));
    detail()->addTab(m_bodies, tr("Bodies"));
    detail()->addTab(makeRecognition(), tr("Recognition"));
    detail()->addTab(m_rules, tr("Rules"));
    detail()->addTab(m_candidacies, tr("Candidacies"));
    detail()->addTab(m_draws, tr("Draws"));
    connectPanels();
}

/// What the State recognised, and what the council started.
QWidget *CouncilsPage::makeRecognition()
{
    m_recognition = new RecognitionPanel(workspace());
    m_initiatives = new InitiativesPanel(workspace());
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_recognition, 2);
    column->addWidget(m_initiatives, 1);
    return both;
}

void CouncilsPage::connectPanels()
{
    connect(m_rules, &RulesPanel::fillVacancy, this, [this] {
        showTab(m_members);
        m_members->proposeForFirstVacancy();
    });
    connect(m_rules, &RulesPanel::planSession, this, [this] { emit goTo({u"sessions"_s, 0}); });
    connect(m_rules, &RulesPanel::ruleWanted, this, &CouncilsPage::takeRule);
    connect(m_rules, &RulesPanel::typeRuleWanted, this, [this](const QString &key) {
        takeRule({.id = {}, .key = key, .value = {}, .source = {}});
    });
    connect(&workspace(), &Workspace::changed, this, [this](const QString &kind) {
        if (kind == "council_type"_L1)
            readTypes();
    });
    connect(m_initiatives, &InitiativesPanel::openAction, this, [this](qint64 id) {
        emit goTo({u"programme"_s, id});
    });
    for (const CouncilPanel *panel : std::initializer_list<const CouncilPanel *>{
             m_officials, m_bodies, m_enrolments, m_recognition, m_initiatives})
        connect(panel, &CouncilPanel::aboutToAct, this,
                [this](bool &isSaved) { isSaved = leave(); });
    // What the panels show changes without the council itself being touched.
    connect(&workspace(), &Workspace::changed, this, [this](const QString &kind) {
        if (kind != "council"_L1 && showsKind(kind) && currentRecord() != 0)
            fillPanels(*stored());
    });
}

/// A rule of the council's own, or (without value nor source) its type's again.
void CouncilsPage::takeRule(const councils::RuleParameter &rule)
{
    if (!leave() || !stored())
        return;
    Council changed = *stored();
    changed.overrides = withParameter(changed.overrides, rule);
    const CouncilType *type = typeOf(changed.type);
    if (type == nullptr)
        return;
    if (const auto rules = resolveRules(*type, changed.overrides); !rules)
        return workspace().notifier().report(rules.error());
    const QString name = councils::ruleLabel(rule.key);
    const bool isOwn = changed.overrides.size() >= stored()->overrides.size();
    apply(changed,
          isOwn ? tr("Give %1 a rule of its own").arg(changed.name)
                : tr("Bring %1 back to its type").arg(changed.name),
          isOwn ? tr("%1: “%2” holds for this council alone.").arg(changed.name, name)
                : tr("%1: “%2” follows the type again.").arg(changed.name, name));
}

/// A type was changed: its rules hold at once.
void CouncilsPage::readTypes()
{
    m_types = councils::CouncilTypeRepository(workspace().database()).list().valueOr({});
    QStringList names;
    for (const CouncilType &type : std::as_const(m_types))
        names += type.name;
    refillFacet(m_typeFacet, names);
    if (currentRecord() != 0)
        fillPanels(*stored());
}

int CouncilsPage::tabOf(QWidget *content) const
{
    const QTabWidget *tabs = detail()->tabs();
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->widget(i)->isAncestorOf(content))
            return i;
    }
    return -1;
}

void CouncilsPage::showTab(QWidget *content)
{
    detail()->tabs()->setCurrentIndex(tabOf(content));
}

/// Those who enrol hold no seat, apply for none and are not drawn; recognition is asked of some
/// types only.
void CouncilsPage::showTabsOf(const councils::CouncilRules &rules)
{
    const bool isOpen = rules.designation == councils::Designation::OpenEnrolment;
    QTabWidget *tabs = detail()->tabs();
    tabs->setTabVisible(tabOf(m_members), !isOpen);
    tabs->setTabVisible(tabOf(m_candidacies), !isOpen);
    tabs->setTabVisible(tabOf(m_draws), !isOpen);
    tabs->setTabVisible(tabOf(m_enrolments), isOpen);
    tabs->setTabVisible(tabOf(m_recognition), rules.isRecognisedByPrefect);
}

qint64 CouncilsPage::recordShowing(const QString &kind, qint64 id) const
{
    using namespace councils;
    const storage::Database &database = workspace().database();
    if (kind == "mandate"_L1)
        return councilOf<MandateRepository, MandateId>(database, id);
    if (kind == "draw"_L1)
        return councilOf<draws::DrawRepository, DrawId>(database, id);
    if (kind == "candidacy"_L1)
        return councilOf<CandidacyRepository, CandidacyId>(database, id);
    if (kind == "enrolment"_L1)
        return councilOf<EnrolmentRepository, EnrolmentId>(database, id);
    if (kind == "recognition_order"_L1)
        return councilOf<RecognitionRepository, RecognitionOrderId>(database, id);
    if (kind == "initiative"_L1)
        return councilOf<InitiativeRepository, InitiativeId>(database, id);
    if (kind == "body_participation"_L1)
        return councilOfParticipation(database, id);
    return id;
}

Result<QList<CouncilLine>> CouncilsPage::listRows() const
{
    councils::CouncilFilter all;
    all.withClosed = true;
    FB_TRY_LET(rows, repository().list(all));
    FB_TRY_LET(lights, reports::councilLights(workspace().database(), workspace().today()));
    QHash<CouncilId, QList<councils::RuleLight>> byCouncil;
    for (const reports::CouncilLights &one : std::as_const(lights))
        byCouncil.insert(one.id, one.lights);
    QList<CouncilLine> lines;
    for (const councils::CouncilRow &row : std::as_const(rows))
        lines.append({row.id, row, byCouncil.value(row.id)});
    return lines;
}

Council CouncilsPage::newRecord() const
{
    return m_types.isEmpty() ? Council() : councils::newCouncil(m_types.first(), {});
}

/// A new council has the colleges and seats of the type it was given in the end.
Council CouncilsPage::completed(const Council &edited) const
{
    const CouncilType *type = typeOf(edited.type);
    if (edited.id.isValid() || type == nullptr)
        return edited;
    const Council typed = councils::newCouncil(*type, edited.name);
    Council council = edited;
    council.colleges = typed.colleges;
    council.seats = typed.seats;
    council.bodies = typed.bodies;
    return council;
}

Result<void> CouncilsPage::check(const Council &council) const
{
    return validate(council);
}

QString CouncilsPage::nameOf(const Council &council) const
{
    return council.name;
}

Headline CouncilsPage::headlineOf(const Council &council) const
{
    const CouncilType *type = typeOf(council.type);
    Headline headline{.title = council.name, .context = type == nullptr ? QString() : type->name};
    if (council.closedOn.isValid()) {
        headline.sign = Sign::NotApplicable;
        headline.state = tr("Closed");
    }
    return headline;
}

RecordTexts CouncilsPage::recordTexts() const
{
    return {.list = {.list = tr("Councils"),
                     .newRecord = tr("New council"),
                     .empty = tr("No council yet. Create one from its type: its colleges, seats "
                                 "and rules come with it."),
                     .count = [](int count) { return tr("%n councils", nullptr, count); }},
            .newTitle = tr("New council"),
            .undoCreate = tr("Add the council %1"),
            .undoEdit = tr("Change the council %1"),
            .undoRemove = tr("Remove the council %1"),
            .saved = tr("The council %1 is saved."),
            .removed = tr("The council %1 was removed.")};
}

bool CouncilsPage::showsKind(const QString &kind) const
{
    static const QStringList kShown{u"council"_s,
                                    u"mandate"_s,
                                    u"candidacy"_s,
                                    u"enrolment"_s,
                                    u"body_participation"_s,
                                    u"recognition_order"_s,
                                    u"initiative"_s,
                                    u"session"_s,
                                    u"person"_s,
                                    u"council_type"_s,
                                    u"draw"_s};
    return kShown.contains(kind);
}

void CouncilsPage::recordShown(const Council &council)
{
    m_type->setReadOnly(council.id.isValid() || workspace().isReadOnly());
    fillPanels(council);
}

void CouncilsPage::fillPanels(const Council &council)
{
    reports::CouncilStanding standing{council, {}, {}};
    const auto delays = reports::alertDelays(workspace().database());
    if (council.id.isValid() && delays) {
        auto found =
            reports::councilStanding(workspace().database(), council.id, workspace().today());
        if (!found)
            return workspace().notifier().report(found.error());
        standing = std::move(found).value();
    }
    const auto lights = council.id.isValid() && delays
        ? lightsOf(standing, *delays, workspace().today()).lights
        : QList<councils::RuleLight>();
    const CouncilType *type = typeOf(council.type);
    showTabsOf(standing.rules);
    m_members->showCouncil(standing);
    m_candidacies->showCouncil(standing);
    m_draws->showCouncil(council.id, council.name);
    for (CouncilPanel *panel : std::initializer_list<CouncilPanel *>{
             m_officials, m_enrolments, m_bodies, m_recognition, m_initiatives})
        panel->showCouncil(standing);
    m_rules->showRules(standing, type == nullptr ? CouncilType() : *type, lights);
    fillComposition(council.id);
    fillSessions(council.id);
}

const CouncilType *CouncilsPage::typeOf(CouncilTypeId id) const
{
    const auto found = std::ranges::find(m_types, id, &CouncilType::id);
    return found == m_types.end() ? nullptr : &*found;
}

} // namespace faubourg::ui
