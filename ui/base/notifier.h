#pragma once

#include "core/base/error.h"

namespace faubourg::ui {

/// How the interface speaks to the user. Tests pass a recording one, so no
/// modal box ever blocks them.
class Notifier
{
public:
    Notifier() = default;
    Q_DISABLE_COPY_MOVE(Notifier)
    virtual ~Notifier() = default;
    virtual void report(const Error &error) = 0;
};

} // namespace faubourg::ui
