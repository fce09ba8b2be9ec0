#pragma once

#include <QString>

namespace faubourg::storage {

/// Which program on which computer: enough to tell later whether it still runs.
struct ProcessIdentity
{
    QString account; ///< the session's account name, as the IT department knows it
    QString host;
    QString machine; ///< stays over restarts; empty when the system does not tell
    QString boot;    ///< changes with each start of the computer; empty when not told
    qint64 pid = 0;
    qint64 started = 0; ///< in the system's own unit, only ever compared; 0: not told

    static ProcessIdentity current();
    friend bool operator==(const ProcessIdentity &, const ProcessIdentity &) = default;
};

/// `process` ran on this computer and surely does not any more: the computer was restarted
/// since, or the process is gone, or its number was given to another one. A computer that tells no
/// `machine` is not known again after a restart.
bool isGone(const ProcessIdentity &process);

} // namespace faubourg::storage
