// How long until the window can be used, against an empty window of the same style:
//   startup_bench FILE [PAIRS]
// Both are whole processes, run in turn; prints medians and their ratio (goal: at most 1.5).
// A window with a single word in it is measured too: the first letter loads the fonts of the
// computer, which no program that shows text is spared.

#include "core/exchange/preset.h"
#include "ui/base/preferences.h"
#include "ui/pages.h"
#include "ui/shell/appcontroller.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
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

int showWindow(QWidget *content)
{
    ui::applyAppearance({});
    QMainWindow window;
    window.setCentralWidget(content);
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

struct Costs
{
    std::vector<double> wall, cpu;

    void add(const Cost &cost)
    {
        wall.push_back(cost.wall);
        cpu.push_back(cost.cpu);
    }
    Cost middle() const { return {median(wall), median(cpu)}; }
};

void print(const char *name, const Cost &cost, const Cost &empty)
{
    std::printf("%-16s wall %7.1f ms  %5.2fx   cpu %7.1f ms  %5.2fx\n", name, cost.wall,
                cost.wall / empty.wall, cost.cpu, cost.cpu / empty.cpu);
}

int compare(const QString &file, int pairs)
{
    Costs empty, word, whole;
    for (int pair = 0; pair <= pairs; ++pair) {
        const Cost costs[] = {run({u"--empty"_s}), run({u"--word"_s}),
                              run({u"--faubourg"_s, file})};
        if (pair == 0)
            continue; // warms the caches
        empty.add(costs[0]);
        word.add(costs[1]);
        whole.add(costs[2]);
    }
    print("empty window", empty.middle(), empty.middle());
    print("with one word", word.middle(), empty.middle());
    print("Faubourg", whole.middle(), empty.middle());
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments().sliced(1);
    if (arguments.value(0) == u"--empty")
        return showWindow(nullptr);
    if (arguments.value(0) == u"--word")
        return showWindow(new QLabel(u"Faubourg"_s));
    if (arguments.value(0) == u"--faubourg")
        return showFaubourg(arguments.value(1));
    if (arguments.isEmpty()) {
        std::fprintf(stderr, "startup_bench FILE [PAIRS]\n");
        return 2;
    }
    constexpr int kPairs = 9;
    return compare(arguments.first(), arguments.size() > 1 ? arguments.at(1).toInt() : kPairs);
}
