#include "core/exchange/presetreader.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::exchange::PresetObject)
};

bool isInteger(const QJsonValue &value)
{
    constexpr double kUnlikely = -2'000'000'000; // what toDouble() gives for no number
    const double number = value.toDouble(kUnlikely);
    return number > kUnlikely && number < -kUnlikely && number == std::floor(number);
}

QString element(const QString &place, qsizetype index)
{
    return u"%1[%2]"_s.arg(place).arg(index);
}

} // namespace

Error presetError(const QString &place, const QString &problem)
{
    return {ErrorCode::InvalidInput,
            Tr::tr("The preset cannot be loaded. At %1: %2").arg(place, problem),
            {}};
}

PresetObject::PresetObject(QJsonObject object, QString where)
    : m_rest(std::move(object))
    , m_where(std::move(where))
{
}

QString PresetObject::text(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (value.toString().trimmed().isEmpty())
        wrong(place(key), Tr::tr("a text is expected."));
    return value.toString();
}

QString PresetObject::optionalText(QLatin1StringView key)
{
    return m_rest.contains(key) ? text(key) : QString();
}

QStringList PresetObject::texts(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isArray() && !value.isUndefined())
        wrong(place(key), Tr::tr("a list of texts is expected."));
    QStringList list;
    for (const auto &item : value.toArray()) {
        if (item.toString().trimmed().isEmpty())
            wrong(element(place(key), list.size()), Tr::tr("a text is expected."));
        list += item.toString();
    }
    return list;
}

int PresetObject::integer(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!isInteger(value))
        wrong(place(key), Tr::tr("a whole number is expected."));
    return value.toInt();
}

std::optional<int> PresetObject::optionalInteger(QLatin1StringView key)
{
    return m_rest.contains(key) ? std::optional(integer(key)) : std::nullopt;
}

QList<int> PresetObject::integers(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isArray() && !value.isUndefined())
        wrong(place(key), Tr::tr("a list of whole numbers is expected."));
    QList<int> list;
    for (const auto &item : value.toArray()) {
        if (!isInteger(item))
            wrong(element(place(key), list.size()), Tr::tr("a whole number is expected."));
        list += item.toInt();
    }
    return list;
}

bool PresetObject::flag(QLatin1StringView key, bool absent)
{
    const QJsonValue value = take(key);
    if (!value.isBool() && !value.isUndefined())
        wrong(place(key), Tr::tr("true or false is expected."));
    return value.toBool(absent);
}

QDate PresetObject::optionalDate(QLatin1StringView key)
{
    if (!m_rest.contains(key))
        return {};
    const QDate date = QDate::fromString(text(key), u"yyyy-MM-dd"_s);
    if (!date.isValid())
        wrong(place(key), Tr::tr("a date such as 2024-07-09 is expected."));
    return date;
}

QTime PresetObject::optionalTime(QLatin1StringView key)
{
    if (!m_rest.contains(key))
        return {};
    const QTime time = QTime::fromString(text(key), u"HH:mm"_s);
    if (!time.isValid())
        wrong(place(key), Tr::tr("a time such as 18:30 is expected."));
    return time;
}

std::optional<Money> PresetObject::optionalEuros(QLatin1StringView key)
{
    const auto euros = optionalInteger(key);
    return euros ? std::optional(Money::fromEuros(*euros)) : std::nullopt;
}

std::optional<PresetObject> PresetObject::object(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isObject())
        wrong(place(key), Tr::tr("an object is expected."));
    return PresetObject(value.toObject(), place(key));
}

QList<PresetObject> PresetObject::objects(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isArray() && !value.isUndefined())
        wrong(place(key), Tr::tr("a list of objects is expected."));
    QList<PresetObject> list;
    for (const auto &item : value.toArray()) {
        const QString where = element(place(key), list.size());
        if (!item.isObject())
            wrong(where, Tr::tr("an object is expected."));
        list += PresetObject(item.toObject(), where);
    }
    return list;
}

Result<void> PresetObject::finish() const
{
    if (m_error)
        return *m_error;
    if (!m_rest.isEmpty())
        return presetError(m_where.isEmpty() ? Tr::tr("the top") : m_where,
                           Tr::tr("“%1” is not known here.").arg(m_rest.constBegin().key()));
    return {};
}

QString PresetObject::place(QLatin1StringView key) const
{
    return m_where.isEmpty() ? QString(key) : m_where + u'.' + key;
}

QJsonValue PresetObject::take(QLatin1StringView key)
{
    QJsonValue value = m_rest.value(key);
    m_rest.remove(key);
    return value;
}

void PresetObject::wrong(const QString &place, const QString &expected)
{
    if (!m_error)
        m_error = presetError(place, expected);
}

void PresetObject::wrongChoice(QLatin1StringView key, const QString &written)
{
    wrong(place(key), Tr::tr("“%1” is not one of the possible values.").arg(written));
}

} // namespace faubourg::exchange
