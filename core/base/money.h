#pragma once

#include <QtGlobal>

#include <compare>

namespace faubourg {

/// An amount in euro cents. Integer, so that sums are exact; bounded by qint64.
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromCents(qint64 cents) { return Money(cents); }
    static constexpr Money fromEuros(qint64 euros) { return Money(euros * 100); }

    constexpr qint64 cents() const { return m_cents; }
    constexpr bool isZero() const { return m_cents == 0; }

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 stumbles on the defaulted operator.
    friend constexpr auto operator<=>(const Money &, const Money &) = default;
    constexpr Money &operator+=(Money other)
    {
        m_cents += other.m_cents;
        return *this;
    }
    constexpr Money &operator-=(Money other)
    {
        m_cents -= other.m_cents;
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) { return a += b; }
    friend constexpr Money operator-(Money a, Money b) { return a -= b; }
    friend constexpr Money operator-(Money a) { return Money(-a.m_cents); }

private:
    constexpr explicit Money(qint64 cents) : m_cents(cents) { }
    qint64 m_cents = 0;
};

} // namespace faubourg
