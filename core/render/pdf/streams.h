#pragma once

#include <qpdf/QPDF.hh>

#include <string>
#include <string_view>

namespace faubourg::render {

/// `content`, compressed at once: the pages in clear would be most of the memory used.
QPDFObjectHandle compressedStream(QPDF &file, std::string_view content);

/// Four digits.
void appendHexadecimal(std::string &text, unsigned value);

/// `value` to the hundredth, as short as it is written: "12.5", "-3". `hundredths` is the same
/// without rounding.
void appendHundredths(std::string &text, long long hundredths);
void appendNumber(std::string &text, double value);

} // namespace faubourg::render
