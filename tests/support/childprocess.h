#pragma once

#include <QProcess>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace faubourg::test {

/// A program started by a test, which it never outlives: killed with the guard, stopped or not,
/// and on Linux by the system when the test program itself is killed.
class ChildProcess : public QProcess
{
public:
    ChildProcess()
    {
#ifdef Q_OS_LINUX
        setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
    }
    ~ChildProcess() override
    {
        if (state() == NotRunning)
            return;
        kill();
        waitForFinished();
    }
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;
};

} // namespace faubourg::test
