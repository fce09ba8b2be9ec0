#include "core/base/text/xmltext.h"

#include <algorithm>

namespace faubourg {

namespace {

bool isRefused(QChar character)
{
    const ushort code = character.unicode();
    const bool isControl = code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r';
    return isControl || code >= 0xfffe;
}

/// How many of the characters from `i` on make one that XML takes: 1, 2 for a pair, 0 for none.
qsizetype taken(const QString &text, qsizetype i)
{
    const QChar character = text.at(i);
    if (!character.isSurrogate())
        return isRefused(character) ? 0 : 1;
    const bool isPair =
        character.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
    return isPair ? 2 : 0;
}

} // namespace

QString xmlText(const QString &text)
{
    const auto suspect = [](QChar character) {
        return character.isSurrogate() || isRefused(character);
    };
    if (std::none_of(text.begin(), text.end(), suspect))
        return text;
    QString kept;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype count = taken(text, i);
        kept += QStringView(text).mid(i, count);
        i += std::max<qsizetype>(count, 1);
    }
    return kept;
}

} // namespace faubourg
