#include "core/quartiers/quartier.h"

#include "core/base/enumkeys.h"
#include "core/base/text/fold.h"
#include "core/quartiers/quartiercode.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::quartiers {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::quartiers::Quartier)
};

constexpr EnumKeys kKindKeys{std::array{
    std::pair{QuartierKind::Qpv, "qpv"},
    std::pair{QuartierKind::Qic, "qic"},
    std::pair{QuartierKind::CouncilArea, "council_area"},
}};
constexpr EnumKeys kDiagnosisKeys{std::array{
    std::pair{DiagnosisKind::Irritant, "irritant"},
    std::pair{DiagnosisKind::Opportunity, "opportunity"},
    std::pair{DiagnosisKind::PriorityStake, "priority_stake"},
}};

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

Error forbidden(const QString &message)
{
    return {ErrorCode::RuleViolation, message, {}};
}

/// Each period ends after it starts, and no day has two of them.
template <typename Dated>
Result<void> validatePeriods(const QList<Dated> &parts, const QString &twoInForce)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!parts.at(i).validity.isOrdered())
            return invalid(Tr::tr("A period ends before it starts. Correct its dates."));
        for (qsizetype j = i + 1; j < parts.size(); ++j) {
            if (overlap(parts.at(i).validity, parts.at(j).validity))
                return forbidden(twoInForce);
        }
    }
    return {};
}

Result<void> validateCodes(const Quartier &quartier)
{
    if (quartier.kind == QuartierKind::CouncilArea && !quartier.codes.isEmpty())
        return forbidden(Tr::tr("The area of a council has no QPV code. Remove the code, or "
                                "choose another kind of quartier."));
    for (const DatedCode &dated : quartier.codes) {
        if (!parseQuartierCode(dated.code))
            return invalid(Tr::tr("“%1” is not a QPV code. Enter one such as QP062008 (2015) or "
                                  "QN06208M (2024).")
                               .arg(dated.code));
    }
    return validatePeriods(quartier.codes,
                           Tr::tr("Two codes are valid on the same day. Correct their dates."));
}

bool isPolygon(const QString &geometry)
{
    const QJsonObject object = QJsonDocument::fromJson(geometry.toUtf8()).object();
    const QString type = object.value(u"type"_s).toString();
    return (type == "Polygon"_L1 || type == "MultiPolygon"_L1)
        && object.value(u"coordinates"_s).isArray();
}

Result<void> validatePerimeters(const Quartier &quartier)
{
    for (const Perimeter &perimeter : quartier.perimeters) {
        if (perimeter.label.trimmed().isEmpty())
            return invalid(Tr::tr("Enter the name of the perimeter."));
        if (!perimeter.geometry.isEmpty() && !isPolygon(perimeter.geometry))
            return invalid(Tr::tr("The outline of “%1” is not a GeoJSON polygon. Import it again.")
                               .arg(perimeter.label));
    }
    return validatePeriods(
        quartier.perimeters,
        Tr::tr("Two perimeters are in force on the same day. Correct their dates."));
}

Result<void> validateFigures(const Quartier &quartier)
{
    QSet<QString> seen;
    for (const IndicatorValue &value : quartier.indicators) {
        FB_TRY(validate(value));
        const QString key = QStringList{QString::number(value.indicatorId.value()),
                                        QString::number(value.year), value.source, value.perimeter}
                                .join(u'\n');
        if (seen.contains(key))
            return forbidden(Tr::tr("An indicator has two values for the same year, source and "
                                    "perimeter. Keep one of them."));
        seen.insert(key);
    }
    return {};
}

Result<void> validateTexts(const Quartier &quartier)
{
    for (const DiagnosisItem &item : quartier.diagnosis) {
        if (item.text.trimmed().isEmpty())
            return invalid(Tr::tr("A line of the diagnosis is empty. Fill it in or remove it."));
    }
    for (const QString &alias : quartier.aliases) {
        if (alias.trimmed().isEmpty())
            return invalid(Tr::tr("A spelling of the name is empty. Fill it in or remove it."));
    }
    return {};
}

/// A council area points to quartiers of the contract; those point to nothing.
Result<void> validateOverlaps(const Quartier &quartier)
{
    if (quartier.kind != QuartierKind::CouncilArea && !quartier.overlaps.isEmpty())
        return forbidden(Tr::tr("Only the area of a council is linked to quartiers of the "
                                "contract. Enter the link on the council area."));
    if (quartier.id.isValid() && quartier.overlaps.contains(quartier.id))
        return forbidden(Tr::tr("A quartier cannot be linked to itself."));
    return {};
}

/// Each value once, in the order of the first.
template <typename List>
List withoutRepeats(const List &values)
{
    List unique;
    for (const auto &value : values) {
        if (!unique.contains(value))
            unique.append(value);
    }
    return unique;
}

} // namespace

QString toKey(QuartierKind kind)
{
    return kKindKeys.key(kind);
}

std::optional<QuartierKind> quartierKindFromKey(QStringView key)
{
    return kKindKeys.value(key);
}

QString toKey(DiagnosisKind kind)
{
    return kDiagnosisKeys.key(kind);
}

std::optional<DiagnosisKind> diagnosisKindFromKey(QStringView key)
{
    return kDiagnosisKeys.value(key);
}

Result<void> validate(const Quartier &quartier)
{
    if (quartier.name.trimmed().isEmpty())
        return invalid(Tr::tr("Enter the name of the quartier."));
    FB_TRY(validateCodes(quartier));
    FB_TRY(validatePerimeters(quartier));
    FB_TRY(validateFigures(quartier));
    FB_TRY(validateTexts(quartier));
    return validateOverlaps(quartier);
}

Quartier normalised(Quartier quartier)
{
    quartier.name = quartier.name.trimmed();
    for (DatedCode &dated : quartier.codes) {
        if (const auto parsed = parseQuartierCode(dated.code))
            dated.code = parsed->code;
    }
    for (QString &alias : quartier.aliases)
        alias = alias.trimmed();
    for (DiagnosisItem &item : quartier.diagnosis)
        item.text = item.text.trimmed();
    quartier.aliases = withoutRepeats(quartier.aliases);
    quartier.communes = withoutRepeats(quartier.communes);
    quartier.overlaps = withoutRepeats(quartier.overlaps);
    return quartier;
}

QString codeOn(const QList<DatedCode> &codes, QDate day)
{
    const auto inForce = std::ranges::find_if(
        codes, [day](const DatedCode &dated) { return dated.validity.contains(day); });
    return inForce == codes.end() ? QString() : inForce->code;
}

std::optional<Perimeter> perimeterOn(const Quartier &quartier, QDate day)
{
    const auto inForce =
        std::ranges::find_if(quartier.perimeters, [day](const Perimeter &perimeter) {
            return perimeter.validity.contains(day);
        });
    return inForce == quartier.perimeters.end() ? std::nullopt : std::optional(*inForce);
}

QStringList diagnosisTexts(const Quartier &quartier, DiagnosisKind kind)
{
    QStringList texts;
    for (const DiagnosisItem &item : quartier.diagnosis) {
        if (item.kind == kind)
            texts += item.text;
    }
    return texts;
}

QString nameKey(QStringView name)
{
    static const QRegularExpression prefix(
        u"\\Aquartier (prioritaire )?(du |des |de la |de l |de |d )?"_s);
    const QString folded = foldForSearch(name);
    QString bare = folded;
    bare.remove(prefix);
    return bare.isEmpty() ? folded : bare;
}

} // namespace faubourg::quartiers
