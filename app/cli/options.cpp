#include "app/cli/options.h"

#include "app/cli/command.h"

#include <QCoreApplication>

namespace faubourg::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::cli::Options)
};

} // namespace

Result<QDate> dayOption(const QCommandLineParser &parser, const QString &name)
{
    const QString text = parser.value(name);
    const auto day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        return usageError(
            Tr::tr("--%1: “%2” is not a day. Write it as YYYY-MM-DD.").arg(name, text));
    return day;
}

Result<std::optional<int>> yearOption(const QCommandLineParser &parser, const QString &name)
{
    constexpr int kFirst = 1900;
    constexpr int kLast = 2200;
    const QString text = parser.value(name);
    if (text.isEmpty())
        return std::optional<int>();
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    if (!isNumber || year < kFirst || year > kLast)
        return usageError(Tr::tr("--%1: “%2” is not a year. Write four digits.").arg(name, text));
    return std::optional(year);
}

Result<qint64> numberOption(const QCommandLineParser &parser, const QString &name)
{
    const QString text = parser.value(name);
    if (text.isEmpty())
        return qint64(0);
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return usageError(Tr::tr("--%1: “%2” is not the number of a record; the lists show them.")
                              .arg(name, text));
    return number;
}

} // namespace faubourg::cli
