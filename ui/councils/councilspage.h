#pragma once

#include "core/councils/councilrepository.h"
#include "core/people/personrepository.h"
#include "core/quartiers/quartierrepository.h"
#include "core/reports/councillights.h"
#include "core/sessions/sessionrows.h"
#include "ui/base/linkedtable.h"
#include "ui/shell/recordpage.h"

namespace faubourg::ui {

class BodiesPanel;
class CandidaciesPanel;
class CompositionPanel;
class DrawsPanel;
class CouncilPanel;
class EnrolmentsPanel;
class InitiativesPanel;
class MembersPanel;
class OfficialsPanel;
class RecognitionPanel;
class RulesPanel;

/// A council in the list, with how its rules stand today.
struct CouncilLine
{
    CouncilId id;
    councils::CouncilRow row;
    QList<councils::RuleLight> lights; ///< none when it is closed
};

/// The councils: what they are, who sits in them, how their rules stand, when they met
/// and who wishes to join. A council has the tabs that its rules speak of.
class CouncilsPage final
    : public RecordPage<councils::CouncilRepository, councils::Council, CouncilLine>
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::CouncilsPage)

public:
    CouncilsPage(Workspace &workspace, QWidget *parent);

    qint64 recordShowing(const QString &kind, qint64 id) const override;

protected:
    Result<QList<CouncilLine>> listRows() const override;
    councils::Council newRecord() const override;
    councils::Council completed(const councils::Council &edited) const override;
    Result<void> check(const councils::Council &council) const override;
    QString nameOf(const councils::Council &council) const override;
    Headline headlineOf(const councils::Council &council) const override;
    RecordTexts recordTexts() const override;
    bool showsKind(const QString &kind) const override;
    void recordShown(const councils::Council &council) override;

private:
    void addSummaryForm();
    void addAreas(Form<councils::Council> *form);
    void addOfficials(Form<councils::Council> *form);
    void addPanels();
    void takeRule(const councils::RuleParameter &rule);
    void readTypes();
    void addSessions(Form<councils::Council> *form);
    void connectPanels();
    QWidget *makeRecognition();
    int tabOf(QWidget *content) const;
    void showTab(QWidget *content);
    void showTabsOf(const councils::CouncilRules &rules);
    void fillPanels(const councils::Council &council);
    void fillComposition(CouncilId id);
    void fillSessions(CouncilId id);
    const councils::CouncilType *typeOf(CouncilTypeId id) const;

    QList<councils::CouncilType> m_types;
    people::PersonRepository m_persons;
    quartiers::QuartierRepository m_quartiers;
    Field *m_type = nullptr;
    QComboBox *m_typeFacet = nullptr;
    CompositionPanel *m_composition = nullptr;
    MembersPanel *m_members = nullptr;
    RulesPanel *m_rules = nullptr;
    CandidaciesPanel *m_candidacies = nullptr;
    DrawsPanel *m_draws = nullptr;
    OfficialsPanel *m_officials = nullptr;
    BodiesPanel *m_bodies = nullptr;
    EnrolmentsPanel *m_enrolments = nullptr;
    RecognitionPanel *m_recognition = nullptr;
    InitiativesPanel *m_initiatives = nullptr;
    LinkedTable<sessions::SessionRow> *m_sessions = nullptr;
};

} // namespace faubourg::ui
