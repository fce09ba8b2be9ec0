#include "core/base/text/filename.h"

#include "core/base/text/xmltext.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace faubourg {

namespace {

constexpr qsizetype kMostCharacters = 120; // a path of Windows ends at 260
constexpr qsizetype kMostBytes = 240;      // a name of Linux ends at 255, extension counted

bool isTooLong(const QString &name)
{
    return name.size() > kMostCharacters || name.toUtf8().size() > kMostBytes;
}

} // namespace

QString safeFileName(const QString &title)
{
    static const QRegularExpression forbidden(u"\\s*[\\\\/:*?\"<>|\\x00-\\x1f\\x7f]+"_s);
    static const QRegularExpression ends(u"^[. ]+|[. -]+$"_s);
    static const QRegularExpression device(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\\.|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString name = xmlText(title); // no half characters, which no expression matches
    name = name.replace(forbidden, u" - "_s).simplified();
    while (isTooLong(name))
        name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
    name.remove(ends);
    return name.replace(device, u"_\\1"_s);
}

} // namespace faubourg
