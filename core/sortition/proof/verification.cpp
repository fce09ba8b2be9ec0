#include "core/sortition/proof/verification.h"

#include "core/sortition/ft1.h"
#include "core/sortition/solver/paneloracle.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::sortition {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::sortition::Verification)
};

/// The field of a line that starts with `key` and stands in both records.
void compareLine(const QList<QByteArray> &published, const QList<QByteArray> &found,
                 const QByteArray &key, const QString &what, QStringList &differences)
{
    const auto line = [&](const QList<QByteArray> &lines) {
        for (const QByteArray &candidate : lines) {
            if (candidate.startsWith(key + ';'))
                return QString::fromUtf8(candidate.mid(key.size() + 1));
        }
        return QString();
    };
    const QString theirs = line(published);
    const QString ours = line(found);
    if (theirs != ours)
        differences +=
            Tr::tr("%1: the record says “%2”, this check finds “%3”.").arg(what, theirs, ours);
}

void compareRecords(const QByteArray &published, const QByteArray &found, QStringList &differences)
{
    if (published == found)
        return;
    const auto theirs = published.split('\n');
    const auto ours = found.split('\n');
    const qsizetype before = differences.size();
    compareLine(theirs, ours, "dossier", Tr::tr("Dossier"), differences);
    compareLine(theirs, ours, "graine", Tr::tr("Seed"), differences);
    if (differences.size() > before)
        return;
    for (qsizetype i = 0; i < std::max(theirs.size(), ours.size()); ++i) {
        if (theirs.value(i) == ours.value(i))
            continue;
        differences +=
            Tr::tr("Line %1 of the record: “%2” should be “%3”.")
                .arg(i + 1)
                .arg(QString::fromUtf8(theirs.value(i)), QString::fromUtf8(ours.value(i)));
        return;
    }
}

} // namespace

QStringList verifyProof(const Dossier &dossier)
{
    if (dossier.proof.weights.empty())
        return {};
    const PanelModel model = makeModel(dossier.pool);
    std::vector<double> weights;
    for (const std::uint64_t weight : dossier.proof.weights)
        weights.push_back(double(weight));
    if (weights.size() != model.types.size())
        return {Tr::tr("The proof does not weigh every group of candidates.")};
    const auto heaviest = PanelOracle(model).heaviest(weights, 0);
    if (heaviest && std::llround(heaviest->weight) == std::llround(double(dossier.proof.heaviest)))
        return {};
    return {Tr::tr("The proof does not hold: a panel weighs more than the dossier says.")};
}

Result<QStringList> verify(const QByteArray &bytes, const QString &seed, const Published &published)
{
    QStringList differences;
    const QByteArray hash = sha256(bytes);
    if (!published.hash.isEmpty() && published.hash != hash)
        differences += Tr::tr("The dossier is not the one that was frozen: its SHA-256 is %1, the "
                              "published one %2.")
                           .arg(QString::fromLatin1(hash), QString::fromLatin1(published.hash));
    const auto dossier = readDossier(bytes);
    if (!dossier) {
        differences += dossier.error().message;
        return differences;
    }
    differences += verifyProof(*dossier);
    FB_TRY_LET(draw, runDraw(*dossier, bytes, seed));
    if (!published.record.isEmpty())
        compareRecords(published.record, recordText(*dossier, draw), differences);
    return differences;
}

} // namespace faubourg::sortition
