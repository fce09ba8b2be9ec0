#pragma once

#include <QString>

#include <optional>

namespace faubourg::quartiers {

/// The two national lists of quartiers prioritaires.
enum class CodeList {
    List2015, ///< "QP062008": QP, department on 3 digits, rank
    List2024  ///< "QN06208M": QN, department, rank, and what became of it (décret 2023-1314)
};

/// A code of a quartier prioritaire, taken apart.
struct QuartierCode
{
    QString code; ///< without spaces, in capitals
    CodeList list = CodeList::List2024;
    QString department; ///< three characters: "062", "02A", "971"

    friend bool operator==(const QuartierCode &, const QuartierCode &) = default;
};

/// Reads "qp 06 20 08" as "QP062008"; nothing when it fits neither list.
std::optional<QuartierCode> parseQuartierCode(QStringView typed);

} // namespace faubourg::quartiers
