#include "core/office/councilletterheadrepository.h"

#include "core/storage/act.h"
#include "core/storage/database.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::office {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::office::CouncilLetterheadRepository)
};

constexpr QStringView kById = u"SELECT * FROM council_letterhead WHERE id = :id";
constexpr QStringView kOfCouncil =
    u"SELECT * FROM council_letterhead WHERE council_id = :council_id";

CouncilLetterhead read(const storage::Query &query)
{
    return {.id = query.id<RowId>(u"id"),
            .council = query.id<CouncilId>(u"council_id"),
            .logoSha256 = query.text(u"logo_sha256"),
            .serviceLines = query.text(u"service_lines"),
            .signatoryName = query.text(u"signatory_name"),
            .signatoryRole = query.text(u"signatory_role"),
            .signatureSha256 = query.text(u"signature_sha256"),
            .revision = query.integer(u"revision")};
}

} // namespace

Result<CouncilLetterhead> CouncilLetterheadRepository::find(RowId id) const
{
    storage::Query query(m_database, kById);
    FB_TRY(query.bind(u":id", id).exec());
    if (!query.next())
        return Error{
            ErrorCode::NotFound, Tr::tr("This council uses the letterhead of the service."), {}};
    return read(query);
}

Result<std::optional<CouncilLetterhead>> CouncilLetterheadRepository::of(CouncilId council) const
{
    storage::Query query(m_database, kOfCouncil);
    FB_TRY(query.bind(u":council_id", council).exec());
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

Result<CouncilLetterhead>
CouncilLetterheadRepository::save(const CouncilLetterhead &letterhead) const
{
    FB_TRY_LET(
        act,
        storage::Act::begin(m_database, "council_letterhead.save"_L1, "council_letterhead"_L1));
    FB_TRY_LET(stored,
               act.saveRoot(
                   letterhead.id.value(), letterhead.revision,
                   storage::Row()
                       .set("council_id"_L1, letterhead.council)
                       .set("logo_sha256"_L1, attachmentOrNone(letterhead.logoSha256))
                       .set("service_lines"_L1, letterhead.serviceLines.trimmed())
                       .set("signatory_name"_L1, letterhead.signatoryName.simplified())
                       .set("signatory_role"_L1, letterhead.signatoryRole.trimmed())
                       .set("signature_sha256"_L1, attachmentOrNone(letterhead.signatureSha256))));
    FB_TRY(act.commit());
    return find(RowId(stored.id));
}

Result<void> CouncilLetterheadRepository::remove(RowId id, int revision) const
{
    FB_TRY_LET(
        act,
        storage::Act::begin(m_database, "council_letterhead.remove"_L1, "council_letterhead"_L1));
    FB_TRY(act.removeRoot(id.value(), revision));
    return act.commit();
}

} // namespace faubourg::office
