// How long until the window can be used, against an empty window of the same style:
//   startup_bench FILE [PAIRS]
// Both are whole processes, run in turn; prints medians and their ratio (goal: at most 1.5).

#include "core/exchange/preset.h"
#include "ui/base/preferences.h"
#include "ui/pages.h"
#include "ui/shell/appcontroller.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace faubourg;

namespace {

/// Shown, painted, and nothing left to do.
void settle()
{
    for (int round = 0; round < 3; ++round)
        QApplication::processEvents();
}

int showEmptyWindow()
{
    ui::applyAppearance({});
    QMainWindow window;
    window.resize(1366, 768);
    window.show();
    settle();
    return EXIT_SUCCESS;
}

int showFaubourg(const QString &file)
{
    const QTemporaryDir scratch;
    ui::Preferences preferences(scratch.filePath(u"settings.ini"_s));
    ui::applyLanguage(preferences);
    ui::applyAppearance({});
    ui::AppController controller(preferences, [&preferences] { return ui::allPages(preferences); },
                                 {});
    controller.start(file);
    settle();
    return controller.window() != nullptr ? EXIT_SUCCESS : EXIT_FAILURE;
}

struct Cost
{
    double wall = 0; ///< milliseconds
    double cpu = 0;  ///< milliseconds
};

double milliseconds(const timeval &time)
{
    return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
}

double childrenCpu()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

Cost run(const QStringList &arguments)
{
    const double before = childrenCpu();
    QElapsedTimer timer;
    timer.start();
    const int code = QProcess::execute(QApplication::applicationFilePath(), arguments);
    if (code != EXIT_SUCCESS)
        std::fprintf(stderr, "a child failed\n");
    return {double(timer.nsecsElapsed()) / 1e6, childrenCpu() - before};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

int compare(const QString &file, int pairs)
{
    std::vector<double> emptyWall, emptyCpu, wall, cpu;
    for (int pair = 0; pair <= pairs; ++pair) {
        const Cost empty = run({u"--empty"_s});
        const Cost full = run({u"--faubourg"_s, file});
        if (pair == 0)
            continue; // warms the caches
        emptyWall.push_back(empty.wall);
        emptyCpu.push_back(empty.cpu);
        wall.push_back(full.wall);
        cpu.push_back(full.cpu);
    }
    std::printf("empty window     wall %7.1f ms   cpu %7.1f ms\n", median(emptyWall),
                median(emptyCpu));
    std::printf("Faubourg         wall %7.1f ms   cpu %7.1f ms\n", median(wall), median(cpu));
    std::printf("ratio            wall %7.2f      cpu %7.2f\n", median(wall) / median(emptyWall),
                median(cpu) / median(emptyCpu));
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments().sliced(1);
    if (arguments.value(0) == u"--empty")
        return showEmptyWindow();
    if (arguments.value(0) == u"--faubourg")
        return showFaubourg(arguments.value(1));
    if (arguments.isEmpty()) {
        std::fprintf(stderr, "startup_bench FILE [PAIRS]\n");
        return 2;
    }
    constexpr int kPairs = 9;
    return compare(arguments.first(), arguments.size() > 1 ? arguments.at(1).toInt() : kPairs);
}
