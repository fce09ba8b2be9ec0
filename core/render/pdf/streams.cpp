#include "core/render/pdf/streams.h"

#include <QByteArray>

#include <cmath>

namespace faubourg::render {

QPDFObjectHandle compressedStream(QPDF &file, std::string_view content)
{
    constexpr int kLevel = 6;    // of zlib
    constexpr int kQtLength = 4; // qCompress() tells the length first
    const QByteArray packed = qCompress(reinterpret_cast<const uchar *>(content.data()),
                                        qsizetype(content.size()), kLevel);
    QPDFObjectHandle stream = file.newStream(
        std::string(packed.constData() + kQtLength, std::size_t(packed.size() - kQtLength)));
    stream.getDict().replaceKey("/Filter", QPDFObjectHandle::newName("/FlateDecode"));
    return stream;
}

void appendHexadecimal(std::string &text, unsigned value)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    for (int shift = 12; shift >= 0; shift -= 4)
        text += kDigits[(value >> shift) & 15];
}

void appendHundredths(std::string &text, long long hundredths)
{
    if (hundredths < 0)
        text += '-';
    const long long size = std::abs(hundredths);
    text += std::to_string(size / 100);
    if (const long long rest = size % 100; rest != 0) {
        text += '.';
        text += char('0' + rest / 10);
        if (rest % 10 != 0)
            text += char('0' + rest % 10);
    }
}

void appendNumber(std::string &text, double value)
{
    appendHundredths(text, std::llround(value * 100));
}

} // namespace faubourg::render
