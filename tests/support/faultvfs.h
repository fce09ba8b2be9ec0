#pragma once

namespace faubourg::test {

/// Stands between SQLite and the disk: counts the calls that change files (write, truncate,
/// sync, create, delete) and fails the n-th, alone or with all that follow. One at a time.
class FaultVfs
{
public:
    enum class Fault { DiskFull, InputOutput };

    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    /// From now on: the `call`-th change fails.
    static void arm(int call, Fault fault, bool forEver);
    static void disarm();
    /// Changes since arm().
    static int calls();
};

} // namespace faubourg::test
