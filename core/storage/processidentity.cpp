#include "core/storage/processidentity.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#endif

using namespace Qt::Literals::StringLiterals;

namespace faubourg::storage {

namespace {

enum class Running { Yes, No, Unknown };

struct ProcessState
{
    Running running = Running::Unknown;
    qint64 started = 0;
};

#ifdef Q_OS_WIN

ProcessState stateOf(qint64 pid)
{
    HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(pid));
    if (!process)
        return {GetLastError() == ERROR_INVALID_PARAMETER ? Running::No : Running::Unknown, 0};
    FILETIME created{};
    FILETIME unused{};
    DWORD exitCode = 0;
    ProcessState state{Running::Yes, 0};
    if (GetExitCodeProcess(process, &exitCode) && exitCode != STILL_ACTIVE)
        state.running = Running::No;
    if (GetProcessTimes(process, &created, &unused, &unused, &unused))
        state.started = (static_cast<qint64>(created.dwHighDateTime) << 32) | created.dwLowDateTime;
    CloseHandle(process);
    return state;
}

#else

/// Linux: field 22 of /proc/PID/stat, counted after the name, which may hold anything.
qint64 startOf(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray stat = file.readAll();
    const auto fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr int kStartTime = 22 - 3; // the pid and the name stand before the cut
    return fields.value(kStartTime).toLongLong();
}

ProcessState stateOf(qint64 pid)
{
    if (::kill(static_cast<pid_t>(pid), 0) != 0 && errno == ESRCH)
        return {Running::No, 0};
    return {Running::Yes, startOf(pid)};
}

#endif

QString accountName()
{
    const QString windows = qEnvironmentVariable("USERNAME");
    return windows.isEmpty() ? qEnvironmentVariable("USER") : windows;
}

/// A system without a name of its own (a container, a minimal one) is known by its name on the
/// network and its present start: as long as both are the same, it is the same computer.
bool isSameComputer(const ProcessIdentity &a, const ProcessIdentity &b)
{
    if (a.machine.isEmpty() && b.machine.isEmpty())
        return !a.boot.isEmpty() && a.boot == b.boot && a.host == b.host;
    return a.machine == b.machine;
}

} // namespace

ProcessIdentity ProcessIdentity::current()
{
    const qint64 pid = QCoreApplication::applicationPid();
    return {accountName(),
            QSysInfo::machineHostName(),
            QString::fromLatin1(QSysInfo::machineUniqueId()),
            QString::fromLatin1(QSysInfo::bootUniqueId()),
            pid,
            stateOf(pid).started};
}

bool isGone(const ProcessIdentity &process)
{
    const ProcessIdentity here = ProcessIdentity::current();
    if (!isSameComputer(here, process) || process.pid <= 0)
        return false;
    if (here.boot != process.boot)
        return true;
    const ProcessState state = stateOf(process.pid);
    if (state.running == Running::No)
        return true;
    return state.started != 0 && process.started != 0 && state.started != process.started;
}

} // namespace faubourg::storage
