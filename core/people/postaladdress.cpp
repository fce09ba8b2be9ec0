#include "core/people/postaladdress.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::people {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::people::PostalAddress)
};

// NF Z10-011, revision of 19 January 2013: the format of the standard, not a setting.
constexpr qsizetype kMaxLines = 6;
constexpr qsizetype kMaxCharacters = 38;
constexpr qsizetype kCapitalLines = 3;

/// A line as the sorting machine reads it: unaccented capitals, no punctuation.
QString forSorting(const QString &line)
{
    static const QRegularExpression punctuation(u"[^\\p{L}\\p{N}/-]|(?<!\\d)-|-(?!\\d)"_s);
    QString plain;
    for (const QChar letter : line.toUpper().normalized(QString::NormalizationForm_KD)) {
        if (!letter.isMark())
            plain += letter;
    }
    plain.replace(u'Œ', u"OE"_s).replace(u'Æ', u"AE"_s);
    return plain.replace(punctuation, u" "_s).simplified();
}

QStringList missingParts(const PostalAddress &address)
{
    QStringList problems;
    if (address.postcode.trimmed().isEmpty())
        problems += Tr::tr("The postcode is missing. Without it the letter cannot be addressed.");
    else if (!isPostcode(address.postcode.trimmed()))
        problems += Tr::tr("The postcode “%1” does not have five digits. Correct the address.")
                        .arg(address.postcode.trimmed());
    if (address.locality.trimmed().isEmpty())
        problems += Tr::tr("The town is missing. Without it the letter cannot be addressed.");
    if (address.street.trimmed().isEmpty() && address.localityLine.trimmed().isEmpty())
        problems += Tr::tr("The street is missing. Complete the address.");
    return problems;
}

QStringList misfits(const QStringList &lines)
{
    QStringList problems;
    if (lines.size() > kMaxLines) {
        problems += Tr::tr("The address has %1 lines; an envelope takes six. Shorten it.")
                        .arg(lines.size());
    }
    for (const QString &line : lines) {
        if (line.size() > kMaxCharacters) {
            problems += Tr::tr("The line “%1” is longer than 38 characters. Shorten it.").arg(line);
        }
    }
    return problems;
}

} // namespace

bool isEmpty(const PostalAddress &address)
{
    return address == PostalAddress{};
}

bool isPostcode(const QString &text)
{
    return text.size() == 5
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

PostalLines postalLines(const QStringList &recipient, const PostalAddress &address)
{
    QStringList lines;
    for (const QString &line : recipient
             + QStringList{address.careOf, address.building, address.street, address.localityLine,
                           address.postcode + u' ' + address.locality}) {
        if (const QString tidy = line.simplified(); !tidy.isEmpty())
            lines += tidy;
    }
    const auto named = std::ranges::count_if(
        recipient, [](const QString &line) { return !line.trimmed().isEmpty(); });
    for (qsizetype i = std::max<qsizetype>(named, lines.size() - kCapitalLines); i < lines.size();
         ++i)
        lines[i] = forSorting(lines.at(i));

    QStringList problems;
    if (named == 0)
        problems += Tr::tr("The name of the recipient is missing.");
    problems += missingParts(address) + misfits(lines);
    return {lines, problems};
}

} // namespace faubourg::people
