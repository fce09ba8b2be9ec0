#include "core/sortition/methods/urn.h"
#include "core/sortition/proof/dossier.h"
#include "core/sortition/proof/dossierparser.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::sortition {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::sortition::Dossier)
};

/// One line after the other, fields between semicolons.
class Lines
{
public:
    /// Room for so many lines of the usual length: growing would double the memory.
    explicit Lines(std::size_t expected)
    {
        constexpr qsizetype kUsualLine = 44;
        m_text.reserve(kUsualLine * static_cast<qsizetype>(expected));
    }

    void add(const QStringList &fields)
    {
        m_text += fields.join(u';').normalized(QString::NormalizationForm_C).toUtf8() + '\n';
    }
    QByteArray text() const { return m_text; }

private:
    QByteArray m_text;
};

QStringList valuesOf(const std::vector<short> &values, const Pool &pool)
{
    QStringList names;
    for (std::size_t category = 0; category < values.size(); ++category)
        names += values[category] == kUndeclared
            ? QString()
            : pool.categories[category].quotas[static_cast<std::size_t>(values[category])].value;
    return names;
}

QString hexadecimal(std::uint64_t number, int digits)
{
    return QString::number(number, 16).rightJustified(digits, u'0');
}

QString placesText(const Composition &panel)
{
    QStringList words;
    for (const Places &places : panel)
        words += u"%1*%2"_s.arg(places.type + 1).arg(places.persons);
    return words.join(u' ');
}

void addHead(Lines &lines, const Dossier &dossier)
{
    lines.add({u"FT-1"_s});
    for (const QString &line : dossier.notice)
        lines.add({u"# "_s + line});
    lines.add({u"logiciel"_s, dossier.software});
    lines.add({u"methode"_s, methodKey(dossier.method)});
    lines.add({u"sieges"_s, QString::number(dossier.pool.seats)});
    lines.add({u"bulletins"_s, QString::number(dossier.lottery.digits)});
    lines.add({u"graine"_s, dossier.seedRule});
    for (const Category &category : dossier.pool.categories) {
        for (const Quota &quota : category.quotas)
            lines.add({u"quota"_s, category.name, quota.value, QString::number(quota.minimum),
                       QString::number(quota.maximum)});
    }
}

void addPersons(Lines &lines, const Pool &pool, const PanelModel &model)
{
    for (const Candidate &person : pool.seated)
        lines.add(QStringList{u"deja"_s, person.number, person.household}
                  + valuesOf(person.values, pool));
    const auto types = typesOfCandidates(model, pool.candidates.size());
    for (std::size_t i = 0; i < pool.candidates.size(); ++i) {
        const Candidate &person = pool.candidates[i];
        lines.add(QStringList{u"candidat"_s, person.number, QString::number(types[i] + 1),
                              person.household}
                  + valuesOf(person.values, pool));
    }
}

void addLottery(Lines &lines, const Dossier &dossier, const PanelModel &model)
{
    std::uint64_t first = 0;
    std::vector<std::uint64_t> held(model.types.size());
    const int digits = dossier.lottery.digits;
    for (std::size_t i = 0; i < dossier.lottery.panels.size(); ++i) {
        const PublishedPanel &panel = dossier.lottery.panels[i];
        lines.add({u"composition"_s, QString::number(i + 1), hexadecimal(first, digits),
                   hexadecimal(first + panel.ballots - 1, digits), placesText(panel.panel)});
        first += panel.ballots;
        for (const Places &places : panel.panel)
            held[static_cast<std::size_t>(places.type)] +=
                panel.ballots * static_cast<std::uint64_t>(places.persons);
    }
    if (dossier.lottery.panels.empty())
        return;
    for (std::size_t type = 0; type < held.size(); ++type) {
        const double chance =
            double(held[type]) / double(ballotCount(digits)) / model.types[type].persons;
        lines.add({u"chance"_s, QString::number(type + 1), QString::number(held[type]),
                   QString::number(model.types[type].persons), QString::number(chance, 'f', 9)});
    }
}

} // namespace

QByteArray toText(const Dossier &dossier)
{
    const PanelModel model = makeModel(dossier.pool);
    Lines lines(dossier.pool.candidates.size());
    addHead(lines, dossier);
    addPersons(lines, dossier.pool, model);
    addLottery(lines, dossier, model);
    for (std::size_t type = 0; type < dossier.proof.weights.size(); ++type)
        lines.add(
            {u"preuve"_s, QString::number(type + 1), QString::number(dossier.proof.weights[type])});
    if (!dossier.proof.weights.empty())
        lines.add({u"preuve-maximum"_s, QString::number(dossier.proof.heaviest)});
    return lines.text();
}

namespace {

Error lineError(qsizetype line)
{
    return {ErrorCode::InvalidInput,
            Tr::tr("Line %1 of the dossier is not what its content demands: the file was changed, "
                   "or is no dossier.")
                .arg(line),
            {}};
}

/// The first line in which two texts differ, from 1.
qsizetype firstDifference(const QByteArray &a, const QByteArray &b)
{
    const auto differs = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return 1 + std::count(a.begin(), differs.first, '\n');
}

Result<void> checkLottery(const Dossier &dossier)
{
    if (dossier.method == Method::Urn && dossier.lottery.panels.empty())
        return {};
    const PanelModel model = makeModel(dossier.pool);
    std::uint64_t ballots = 0;
    for (const PublishedPanel &panel : dossier.lottery.panels) {
        for (const Places &places : panel.panel) {
            if (places.type < 0 || places.type >= static_cast<int>(model.types.size()))
                return Error{ErrorCode::InvalidInput,
                             Tr::tr("A composition names a group that does not exist."),
                             {}};
        }
        if (!isValidPanel(model, panel.panel))
            return Error{ErrorCode::InvalidInput,
                         Tr::tr("A composition of the dossier does not keep every quota."),
                         {}};
        ballots += panel.ballots;
    }
    if (ballots != ballotCount(dossier.lottery.digits))
        return Error{
            ErrorCode::InvalidInput, Tr::tr("The ballots of the dossier do not add up."), {}};
    return {};
}

} // namespace

Result<Dossier> readDossier(const QByteArray &bytes)
{
    DossierParser parser;
    qsizetype number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        ++number;
        if (!parser.take(QString::fromUtf8(line)))
            return lineError(number);
    }
    const Dossier dossier = parser.dossier();
    FB_TRY(validate(dossier.pool));
    FB_TRY(checkLottery(dossier));
    const QByteArray canonical = toText(dossier);
    if (canonical != bytes)
        return lineError(firstDifference(bytes, canonical));
    return dossier;
}

} // namespace faubourg::sortition
