#pragma once

#include "ui/base/colours.h"

#include <QString>

#include <functional>

namespace faubourg::ui {

/// One line of what Ctrl+K proposes.
struct Found
{
    QString title;
    QString detail = {}; ///< muted, after the title: a question's state, a person's town
    QLatin1StringView icon = {};
    Sign sign = Sign::None;
    QString shortcut = {};
    std::function<void()> open;
};

/// Finds what answers some words, best first: an address's quartier, records of the
/// file. Called at each key, so it must be quick; the empty text finds nothing.
using Finder = std::function<QList<Found>(const QString &words)>;

} // namespace faubourg::ui
