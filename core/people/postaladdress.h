#pragma once

#include <QString>
#include <QStringList>

namespace faubourg::people {

/// Lines 2 to 6 of a French postal address (NF Z10-011); the recipient makes line 1.
struct PostalAddress
{
    QString careOf;       ///< "chez", flat, floor, service
    QString building;     ///< building, residence, entrance
    QString street;       ///< number and street
    QString localityLine; ///< hamlet or post-office box
    QString postcode;     ///< five digits
    QString locality;     ///< with CEDEX if any

    friend bool operator==(const PostalAddress &, const PostalAddress &) = default;
};

bool isEmpty(const PostalAddress &address);
/// Five digits, as La Poste writes it; spaces are not accepted.
bool isPostcode(const QString &text);

/// An address as it is printed in the window of an envelope.
struct PostalLines
{
    QStringList lines;    ///< at most six when there is no problem; blank lines left out
    QStringList problems; ///< translated, fit to show; empty: the letter can leave
};

/// The block of NF Z10-011 for `recipient` (one line, or two for a person within an
/// organisation): at most 6 lines of 38 characters, the last three in unaccented
/// capitals without punctuation. The recipient's own lines are never altered. What
/// does not fit is reported, not cut.
PostalLines postalLines(const QStringList &recipient, const PostalAddress &address);

} // namespace faubourg::people
