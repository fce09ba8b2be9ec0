#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace faubourg {

/// Row identifier that cannot be mixed up with the identifier of another kind
/// of entity. A default-constructed Id is "not stored yet".
template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) { }

    constexpr bool isValid() const { return m_value > 0; }
    constexpr qint64 value() const { return m_value; }

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 stumbles on the defaulted operator.
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept
    {
        return ::qHash(id.m_value, seed);
    }

private:
    qint64 m_value = 0;
};

} // namespace faubourg
