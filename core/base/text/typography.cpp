#include "core/base/text/typography.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace faubourg {

namespace {

constexpr QChar kNbsp(0x00a0);
constexpr QChar kNarrowNbsp(0x202f);

bool isBlank(QChar letter)
{
    return letter == u' ' || letter == kNbsp || letter == kNarrowNbsp;
}

/// The character takes a space before it when a word, a closing sign or nothing but
/// blanks stands there; "?!" and "(?)" stay tight.
bool endsWord(QChar letter)
{
    return letter.isLetterOrNumber() || QStringView(u")]»’”…%€").contains(letter);
}

/// A sign that ends something stands before a blank, the end or another closing sign;
/// inside a word ("18:30", "a;b") it is no punctuation.
bool isFollowedByEnd(QStringView text, qsizetype at)
{
    return at + 1 >= text.size() || text.at(at + 1).isSpace() || isBlank(text.at(at + 1))
        || QStringView(u")]»!?…,.").contains(text.at(at + 1));
}

void setSpace(QString &written, QChar space)
{
    qsizetype blanks = 0;
    while (blanks < written.size() && isBlank(written.at(written.size() - 1 - blanks)))
        ++blanks;
    const bool atStart =
        blanks == written.size() || written.at(written.size() - 1 - blanks) == u'\n';
    if (blanks > 0 && !atStart) {
        written.chop(blanks);
        written += space;
    } else if (blanks == 0 && !written.isEmpty() && endsWord(written.back())) {
        written += space;
    }
}

QString spacedPunctuation(QStringView text, QChar narrow)
{
    QString written;
    written.reserve(text.size() + text.size() / 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        if (sign == u'»' || (sign == u':' && isFollowedByEnd(text, i)))
            setSpace(written, kNbsp);
        else if (QStringView(u";!?").contains(sign) && isFollowedByEnd(text, i))
            setSpace(written, narrow);
        written += sign;
        if (sign != u'«')
            continue;
        const qsizetype opening = i;
        while (i + 1 < text.size() && isBlank(text.at(i + 1)))
            ++i;
        if (i > opening || i + 1 < text.size())
            written += kNbsp;
    }
    return written;
}

/// "word" becomes « word » when both quotes stand in one text.
QString guillemets(QString text)
{
    static const QRegularExpression quoted(
        u"(?<![^\\s(\\[’'«])\"(?=\\S)([^\"\\n]*[^\\s\"])\""_s,
        QRegularExpression::UseUnicodePropertiesOption); // \s knows no-break spaces
    for (QString before; before != text;) {              // a pair may stand inside another
        before = text;
        text.replace(quoted, u"«\\1»"_s);
    }
    return text;
}

QString signsOf(QString text, QChar narrow)
{
    static const QString blank = u"[ \\x{00a0}\\x{202f}]"_s;
    static const QRegularExpression dots(u"\\.\\.\\."_s);
    static const QRegularExpression apostrophe(u"(?<=\\p{L})'(?=[\\p{L}\\p{N}«])"_s);
    static const QRegularExpression percent(u"(?<=\\d)"_s + blank + u"*%"_s);
    static const QRegularExpression euro(u"(?<=\\d)"_s + blank + u"*€"_s);
    static const QRegularExpression hours(u"(?<!\\d)(\\d{1,2})"_s + blank + u"?h"_s + blank
                                          + u"?(\\d{2})(?![\\d\\p{L}])"_s);
    static const QRegularExpression thousands(u"(?<![\\d.,:/ \\x{00a0}\\x{202f}])(\\d{1,3})((?:"_s
                                              + blank + u"\\d{3})+)(?!\\d|"_s + blank + u"\\d)"_s);
    static const QRegularExpression abbreviation(
        u"(?<![\\p{L}\\p{N}])([nN]°|MM?\\.|Mmes?|p\\.|art\\.) +(?=\\S)"_s);
    text.replace(dots, u"…"_s);
    text.replace(apostrophe, u"’"_s);
    text.replace(percent, narrow + u'%');
    text.replace(euro, kNbsp + u'€');
    text.replace(hours, u"\\1"_s + kNbsp + u'h' + kNbsp + u"\\2"_s);
    text.replace(abbreviation, u"\\1"_s + kNbsp);
    for (auto found = thousands.match(text); found.hasMatch();
         found = thousands.match(text, found.capturedEnd())) {
        for (auto i = found.capturedStart(); i < found.capturedEnd(); ++i) {
            if (isBlank(text.at(i)))
                text[i] = kNarrowNbsp;
        }
    }
    return text;
}

QString spaced(const QString &text, QChar narrow)
{
    return spacedPunctuation(signsOf(guillemets(text), narrow), narrow);
}

} // namespace

QString frenchSpacing(QStringView text, PunctuationSpace space)
{
    static const QRegularExpression addresses(
        u"[^\\s\\x{00a0}\\x{202f}]*(?:://|www\\.|[^\\s@\\x{00a0}\\x{202f}]@[^\\s@\\x{00a0}\\x{202f}]+\\.)[^\\s\\x{00a0}\\x{202f}]*"_s);
    const QChar narrow = space == PunctuationSpace::Narrow ? kNarrowNbsp : kNbsp;
    const QString source = text.toString();
    QString written;
    qsizetype end = 0;
    for (auto found = addresses.globalMatch(source); found.hasNext();) {
        const auto address = found.next();
        written += spaced(source.mid(end, address.capturedStart() - end), narrow);
        written += address.capturedView();
        end = address.capturedEnd();
    }
    return written + spaced(source.mid(end), narrow);
}

} // namespace faubourg
