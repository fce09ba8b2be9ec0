#pragma once

#include <QDate>
#include <QDateTime>

namespace faubourg {

/// The only source of "now" in the core. Passed in, never a global.
class Clock
{
public:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const { return QDateTime::currentDateTimeUtc(); }
    QDate today() const { return nowUtc().toLocalTime().date(); }
};

/// A clock that stands still, for tests and for documents of a given day.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) { }
    explicit FixedClock(QDate day) : m_now(day, QTime(12, 0)) { }
    QDateTime nowUtc() const override { return m_now.toUTC(); }

private:
    QDateTime m_now;
};

} // namespace faubourg
