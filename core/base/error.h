#pragma once

#include <QString>

namespace faubourg {

enum class ErrorCode {
    InvalidInput,  ///< a field or a file the user can correct
    RuleViolation, ///< well-formed, but the council's or the programme's rules forbid it
    NotFound,
    Conflict, ///< somebody else changed the row since it was read
    ReadOnly, ///< the file is held by somebody else, or may not be written
    Storage,  ///< disk, lock, SQL
    Cancelled,
    Usage, ///< the command line was written wrongly
};

/// Why something could not be done, in words fit to show.
struct Error
{
    ErrorCode code = ErrorCode::InvalidInput;
    QString message; ///< translated: what happened, why, what to do; shown as is
    QString detail;  ///< technical, for the log only; never personal data

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace faubourg
