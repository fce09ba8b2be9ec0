#include "core/sortition/proof/dossierparser.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::sortition {

namespace {

/// A whole number without sign or leading zero trouble; -1 when it is none.
int number(const QString &text)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber && value >= 0 ? value : -1;
}

std::optional<std::uint64_t> hexadecimal(const QString &text)
{
    bool isNumber = false;
    const std::uint64_t value = text.toULongLong(&isNumber, 16);
    return isNumber && text.size() <= kMostDigits ? std::optional(value) : std::nullopt;
}

} // namespace

bool DossierParser::take(const QString &line)
{
    if (!m_hasBegun) {
        m_hasBegun = line == u"FT-1";
        return m_hasBegun;
    }
    if (line.isEmpty()) // after the last line feed
        return true;
    if (line.startsWith(u"# ")) {
        m_dossier.notice += line.mid(2);
        return true;
    }
    const QStringList fields = line.split(u';');
    const QString &key = fields.first();
    if (key == u"quota")
        return takeQuota(fields);
    if (key == u"deja" && fields.size() >= 3)
        return takePerson(m_dossier.pool.seated, fields.at(1), fields.at(2), fields.mid(3));
    if (key == u"candidat" && fields.size() >= 4)
        return takePerson(m_dossier.pool.candidates, fields.at(1), fields.at(3), fields.mid(4));
    if (key == u"composition")
        return takeComposition(fields);
    if (key == u"preuve" || key == u"preuve-maximum")
        return takeProof(fields);
    return key == u"chance" || takeHead(key, fields);
}

bool DossierParser::takeHead(const QString &key, const QStringList &fields)
{
    if (fields.size() != 2)
        return false;
    const QString &value = fields.at(1);
    if (key == u"logiciel") {
        m_dossier.software = value;
    } else if (key == u"graine") {
        m_dossier.seedRule = value;
    } else if (key == u"methode") {
        const auto method = methodFromKey(value);
        m_dossier.method = method.value_or(Method::Leximin);
        return method.has_value();
    } else if (key == u"sieges") {
        m_dossier.pool.seats = number(value);
    } else if (key == u"bulletins") {
        m_dossier.lottery.digits = number(value);
        return m_dossier.lottery.digits >= 1 && m_dossier.lottery.digits <= kMostDigits;
    } else {
        return false;
    }
    return true;
}

bool DossierParser::takeQuota(const QStringList &fields)
{
    if (fields.size() != 5)
        return false;
    auto &categories = m_dossier.pool.categories;
    if (categories.empty() || categories.back().name != fields.at(1))
        categories.push_back({fields.at(1), {}});
    categories.back().quotas.push_back(
        {fields.at(2), number(fields.at(3)), number(fields.at(4)), 0, kMaxSeats});
    return true;
}

bool DossierParser::takePerson(std::vector<Candidate> &persons, const QString &name,
                               const QString &household, const QStringList &values) const
{
    const auto &categories = m_dossier.pool.categories;
    if (values.size() != static_cast<qsizetype>(categories.size()))
        return false;
    Candidate person{name, {}, household};
    for (std::size_t category = 0; category < categories.size(); ++category) {
        const QString &value = values.at(static_cast<qsizetype>(category));
        const auto &quotas = categories[category].quotas;
        const auto known = std::ranges::find(quotas, value, &Quota::value);
        if (!value.isEmpty() && known == quotas.end())
            return false;
        person.values.push_back(
            static_cast<short>(value.isEmpty() ? kUndeclared : known - quotas.begin()));
    }
    persons.push_back(std::move(person));
    return true;
}

bool DossierParser::takeComposition(const QStringList &fields)
{
    if (fields.size() != 5)
        return false;
    const auto first = hexadecimal(fields.at(2));
    const auto last = hexadecimal(fields.at(3));
    if (!first || !last || *last < *first)
        return false;
    PublishedPanel panel{{}, *last - *first + 1};
    for (const QString &word : fields.at(4).split(u' ')) {
        const QStringList parts = word.split(u'*');
        if (parts.size() != 2 || number(parts.at(0)) < 1 || number(parts.at(1)) < 1)
            return false;
        panel.panel.push_back({number(parts.at(0)) - 1, number(parts.at(1))});
    }
    m_dossier.lottery.panels.push_back(std::move(panel));
    return true;
}

bool DossierParser::takeProof(const QStringList &fields)
{
    bool isNumber = false;
    const std::uint64_t value = fields.last().toULongLong(&isNumber);
    if (fields.size() == 3)
        m_dossier.proof.weights.push_back(value);
    else
        m_dossier.proof.heaviest = value;
    return isNumber;
}

} // namespace faubourg::sortition
