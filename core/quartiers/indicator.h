#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace faubourg::quartiers {

/// A figure of the statistical portrait, as the catalogue defines it.
struct Indicator
{
    IndicatorId id;
    QString key; ///< stable name in exports: "poverty_rate"
    QString name;
    QString unit; ///< "%", "hab.", "ha", "indice"; as printed
    int position = 0;

    friend bool operator==(const Indicator &, const Indicator &) = default;
};

/// Why a figure was not published.
enum class Missing {
    No,
    Secret,      ///< held back by statistical secrecy ("s")
    NotAvailable ///< "nd", "NA"
};

QString toKey(Missing missing);
std::optional<Missing> missingFromKey(QStringView key);

/// A measured figure. A figure means nothing without its source, its year and the
/// perimeter it was measured on (a 2022 figure of a 2024 quartier is on the old one).
struct IndicatorValue
{
    RowId id;
    IndicatorId indicatorId;
    int year = 0;
    QString value; ///< decimal text (core/base/text/decimal.h); empty when missing
    Missing missing = Missing::No;
    bool isApproximate = false; ///< published as "about"
    QString comparisonValue;    ///< decimal text of the comparison zone; empty when not given
    QString comparisonZone;     ///< "CABBALR"
    QString source;
    QString perimeter; ///< which perimeter was measured, in words
    QString note;

    friend bool operator==(const IndicatorValue &, const IndicatorValue &) = default;
};

Result<void> validate(const Indicator &indicator);
Result<void> validate(const IndicatorValue &value);

/// Quartier minus comparison zone, as decimal text in the unit of the indicator
/// (points, when it is a percentage); nothing when one of the two is not known.
std::optional<QString> gapToComparison(const IndicatorValue &value);

} // namespace faubourg::quartiers
