#include "core/exchange/spreadsheet/sheetname.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

QString sheetName(const QString &title, const QStringList &taken)
{
    constexpr int kLongest = 31;
    QString name = title;
    for (const QChar forbidden : u"[]:*?/\\'"_s)
        name.replace(forbidden, u' ');
    name = name.simplified().left(kLongest).trimmed();
    if (name.isEmpty())
        name = u"Feuille"_s;
    QString unique = name;
    for (int number = 2; taken.contains(unique, Qt::CaseInsensitive); ++number) {
        const QString suffix = u" (%1)"_s.arg(number);
        unique = name.left(kLongest - suffix.size()) + suffix;
    }
    return unique;
}

} // namespace faubourg::exchange
