#include "core/office/accent.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::office {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::office::Office)
};

/// The light of one part of a colour, from 0 to 1 (WCAG 2.1, relative luminance).
double light(QStringView part)
{
    const double value = part.toInt(nullptr, 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

} // namespace

std::optional<double> contrastOnPaper(QStringView colour)
{
    static const QRegularExpression form(u"^#[0-9a-fA-F]{6}$"_s);
    if (!form.match(colour).hasMatch())
        return std::nullopt;
    const double luminance = 0.2126 * light(colour.mid(1, 2)) + 0.7152 * light(colour.mid(3, 2))
        + 0.0722 * light(colour.mid(5, 2));
    return 1.05 / (luminance + 0.05);
}

Result<void> validateAccent(const QString &colour)
{
    if (colour.isEmpty())
        return {};
    const auto contrast = contrastOnPaper(colour);
    if (!contrast)
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("“%1” is not a colour. Write it as #1f4e79, or choose it from the "
                            "list.")
                         .arg(colour),
                     {}};
    if (*contrast < kLeastContrast)
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("This colour is too pale for titles: its contrast on paper is %1, and "
                            "4.5 is needed. Choose a darker one.")
                         .arg(QLocale().toString(*contrast, 'f', 1)),
                     {}};
    return {};
}

} // namespace faubourg::office
