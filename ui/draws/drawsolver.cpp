#include "ui/draws/drawsolver.h"

#include <QCoreApplication>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

/// What the worker and the window share of one solve.
struct DrawSolver::Run
{
    std::atomic<bool> isStopped = false;
    std::shared_ptr<Result<sortition::Preparation>> made;
    std::unique_ptr<QThread> thread;
};

DrawSolver::DrawSolver(QObject *parent) : QObject(parent)
{
}

DrawSolver::~DrawSolver()
{
    giveUp();
}

void DrawSolver::start(const sortition::Pool &pool, std::optional<sortition::Method> method)
{
    giveUp();
    const auto run = std::make_shared<Run>();
    sortition::SolverOptions options;
    options.onProgress = [this, shared = run.get()](const sortition::Progress &progress) {
        QMetaObject::invokeMethod(
            this, [this, progress] { emit progressed(progress.chance, progress.bound); },
            Qt::QueuedConnection);
        return !shared->isStopped;
    };
    const QString software = u"Faubourg "_s + QCoreApplication::applicationVersion();
    run->thread.reset(QThread::create([shared = run.get(), pool, method, options, software] {
        shared->made = std::make_shared<Result<sortition::Preparation>>(
            sortition::prepareDraw(pool, method, options, software));
    }));
    connect(run->thread.get(), &QThread::finished, this,
            [this, known = std::weak_ptr(run)] { take(known.lock()); });
    m_run = run;
    run->thread->start();
}

void DrawSolver::take(const std::shared_ptr<Run> &run)
{
    if (run == nullptr || run != m_run)
        return;
    run->thread->wait(); // it has said its last word, and may not be gone yet
    m_run.reset();
    emit finished(run->made);
}

void DrawSolver::stop()
{
    if (m_run != nullptr)
        m_run->isStopped = true;
}

void DrawSolver::giveUp()
{
    if (m_run == nullptr)
        return;
    stop();
    m_run->thread->wait();
    m_run.reset();
}

} // namespace faubourg::ui
