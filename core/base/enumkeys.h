#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace faubourg {

/// The stable keys under which an enum is stored and exported, one pair a value:
/// `constexpr EnumKeys kStateKeys{std::array{std::pair{State::Planned, "planned"}, …}};`
template <typename Enum, std::size_t N>
struct EnumKeys
{
    std::array<std::pair<Enum, const char *>, N> pairs;

    /// The key of `value`; every value of the enum must stand in the table.
    QString key(Enum value) const
    {
        for (const auto &[candidate, name] : pairs) {
            if (candidate == value)
                return QString::fromLatin1(name);
        }
        Q_UNREACHABLE();
    }

    std::optional<Enum> value(QStringView key) const
    {
        for (const auto &[candidate, name] : pairs) {
            if (key == QLatin1StringView(name))
                return candidate;
        }
        return std::nullopt;
    }
};

template <typename Enum, std::size_t N>
EnumKeys(std::array<std::pair<Enum, const char *>, N>) -> EnumKeys<Enum, N>;

} // namespace faubourg
