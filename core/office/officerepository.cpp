#include "core/office/officerepository.h"

#include "core/people/contact.h"
#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/query.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::office {

namespace {

constexpr qint64 kOnlyRow = 1;

constexpr QStringView kGet = uR"(
    SELECT commune, service, street, complement, postcode, locality, phone, email, contact,
           signatory_name, signatory_role, dpo_contact, logo_sha256, accent, footer,
           signature_sha256, envelope_right, envelope_down, revision
    FROM office
    WHERE id = :id)";

storage::Row columns(const Office &office)
{
    return storage::Row()
        .set("commune"_L1, office.commune.simplified())
        .set("service"_L1, office.service.simplified())
        .set("street"_L1, office.street.simplified())
        .set("complement"_L1, office.complement.simplified())
        .set("postcode"_L1, office.postcode)
        .set("locality"_L1, office.locality.simplified())
        .set("phone"_L1, people::normalisedPhone(office.phone).value_or(office.phone))
        .set("email"_L1, office.email.trimmed())
        .set("contact"_L1, office.contact)
        .set("signatory_name"_L1, office.signatoryName.simplified())
        .set("signatory_role"_L1, office.signatoryRole)
        .set("dpo_contact"_L1, office.dpoContact)
        .set("logo_sha256"_L1, attachmentOrNone(office.logoSha256))
        .set("accent"_L1, office.accent.toLower())
        .set("footer"_L1, office.footer.trimmed())
        .set("signature_sha256"_L1, attachmentOrNone(office.signatureSha256))
        .set("envelope_right"_L1, office.envelopeRight)
        .set("envelope_down"_L1, office.envelopeDown);
}

} // namespace

Result<Office> OfficeRepository::get() const
{
    storage::Query query(*m_database, kGet);
    FB_TRY(query.bind(u":id", kOnlyRow).exec());
    if (!query.next())
        return Office{};
    return Office{.id = RowId(kOnlyRow),
                  .commune = query.text(u"commune"),
                  .service = query.text(u"service"),
                  .street = query.text(u"street"),
                  .complement = query.text(u"complement"),
                  .postcode = query.text(u"postcode"),
                  .locality = query.text(u"locality"),
                  .phone = query.text(u"phone"),
                  .email = query.text(u"email"),
                  .contact = query.text(u"contact"),
                  .signatoryName = query.text(u"signatory_name"),
                  .signatoryRole = query.text(u"signatory_role"),
                  .dpoContact = query.text(u"dpo_contact"),
                  .logoSha256 = query.text(u"logo_sha256"),
                  .accent = query.text(u"accent"),
                  .footer = query.text(u"footer"),
                  .signatureSha256 = query.text(u"signature_sha256"),
                  .envelopeRight = query.integer(u"envelope_right"),
                  .envelopeDown = query.integer(u"envelope_down"),
                  .revision = query.integer(u"revision")};
}

Result<Office> OfficeRepository::save(const Office &office) const
{
    FB_TRY(validate(office));
    FB_TRY_LET(act, storage::Act::begin(*m_database, "office.save"_L1, "office"_L1));
    FB_TRY(act.saveRoot(kOnlyRow, office.revision, columns(office)));
    FB_TRY(act.commit());
    return get();
}

} // namespace faubourg::office
