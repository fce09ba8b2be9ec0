#pragma once

#include "core/sortition/proof/dossier.h"

namespace faubourg::sortition {

struct Drawn
{
    int candidate = 0; ///< index in the pool of the dossier
    QByteArray ticket;
};

/// What a dossier and a seed give, on any machine.
struct Draw
{
    QByteArray dossierHash;
    QString seed;
    QByteArray key;
    QByteArray ballot;              ///< empty for the urn
    int composition = -1;           ///< index in the lottery; -1 for the urn
    std::vector<Drawn> panel;       ///< by ticket
    std::vector<Drawn> substitutes; ///< everybody else who may be called, by ticket
};

/// Draws. `bytes` is the dossier as published. InvalidInput on an empty seed.
Result<Draw> runDraw(const Dossier &dossier, const QByteArray &bytes, const QString &seed);

/// The record of the draw, canonical like the dossier.
QByteArray recordText(const Dossier &dossier, const Draw &draw);

/// Who takes a seat that fell vacant.
struct Replacement
{
    QString vacant;
    QString substitute;  ///< empty: nobody is left, or the vacant one held no seat
    bool hadSeat = true; ///< false: a substitute who gave up their place on the list
    int deviation = 0;   ///< persons by which the panel then misses quotas; 0: keeps them all
};

/// Vacancies in the order in which they were recorded. Each goes to the first substitute who
/// keeps every quota and shares no home with a member; where nobody does, to the first of
/// those who miss the quotas least. NotFound for a number that is no candidate's.
Result<std::vector<Replacement>> substitute(const Dossier &dossier, const Draw &draw,
                                            const QStringList &vacancies);

} // namespace faubourg::sortition
