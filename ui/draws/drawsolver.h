#pragma once

#include "core/sortition/preparation.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace faubourg::ui {

/// Finds the lottery of a pool off the interface thread. One at a time: a new start gives the
/// old one up. Stopped by the user, it ends with the best lottery in hand and its proven gap.
class DrawSolver final : public QObject
{
    Q_OBJECT

public:
    explicit DrawSolver(QObject *parent = nullptr);
    ~DrawSolver() override;

    void start(const sortition::Pool &pool, std::optional<sortition::Method> method);
    /// Take the best found so far.
    void stop();
    /// Throw the work away.
    void giveUp();
    bool isRunning() const { return m_run != nullptr; }

signals:
    void progressed(double chance, double bound);
    void finished(const std::shared_ptr<faubourg::Result<faubourg::sortition::Preparation>> &made);

private:
    struct Run;

    void take(const std::shared_ptr<Run> &run);

    std::shared_ptr<Run> m_run;
};

} // namespace faubourg::ui
