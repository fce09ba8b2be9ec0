#pragma once

#include "core/base/enumkeys.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/people/person.h"

namespace faubourg::people {

using RollExtractId = Id<struct RollExtractTag>;

/// The layouts in which a town gets its electoral roll.
enum class RollFormat {
    Reu,      ///< "Listes Electeurs Actifs" of the répertoire électoral unique (ELIRE)
    Ministry, ///< arrêté of 12 November 2013 (INTA1326795A), art. 2 and 4
};
inline constexpr EnumKeys kRollFormatKeys{
    std::array{std::pair{RollFormat::Reu, "reu"}, std::pair{RollFormat::Ministry, "ministry"}}};

/// Somebody on the electoral roll, with no more of it than a draw needs: neither
/// nationality nor birthplace nor the kind of list.
struct Elector
{
    QString lastName;
    QString useName;
    QString firstName;
    Sex sex = Sex::Unknown;
    QDate birthDate;   ///< invalid where the roll knows the year alone
    int birthYear = 0; ///< 0: not known either
    QString street;    ///< with its number
    QString complement;
    QString postcode;
    QString locality;
    QString station; ///< the polling station's number

    friend bool operator==(const Elector &, const Elector &) = default;
};

/// An imported roll. Its people are kept apart: they go with purge().
struct RollExtract
{
    RollExtractId id;
    QString name; ///< of the file it came from
    RollFormat format = RollFormat::Reu;
    QDate importedOn;
    QString sha256; ///< of that file
    int electors = 0;
    QDate purgedOn; ///< invalid while its people are there
    int revision = 0;

    friend bool operator==(const RollExtract &, const RollExtract &) = default;
};

/// When the extract has to go: the draw it was imported for is made before that, or it may be
/// asked for anew. `months` is the office's parameter retention.roll_extract_months.
QDate purgeDueOn(const RollExtract &extract, int months);

/// Which electors; what is left empty does not restrict.
struct ElectorFilter
{
    QStringList stations = {};
    QStringList streets = {};                 ///< words of the street, one of them is enough
    std::optional<int> minAge = std::nullopt; ///< in whole years on `on`
    std::optional<int> maxAge = std::nullopt; ///< inclusive
    QDate on = {};
};

/// An age known by its year alone counts when it lies within the bounds all year long.
bool matches(const Elector &elector, const ElectorFilter &filter);
QList<Elector> matching(const QList<Elector> &electors, const ElectorFilter &filter);
/// The polling stations there are, in order.
QStringList stations(const QList<Elector> &electors);

/// The elector as a person of the file, once drawn or invited.
Person personOf(const Elector &elector);

/// The electors as they are stored, and back. Storage error when the bytes are damaged.
QByteArray packed(const QList<Elector> &electors);
Result<QList<Elector>> unpacked(const QByteArray &bytes);

} // namespace faubourg::people
