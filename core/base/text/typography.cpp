#include "core/base/text/typography.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <array>

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

namespace {

/// Signs that end a word: nothing but a blank or another closing sign follows.
QChar spaceBefore(QStringView text, qsizetype next)
{
    const QChar sign = text.at(next);
    if (sign == u'»')
        return kNbsp;
    if (!isFollowedByEnd(text, next))
        return u' ';
    if (sign == u':')
        return kNbsp;
    return QStringView(u";!?").contains(sign) ? kNarrowNbsp : QChar(u' ');
}

/// The word that ends before `end`.
QStringView wordBefore(QStringView text, qsizetype end)
{
    qsizetype start = end;
    while (start > 0 && !text.at(start - 1).isSpace())
        --start;
    return text.mid(start, end - start);
}

/// The letters that start at `start`.
QStringView unitAt(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size()
           && (text.at(end).isLetter() || QStringView(u"%€²³°").contains(text.at(end))))
        ++end;
    const bool goesOn = end < text.size() && text.at(end).isDigit();
    return goesOn ? QStringView() : text.mid(start, end - start);
}

bool isUnit(QStringView word)
{
    static constexpr std::array kUnits{u"%", u"€",  u"k€", u"M€", u"h",  u"min", u"km", u"km²",
                                       u"m", u"m²", u"m³", u"cm", u"mm", u"ha",  u"kg", u"°C"};
    return std::any_of(kUnits.begin(), kUnits.end(),
                       [&](const char16_t *unit) { return word == QStringView(unit); });
}

bool opensNumber(QStringView word)
{
    static constexpr std::array kWords{u"n°",  u"N°",   u"M.", u"MM.",
                                       u"Mme", u"Mmes", u"p.", u"art."};
    while (!word.isEmpty() && QStringView(u"(«“").contains(word.front()))
        word = word.mid(1);
    return std::any_of(kWords.begin(), kWords.end(),
                       [&](const char16_t *known) { return word == QStringView(known); });
}

/// The space set between a figure and what follows it.
QChar spaceAfterFigure(QStringView text, qsizetype next)
{
    const QStringView unit = unitAt(text, next);
    if (unit == u"%")
        return kNarrowNbsp;
    return isUnit(unit) ? kNbsp : QChar(u' ');
}

/// "18 h 30": the minutes stay with the hour.
bool isHour(QStringView text, qsizetype space)
{
    return space >= 3 && text.at(space - 1) == u'h' && isBlank(text.at(space - 2))
        && text.at(space - 3).isDigit() && text.at(space + 1).isDigit();
}

QChar heldSpace(QStringView text, qsizetype space)
{
    if (space == 0 || space + 1 == text.size())
        return space == 0 && space + 1 < text.size() ? spaceBefore(text, 1) : QChar(u' ');
    const QChar before = text.at(space - 1);
    if (before == u'«' || isHour(text, space))
        return kNbsp;
    if (const QChar held = spaceBefore(text, space + 1); held != u' ')
        return held;
    if (before.isDigit())
        return spaceAfterFigure(text, space + 1);
    const bool endsAbbreviation =
        before == u'.' || before == u'°' || before == u'e' || before == u's';
    return endsAbbreviation && opensNumber(wordBefore(text, space)) ? kNbsp : QChar(u' ');
}

/// "12 500": groups of three after one to three figures, and no group beside them.
void holdThousands(QString &text)
{
    const auto figures = [&](qsizetype from) {
        qsizetype end = from;
        while (end < text.size() && text.at(end).isDigit())
            ++end;
        return end - from;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isDigit())
            continue;
        QList<qsizetype> spaces;
        const qsizetype first = figures(i);
        qsizetype end = i + first;
        bool grouped = first <= 3;
        const bool alone = i == 0
            || !(text.at(i - 1).isLetter() || QStringView(u".,:/-").contains(text.at(i - 1)));
        while (end + 1 < text.size() && isBlank(text.at(end)) && text.at(end + 1).isDigit()) {
            spaces.append(end);
            const qsizetype group = figures(end + 1);
            grouped = grouped && group == 3;
            end += 1 + group;
        }
        if (grouped && alone) {
            for (const qsizetype space : spaces)
                text[space] = text.at(space) == u' ' ? kNarrowNbsp : text.at(space);
        }
        i = end - 1;
    }
}

} // namespace

QString heldTogether(QString text)
{
    if (!text.contains(u' '))
        return text;
    for (qsizetype i = text.indexOf(u' '); i >= 0; i = text.indexOf(u' ', i + 1)) {
        if (const QChar held = heldSpace(text, i); held != u' ')
            text[i] = held;
    }
    holdThousands(text);
    return text;
}

} // namespace faubourg
