#pragma once

#include "core/contract/objectiverepository.h"
#include "core/quartiers/communerepository.h"
#include "core/quartiers/quartierrepository.h"
#include "ui/base/linkedtable.h"
#include "ui/shell/pagefactory.h"
#include "ui/shell/recordpage.h"

namespace faubourg::ui {

class PortraitPanel;
class QuartierActions;

/// A council beside the area through which it meets a quartier.
struct AreaCouncilLine
{
    qint64 id = 0; ///< place in the list
    CouncilId council;
    QString councilName; ///< empty: nobody covers the area
    QString area;
};

/// The quartiers: figures, territory, diagnosis, and what the contract, the programme and
/// the councils do there.
class QuartiersPage final
    : public RecordPage<quartiers::QuartierRepository, quartiers::Quartier, quartiers::QuartierRow>
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::QuartiersPage)

public:
    QuartiersPage(Workspace &workspace, QWidget *parent);

protected:
    Result<QList<quartiers::QuartierRow>> listRows() const override;
    quartiers::Quartier newRecord() const override;
    void createRecord() override;
    Result<void> check(const quartiers::Quartier &quartier) const override;
    QString nameOf(const quartiers::Quartier &quartier) const override;
    Headline headlineOf(const quartiers::Quartier &quartier) const override;
    RecordTexts recordTexts() const override;
    bool showsKind(const QString &kind) const override;
    void recordShown(const quartiers::Quartier &quartier) override;

private:
    void addTerritoryForm();
    void addCodes(Form<quartiers::Quartier> *form);
    void addCommunes(Form<quartiers::Quartier> *form);
    void addPerimeters(Form<quartiers::Quartier> *form);
    void addOverlaps(Form<quartiers::Quartier> *form);
    void addDiagnosisForm();
    void addLinkedTabs();
    void fillObjectives(QuartierId id);
    Result<QList<AreaCouncilLine>> councilsOf(const quartiers::Quartier &quartier) const;
    QString communeName(CommuneId id) const;

    quartiers::CommuneRepository m_communes;
    QList<quartiers::Commune> m_communeList;
    PortraitPanel *m_portrait = nullptr;
    LinkedTable<contract::ObjectiveRow> *m_objectives = nullptr;
    QuartierActions *m_actions = nullptr;
    LinkedTable<AreaCouncilLine> *m_councils = nullptr;
};

/// The page for the sidebar.
PageFactory quartiersPage();

} // namespace faubourg::ui
