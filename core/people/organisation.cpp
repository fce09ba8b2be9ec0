#include "core/people/organisation.h"

#include "core/people/contact.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::people {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::people::Organisation)
};

constexpr QLatin1StringView kSirenOfLaPoste("356000000");

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

int digitSum(const QString &digits)
{
    return std::accumulate(digits.begin(), digits.end(), 0,
                           [](int sum, QChar digit) { return sum + digit.digitValue(); });
}

/// ISO/IEC 7812-1: every second digit from the right doubled, digits summed, multiple of 10.
bool passesLuhn(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int value = digits.at(digits.size() - 1 - i).digitValue();
        if (i % 2 == 1)
            value = value * 2 > 9 ? value * 2 - 9 : value * 2;
        sum += value;
    }
    return sum % 10 == 0;
}

} // namespace

Result<void> validate(const Organisation &organisation)
{
    if (organisation.name.trimmed().isEmpty())
        return invalid(Tr::tr("Enter the name of the organisation."));
    if (!normalisedSiret(organisation.siret))
        return invalid(Tr::tr("The SIRET number is not right: it has 14 digits, and the last one "
                              "checks the others. Compare it with the organisation’s papers."));
    if (!normalisedRna(organisation.rna))
        return invalid(Tr::tr("The RNA number is not right: it reads W and nine digits."));
    if (!organisation.email.isEmpty() && !looksLikeEmail(organisation.email))
        return invalid(Tr::tr("The e-mail address is incomplete. It reads like name@example.fr."));
    if (!normalisedPhone(organisation.phone))
        return invalid(Tr::tr("The telephone number is not complete. A French number has ten "
                              "digits; a foreign one starts with +."));
    const QString &postcode = organisation.address.postcode;
    if (!postcode.isEmpty() && !isPostcode(postcode))
        return invalid(Tr::tr("The postcode “%1” does not have five digits. Correct the address.")
                           .arg(postcode));
    return {};
}

Organisation tidied(Organisation organisation)
{
    organisation.name = organisation.name.simplified();
    organisation.siret = normalisedSiret(organisation.siret).value_or(organisation.siret);
    organisation.rna = normalisedRna(organisation.rna).value_or(organisation.rna);
    organisation.phone = normalisedPhone(organisation.phone).value_or(organisation.phone);
    organisation.email = organisation.email.trimmed();
    for (QString *line : {&organisation.address.street, &organisation.address.building,
                          &organisation.address.locality})
        *line = line->simplified();
    organisation.address.postcode.remove(u' ');
    return organisation;
}

std::optional<QString> normalisedSiret(const QString &typed)
{
    static const QRegularExpression separators(u"[\\s.]"_s);
    static const QRegularExpression shape(u"^[0-9]{14}$"_s);
    QString digits = typed;
    digits.remove(separators);
    if (digits.isEmpty())
        return QString();
    if (!shape.match(digits).hasMatch())
        return std::nullopt;
    const bool isOfLaPoste = digits.startsWith(kSirenOfLaPoste) && digitSum(digits) % 5 == 0;
    return passesLuhn(digits) || isOfLaPoste ? std::optional(digits) : std::nullopt;
}

std::optional<QString> normalisedRna(const QString &typed)
{
    // The digits after W name the registry: 2A and 2B are in Corsica.
    static const QRegularExpression shape(u"^W[0-9][0-9AB][0-9]{7}$"_s);
    const QString number = typed.simplified().remove(u' ').toUpper();
    if (number.isEmpty() || shape.match(number).hasMatch())
        return number;
    return std::nullopt;
}

QString displayedSiret(const QString &stored)
{
    if (stored.size() != 14)
        return stored;
    const QStringList groups{stored.mid(0, 3), stored.mid(3, 3), stored.mid(6, 3), stored.mid(9)};
    return groups.join(QChar(QChar::Nbsp));
}

PostalLines postalLines(const Organisation &organisation)
{
    return postalLines(QStringList{organisation.name}, organisation.address);
}

} // namespace faubourg::people
