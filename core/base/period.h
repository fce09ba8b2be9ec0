#pragma once

#include <QDate>

namespace faubourg {

/// Civil days from `from` to `to`, both included. An invalid end is open.
struct Period
{
    QDate from;
    QDate to;

    bool contains(QDate day) const
    {
        return day.isValid() && (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
    }
    bool isOpenEnded() const { return !to.isValid(); }
    /// False when it ends before it starts.
    bool isOrdered() const { return !from.isValid() || !to.isValid() || from <= to; }

    friend bool operator==(const Period &, const Period &) = default;
};

/// Two periods share at least one day.
inline bool overlap(const Period &a, const Period &b)
{
    const bool aEndsBefore = a.to.isValid() && b.from.isValid() && a.to < b.from;
    const bool bEndsBefore = b.to.isValid() && a.from.isValid() && b.to < a.from;
    return !aEndsBefore && !bEndsBefore;
}

/// The civil year `year`, from 1 January to 31 December.
inline Period civilYear(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

} // namespace faubourg
