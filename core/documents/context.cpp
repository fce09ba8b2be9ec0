#include "core/documents/context.h"

#include "core/base/text/dates.h"
#include "core/documents/dressing.h"
#include "core/documents/templatestore.h"
#include "core/office/councilletterheadrepository.h"
#include "core/office/officerepository.h"
#include "core/people/contact.h"
#include "core/storage/attachment.h"
#include "core/storage/fileproperty.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

constexpr double kLogoHeight = 20;      // mm
constexpr double kSignatureHeight = 18; // mm
constexpr QStringView kExampleBand = u"Exemple";

/// "Béthune" of "62407 BETHUNE CEDEX" or of "Ville de Béthune".
QString townOf(const office::Office &office)
{
    static const QRegularExpression prefix(u"^(?:Ville|Commune|Mairie)\\s+(?:de\\s+|d’|d')"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression cedex(u"\\s+cedex.*$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (!office.commune.isEmpty())
        return QString(office.commune).remove(prefix);
    return QString(office.locality).remove(cedex);
}

QString addressLine(const office::Office &office)
{
    QStringList parts{office.complement, office.street,
                      (office.postcode + u' ' + office.locality).trimmed()};
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

Result<std::optional<Image>> picture(const storage::Database &database, const QString &sha256,
                                     const QString &alternative, double maxHeight)
{
    if (sha256.isEmpty())
        return std::optional<Image>();
    FB_TRY_LET(attachment, storage::AttachmentStore(database).get(sha256));
    return std::optional(
        Image{.bytes = attachment.content, .alternative = alternative, .maxHeight = maxHeight});
}

/// The text of a template, or the one that is being tried in its place.
Result<QString> sourceOf(const storage::Database &database, const Context &context,
                         const QString &templateName)
{
    if (context.trial && context.trial->templateName == templateName)
        return context.trial->text;
    return TemplateStore(database).text(templateName);
}

} // namespace

Result<Context> readContext(const storage::Database &database, const DocumentOptions &options,
                            CouncilId council)
{
    Context context{.today = options.today, .trial = options.trial};
    FB_TRY_LET(office, office::OfficeRepository(database).get());
    FB_TRY_LET(own, office::CouncilLetterheadRepository(database).of(council));
    context.office = own ? office::withLetterhead(office, *own) : office;
    if (own)
        context.serviceLines = own->serviceLines.split(u'\n', Qt::SkipEmptyParts);
    FB_TRY_LET(usual, officeGenderWriting(database));
    context.gender = options.gender.value_or(usual);
    FB_TRY_LET(example, storage::fileProperty(database, u"is_example"_s));
    context.isExample = example == "1"_L1;
    FB_TRY_LET(
        logo,
        picture(database, context.office.logoSha256, u"Logo : "_s + office.commune, kLogoHeight));
    context.logo = logo;
    FB_TRY_LET(signature,
               picture(database, context.office.signatureSha256,
                       u"Signature : "_s + context.office.signatoryName, kSignatureHeight));
    context.signature = signature;
    return context;
}

Fields commonFields(const Context &context)
{
    const office::Office &office = context.office;
    return {
        {u"commune"_s, office.commune},
        {u"service"_s, office.service},
        {u"ville"_s, townOf(office)},
        {u"adresse_service"_s, addressLine(office)},
        {u"contact"_s, office.contact},
        {u"telephone"_s, people::displayedPhone(office.phone)},
        {u"courriel"_s, office.email},
        {u"dpo"_s, office.dpoContact},
        {u"signataire_nom"_s, office.signatoryName},
        {u"signataire_qualite"_s,
         Value::texts(office.signatoryRole.split(u'\n', Qt::SkipEmptyParts))},
        {u"date_du_jour"_s, plainDate(context.today)},
        {u"exemple"_s, Value::flag(context.isExample)},
    };
}

QList<FieldInfo> commonFieldInfos()
{
    return {
        {u"commune"_s, u"Nom de la commune"_s},
        {u"service"_s, u"Nom du service"_s},
        {u"ville"_s, u"Ville, pour « Fait à »"_s},
        {u"adresse_service"_s, u"Adresse du service, sur une ligne"_s},
        {u"contact"_s, u"Personne qui suit l’affaire"_s},
        {u"telephone"_s, u"Téléphone du service"_s},
        {u"courriel"_s, u"Courriel du service"_s},
        {u"dpo"_s, u"Contact du délégué à la protection des données"_s},
        {u"signataire_nom"_s, u"Nom du signataire"_s},
        {u"signataire_qualite"_s, u"Qualité du signataire, ligne par ligne"_s, FieldKind::List},
        {u"date_du_jour"_s, u"Date du document, « 5 janvier 2026 »"_s},
        {u"exemple"_s, u"Le fichier est un exemple"_s, FieldKind::Flag},
    };
}

Result<Document> compose(const storage::Database &database, const Context &context,
                         const Frame &frame, const Fields &fields)
{
    FB_TRY_LET(source, sourceOf(database, context, frame.templateName));
    Fields all = commonFields(context);
    all.insert(fields);
    FB_TRY_LET(rendered, fillTemplate(source, all, context.gender));
    Document document{.title = frame.title,
                      .author = context.office.service,
                      .date = context.today,
                      .pageSize = frame.pageSize,
                      .orientation = frame.orientation};
    document.blocks = std::move(rendered.blocks);
    document.furniture.runningHeader = rendered.runningHeader;
    document.furniture.reference = rendered.reference;
    document.furniture.notice = rendered.notice;
    document.furniture.bands = frame.bands;
    if (!frame.hasPageNumbers)
        document.furniture.pageLabel.clear();
    if (context.isExample)
        document.furniture.bands.prepend(kExampleBand.toString());
    FB_TRY_LET(logos, logosOf(database, frame.actions));
    dress(document, context, frame, logos);
    FB_TRY(validate(document));
    return document;
}

Result<Prepared> prepared(const storage::Database &database, const Context &context,
                          const Frame &frame, const Fields &fields, const QStringList &warnings)
{
    FB_TRY_LET(document, compose(database, context, frame, fields));
    return Prepared{std::move(document), warnings};
}

} // namespace faubourg::documents
