#pragma once

#include "core/exchange/people/columns.h"
#include "core/people/rollextract.h"

namespace faubourg::exchange {

/// A line of the roll that says too little to be kept.
struct UnreadableElector
{
    int line = 0;
    QString reason; ///< translated
};

/// The roll as it was read: what is needed of it, and what became of the rest.
struct RollReading
{
    people::RollExtract extract; ///< name, layout, digest and count filled in
    QList<people::Elector> electors;
    int onBothLists = 0;     ///< lines of people kept once, found on both complementary lists
    int withoutFullDate = 0; ///< kept with the year of birth alone, or without it
    QList<UnreadableElector> unreadable;
    QStringList leftAside; ///< headings of what is not kept: nationality, birthplace…
};

/// Reads the electoral roll in either layout of people::RollFormat (see readSheet() for the
/// kinds of file). Keeps name, sex, birth, address and polling station, nothing else.
/// Somebody on both complementary lists (citizens of the Union) is kept once; people of the
/// same name born the same day on one list are kept all. InvalidInput when it is no roll.
Result<RollReading> readRoll(const QByteArray &bytes, const QString &fileName, QDate today);

/// The columns that are kept, under the headings of both layouts.
QList<ImportField> rollFields();

} // namespace faubourg::exchange
