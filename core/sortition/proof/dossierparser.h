#pragma once

#include "core/sortition/proof/dossier.h"

namespace faubourg::sortition {

/// Takes the lines of a dossier one by one. What is derived (groups, chances) is skipped:
/// readDossier() writes the dossier again and compares.
class DossierParser
{
public:
    /// False when the line cannot be one of a dossier.
    bool take(const QString &line);
    Dossier dossier() const { return m_dossier; }

private:
    bool takeHead(const QString &key, const QStringList &fields);
    bool takeQuota(const QStringList &fields);
    bool takePerson(std::vector<Candidate> &persons, const QString &name, const QString &household,
                    const QStringList &values) const;
    bool takeComposition(const QStringList &fields);
    bool takeProof(const QStringList &fields);

    Dossier m_dossier;
    bool m_hasBegun = false;
};

} // namespace faubourg::sortition
