#pragma once

#include "core/base/ids.h"
#include "core/base/period.h"
#include "core/base/result.h"
#include "core/quartiers/indicator.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace faubourg::quartiers {

enum class QuartierKind {
    Qpv,        ///< quartier prioritaire de la politique de la ville, listed by decree
    Qic,        ///< quartier d'intérêt communautaire, chosen by the agglomeration
    CouncilArea ///< perimeter of a council
};

QString toKey(QuartierKind kind);
std::optional<QuartierKind> quartierKindFromKey(QStringView key);

/// A code of the quartier and the days on which it is the right one.
struct DatedCode
{
    RowId id;
    QString code;
    Period validity;

    friend bool operator==(const DatedCode &, const DatedCode &) = default;
};

struct Perimeter
{
    RowId id;
    QString label;
    Period validity;
    QString geometry; ///< a GeoJSON Polygon or MultiPolygon, WGS84; empty when not drawn
    QString source;

    friend bool operator==(const Perimeter &, const Perimeter &) = default;
};

/// What the contract says of a quartier besides figures.
enum class DiagnosisKind {
    Irritant,     ///< a problem to deal with
    Opportunity,  ///< an asset to build on
    PriorityStake ///< what the commune puts first
};

QString toKey(DiagnosisKind kind);
std::optional<DiagnosisKind> diagnosisKindFromKey(QStringView key);

struct DiagnosisItem
{
    RowId id;
    DiagnosisKind kind = DiagnosisKind::Irritant;
    QString text;

    friend bool operator==(const DiagnosisItem &, const DiagnosisItem &) = default;
};

/// A territory that the office deals with. A quartier of the contract and the area of
/// a council are different things that may overlap: `overlaps` says which touch.
struct Quartier
{
    QuartierId id;
    QString name;
    QuartierKind kind = QuartierKind::CouncilArea;
    QString description;
    QString deliberation; ///< reference of the vote that fixed the perimeter
    QList<DatedCode> codes;
    QStringList aliases; ///< other spellings and the names of its parts
    QList<CommuneId> communes;
    QList<QuartierId> overlaps; ///< quartiers of the contract that a council area touches
    QList<Perimeter> perimeters;
    QList<IndicatorValue> indicators;
    QList<DiagnosisItem> diagnosis;
    int revision = 0;

    friend bool operator==(const Quartier &, const Quartier &) = default;
};

/// Check every field and part; the error names the first wrong one.
Result<void> validate(const Quartier &quartier);

/// The quartier with its codes in their official form and its texts trimmed.
Quartier normalised(Quartier quartier);

/// The code in force on `day`; empty when the quartier had none.
QString codeOn(const QList<DatedCode> &codes, QDate day);

/// The perimeter in force on `day`.
std::optional<Perimeter> perimeterOn(const Quartier &quartier, QDate day);

QStringList diagnosisTexts(const Quartier &quartier, DiagnosisKind kind);

/// What two spellings of a name share: "Quartier du Mont-Liébaut" and "MONT LIEBAUT".
QString nameKey(QStringView name);

} // namespace faubourg::quartiers
