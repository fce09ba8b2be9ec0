#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QCommandLineParser>
#include <QDate>

#include <optional>

namespace faubourg::cli {

/// The value of `--name` as a day written YYYY-MM-DD; invalid when not given.
Result<QDate> dayOption(const QCommandLineParser &parser, const QString &name);
/// The value of `--name` as a year from 1900 to 2200; none when not given.
Result<std::optional<int>> yearOption(const QCommandLineParser &parser, const QString &name);
/// The value of `--name` as a positive row number; 0 when not given.
Result<qint64> numberOption(const QCommandLineParser &parser, const QString &name);

template <typename IdType>
Result<IdType> idOption(const QCommandLineParser &parser, const QString &name)
{
    FB_TRY_LET(number, numberOption(parser, name));
    return IdType(number);
}

} // namespace faubourg::cli
