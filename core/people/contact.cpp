#include "core/people/contact.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::people {

std::optional<QString> normalisedPhone(const QString &typed)
{
    static const QRegularExpression separators(
        u"[\\s.\\-/\u2010\u2011\u2013]|\\(0\\)"_s,
        QRegularExpression::UseUnicodePropertiesOption); // displayedPhone() writes no-break spaces
    static const QRegularExpression national(u"^0[1-9][0-9]{8}$"_s);
    static const QRegularExpression foreign(u"^\\+[1-9][0-9]{6,14}$"_s); // ITU-T E.164
    QString digits = typed;
    digits.remove(separators);
    if (digits.isEmpty())
        return QString();
    if (digits.startsWith("00"_L1))
        digits.replace(0, 2, u"+"_s);
    if (digits.startsWith("+33"_L1)) {
        digits.remove(0, 3);
        if (!digits.startsWith(u'0'))
            digits.prepend(u'0');
    }
    if (national.match(digits).hasMatch() || foreign.match(digits).hasMatch())
        return digits;
    return std::nullopt;
}

QString displayedPhone(const QString &stored)
{
    if (stored.startsWith(u'+') || stored.size() != 10)
        return stored;
    QString pairs;
    for (qsizetype i = 0; i < stored.size(); i += 2) {
        if (i > 0)
            pairs += QChar::Nbsp;
        pairs += QStringView(stored).mid(i, 2);
    }
    return pairs;
}

bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression shape(
        u"^[^\\s@<>,;\"]+@[^\\s@<>,;.\"]+(\\.[^\\s@<>,;.\"]+)+$"_s);
    return shape.match(text).hasMatch();
}

} // namespace faubourg::people
