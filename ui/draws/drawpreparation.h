#pragma once

#include "core/draws/drawrepository.h"
#include "ui/base/form.h"
#include "ui/draws/drawsolver.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace faubourg::ui {

class Band;
class DrawQuotaGrid;
class Grid;
class Workspace;

/// A draw being prepared: its circumstances, its quotas with what stands in their way, the
/// chances it gives, and its freezing.
class DrawPreparation final : public QWidget
{
    Q_OBJECT

public:
    explicit DrawPreparation(Workspace &workspace, QWidget *parent = nullptr);

    /// Prepare `draw`, new or stored, of its council.
    void start(const draws::Draw &draw, const QString &councilName);
    DrawSolver *solver() const { return m_solver; }

signals:
    void closed();
    /// It is in the file: as prepared, or frozen.
    void saved(faubourg::DrawId id);

private:
    void buildForm();
    QLayout *makeQuotas();
    QLayout *makeChances();
    QLayout *makeButtons();
    /// The sources again for another reference date.
    void readSources();
    /// What the fields hold now.
    draws::Draw edited() const;
    /// The quotas from their grid, the pool, and what keeps it from being drawn.
    void refresh();
    void showConflict(const draws::DrawPool &made);
    void apply(const draws::Draw &changed);
    void compute();
    void takeChances(const std::shared_ptr<Result<sortition::Preparation>> &made);
    bool save();
    void freeze();
    void updateButtons();

    Workspace &m_workspace;
    draws::DrawRepository m_repository;
    draws::Draw m_draw;
    QString m_councilName;
    draws::DrawSources m_sources;
    std::optional<sortition::Preparation> m_prepared; ///< of what the fields hold now
    bool m_isPossible = false;

    QLabel *m_title;
    Band *m_band;
    Form<draws::Draw> *m_form;
    DrawQuotaGrid *m_quotas;
    Grid *m_grid;
    QLabel *m_conflict;
    QWidget *m_ways; ///< a button for each way out
    QLabel *m_chances;
    QLabel *m_progress;
    QPushButton *m_compute;
    QPushButton *m_stop;
    QPushButton *m_save;
    QPushButton *m_freeze;
    DrawSolver *m_solver;
};

} // namespace faubourg::ui
