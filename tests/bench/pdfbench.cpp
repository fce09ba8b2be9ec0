// What tests/bench/pdfbench.sh runs:
//   pdf_bench pdf|untagged letters|minutes|report|report15000 OUT   one document, as a whole
//   process pdf_bench make FOLDER                          the same content for other programs
//   pdf_bench time COMMAND…                        its CPU seconds, wall seconds and peak in MiB

#include "core/render/html.h"
#include "core/render/layout.h"
#include "core/render/pdf.h"
#include "core/render/pdf/assembly.h"
#include "core/storage/atomicfile.h"
#include "tests/bench/peertext.h"
#include "tests/render/sampledocument.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace faubourg;
using namespace faubourg::render::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLetters = 96;
constexpr int kItems = 53; // of the minutes: 20 pages
constexpr int kRows = 1500;

documents::Document documentOf(const QString &name)
{
    if (name == u"letters")
        return letters(kLetters);
    if (name == u"minutes")
        return minutes(kItems);
    return report(name == u"report15000" ? 10 * kRows : kRows);
}

Result<void> writeOurs(const QString &how, const QString &name, const QString &path)
{
    const documents::Document document = documentOf(name);
    if (how == u"pdf") {
        FB_TRY_LET(warning, render::writePdf(document, path));
        return warning.isEmpty() ? Result<void>{} : Error{ErrorCode::InvalidInput, warning, {}};
    }
    FB_TRY_LET(file, render::untagged(render::layout(document), document));
    return storage::AtomicFile::write(path, file);
}

Result<void> writeForPeers(const QString &folder)
{
    for (const QString &name : {u"letters"_s, u"minutes"_s, u"report"_s}) {
        const documents::Document document = documentOf(name);
        FB_TRY(storage::AtomicFile::write(folder + u'/' + name + u".fodt"_s,
                                          bench::flatOdt(document)));
        FB_TRY_LET(page, render::toHtml(document));
        FB_TRY(storage::AtomicFile::write(folder + u'/' + name + u".html"_s, page));
    }
    return storage::AtomicFile::write(folder + u"/letters.tex"_s,
                                      bench::latex(documentOf(u"letters"_s)));
}

int timeCommand(char *command[])
{
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) {
        const int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        execvp(command[0], command);
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    std::printf("%.3f %.3f %.0f\n", seconds(usage.ru_utime) + seconds(usage.ru_stime),
                double(timer.nsecsElapsed()) / 1e9, double(usage.ru_maxrss) / 1024);
    return status == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 2 && qstrcmp(argv[1], "time") == 0)
        return timeCommand(argv + 2);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const QStringList words = QGuiApplication::arguments().sliced(1);
    Result<void> done;
    if (words.size() == 2 && words.front() == u"make")
        done = writeForPeers(words.at(1));
    else if (words.size() == 3)
        done = writeOurs(words.at(0), words.at(1), words.at(2));
    else
        done = Error{ErrorCode::InvalidInput, u"see the first lines of pdfbench.cpp"_s, {}};
    if (!done)
        std::fprintf(stderr, "%s\n", qUtf8Printable(done.error().message));
    return done ? EXIT_SUCCESS : EXIT_FAILURE;
}
