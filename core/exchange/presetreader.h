#pragma once

#include "core/base/enumkeys.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QTime>

#include <optional>

namespace faubourg::exchange {

/// One object of a preset, read key by key. The first thing that is wrong is kept and told
/// by finish(), with its place in the file; until then absent values read as empty ones.
/// What nobody asked for is wrong too, so that a misspelt key cannot lose data in silence.
class PresetObject
{
public:
    /// `where` is the place in the file: "quartiers[2]"; empty for the file itself.
    PresetObject(QJsonObject object, QString where);

    QString text(QLatin1StringView key); ///< must be there and say something
    QString optionalText(QLatin1StringView key);
    QStringList texts(QLatin1StringView key); ///< an array, or nothing
    int integer(QLatin1StringView key);
    std::optional<int> optionalInteger(QLatin1StringView key);
    QList<int> integers(QLatin1StringView key);
    bool flag(QLatin1StringView key, bool absent);
    QDate optionalDate(QLatin1StringView key); ///< "2024-07-09"; invalid when absent
    QTime optionalTime(QLatin1StringView key); ///< "18:30"; invalid when absent
    std::optional<Money> optionalEuros(QLatin1StringView key); ///< whole euros
    std::optional<PresetObject> object(QLatin1StringView key);
    QList<PresetObject> objects(QLatin1StringView key);

    /// The value of an enum under its stable key, which must be there.
    template <typename FromKey>
    auto choice(QLatin1StringView key, FromKey fromKey)
    {
        const QString written = text(key);
        const auto value = fromKey(QStringView(written));
        if (!value)
            wrongChoice(key, written);
        return value.value_or(std::decay_t<decltype(*value)>{});
    }

    template <typename Enum, typename FromKey>
    Enum choice(QLatin1StringView key, FromKey fromKey, Enum absent)
    {
        return m_rest.contains(key) ? choice(key, fromKey) : absent;
    }

    /// The same from the table of the enum's keys.
    template <typename Enum, std::size_t N>
    Enum keyed(QLatin1StringView key, const EnumKeys<Enum, N> &keys)
    {
        return choice(key, [&keys](QStringView written) { return keys.value(written); });
    }
    template <typename Enum, std::size_t N>
    Enum keyed(QLatin1StringView key, const EnumKeys<Enum, N> &keys, Enum absent)
    {
        return m_rest.contains(key) ? keyed(key, keys) : absent;
    }

    /// The first thing that was wrong, or the first key that was not asked for.
    Result<void> finish() const;

    /// Where `key` of this object is, for errors of the caller's own.
    QString place(QLatin1StringView key) const;

private:
    QJsonValue take(QLatin1StringView key);
    void wrong(const QString &place, const QString &expected);
    void wrongChoice(QLatin1StringView key, const QString &written);

    QJsonObject m_rest;
    QString m_where;
    std::optional<Error> m_error;
};

/// A preset that cannot be loaded: what is wrong, and where.
Error presetError(const QString &place, const QString &problem);

} // namespace faubourg::exchange
