#pragma once

#include "core/reports/listing.h"

#include <QByteArray>

namespace faubourg::exchange {

/// `listing` as French Excel opens it with a double click: UTF-8 with a byte-order
/// mark, `;`, CRLF, decimal comma, days as dd/mm/yyyy, oui/non.
QByteArray toCsv(const reports::Listing &listing);

} // namespace faubourg::exchange
