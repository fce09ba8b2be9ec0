#pragma once

#include "core/contract/contractrepository.h"
#include "core/quartiers/quartierrepository.h"
#include "ui/base/form.h"
#include "ui/base/page.h"
#include "ui/contract/strategymodel.h"
#include "ui/shell/workspace.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QTreeView;

namespace faubourg::ui {

class ActPanel;
class EmptyState;
class LevelDetail;
class ObjectiveDetail;
class SideBySide;

/// The contract as a tree, with what is chosen in it beside: how far each objective is, and
/// the acts that change it.
class StrategyView final : public Page
{
    Q_OBJECT

public:
    StrategyView(Workspace &workspace, QWidget *parent);

    void refresh() override;
    bool showRecord(qint64 objective) override { return showNode(Level::Objective, objective); }
    bool showNode(Level level, qint64 id);
    qint64 currentRecord() const override;
    QString currentTitle() const override;
    bool canRun(PageCommand command) const override;
    void run(PageCommand command) override;
    QList<QWidget *> panes() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

    QTreeView *tree() const { return m_tree; }
    StrategyModel *model() const { return m_model; }

private:
    struct Assessment
    {
        contract::ProgressState state = contract::ProgressState::InProgress;
        QDate on;
        QString note;
    };
    struct Wording
    {
        QString title;
        QuartierId quartier;
        QString note;
    };
    struct Destination
    {
        SharedObjectiveId shared;
    };

    QWidget *makeTreePane();
    QWidget *makeDetailPane();
    void makeActions();
    void makePanels();
    void makeFacets();
    void showCurrent();
    void showCounts();
    void applyFilter();
    void clearFilter();
    void keepTreeOpen();
    const StrategyNode *current() const;

    void startAssessment();
    void assess();
    void startMove();
    void move();
    void startWording(Level level, bool isNew);
    void saveWording();
    void removeCurrent();
    bool storeWording(const Wording &wording);
    bool storeStake(const Wording &wording);
    bool storeObjective(const Wording &wording);
    template <typename Aggregate>
    bool store(const QString &kind, std::optional<Aggregate> before, std::optional<Aggregate> after,
               const QString &text);
    template <typename IdType>
    void removeLevel(const QString &kind, IdType id);
    QList<RecordChoice> sharedChoices(const QString &words) const;
    QString sharedName(qint64 id) const;
    QList<std::pair<QuartierId, QString>> contractQuartiers() const;

    Workspace &m_workspace;
    contract::ContractRepository m_contracts;
    contract::ObjectiveRepository m_objectives;
    ContractId m_contract;
    StrategyModel *m_model;
    QTreeView *m_tree;
    QLineEdit *m_filterLine;
    QComboBox *m_quartierBox;
    QComboBox *m_progressBox;
    QList<QuartierId> m_quartierIds;
    QLabel *m_counts;
    EmptyState *m_empty;
    EmptyState *m_nothingFound;
    QStackedWidget *m_treeStack;
    LevelDetail *m_levelDetail;
    ObjectiveDetail *m_objectiveDetail;
    QStackedWidget *m_detailStack;
    SideBySide *m_sides;
    QAction *m_assess = nullptr;
    QAction *m_move = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_add = nullptr;
    QAction *m_addStake = nullptr;
    Form<Assessment> *m_assessForm = nullptr;
    Form<Destination> *m_moveForm = nullptr;
    Form<Wording> *m_objectiveForm = nullptr;
    Form<Wording> *m_levelForm = nullptr;
    ActPanel *m_assessPanel = nullptr;
    ActPanel *m_movePanel = nullptr;
    ActPanel *m_objectivePanel = nullptr;
    ActPanel *m_levelPanel = nullptr;
    Level m_wordingLevel = Level::Stake;
    bool m_wordingIsNew = false;
};

} // namespace faubourg::ui
