#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace faubourg::councils {

/// An exact fraction of a council's members, such as two thirds.
struct Share
{
    int part = 0;
    int whole = 1; ///< greater than zero

    friend bool operator==(const Share &, const Share &) = default;
};

/// Reads "2/3"; nullopt for anything that is no fraction between 0 and 1.
std::optional<Share> parseShare(QStringView text);

/// Splits `seats` after `shares` by the largest remainder (Hamilton's method), in
/// integers. Shares that do not add up to one are taken in proportion. Equal remainders
/// go to the first listed. All zeros when no share is positive.
QList<int> apportion(int seats, const QList<Share> &shares);

} // namespace faubourg::councils
