#pragma once

#include <QList>
#include <QString>

namespace faubourg {

/// One line of a comparison of two texts.
struct DiffLine
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

/// What leads from `before` to `after`, line by line, with as many lines alike as can be. Where
/// something is replaced, what goes stands before what comes. Texts that differ over more than
/// some thousand lines are told as one replacement.
QList<DiffLine> lineDiff(const QString &before, const QString &after);

} // namespace faubourg
