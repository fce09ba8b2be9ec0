#include "core/documents/dressing.h"

#include "core/people/contact.h"
#include "core/programme/funderrepository.h"
#include "core/storage/attachment.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

constexpr double kTenth = 0.1; // mm

/// Walks the blocks of a document, those inside others too.
class Dresser
{
public:
    Dresser(const Context &context, bool showsWindow)
        : m_context(context)
        , m_showsWindow(showsWindow)
    {
    }

    void dress(Blocks &blocks) const
    {
        for (Block &block : blocks)
            std::visit([this](auto &content) { dress(content); }, block.content);
    }

private:
    void dress(Section &section) const { dress(section.blocks); }
    void dress(KeepTogether &group) const { dress(group.blocks); }

    void dress(AddressBlock &address) const
    {
        address.offsetX = m_context.office.envelopeRight * kTenth;
        address.offsetY = m_context.office.envelopeDown * kTenth;
        address.showsWindow = m_showsWindow;
    }

    /// Nobody signs with the signature of another.
    void dress(Signature &signature) const
    {
        if (signature.name == m_context.office.signatoryName)
            signature.image = m_context.signature;
    }

    template <typename Other>
    void dress(Other &) const
    {
    }

    const Context &m_context;
    bool m_showsWindow;
};

Letterhead letterhead(const Context &context)
{
    const office::Office &office = context.office;
    Letterhead head{.logo = context.logo, .service = context.serviceLines};
    if (!head.service.isEmpty())
        return head;
    const QString locality = (office.postcode + u' ' + office.locality).trimmed();
    for (const QString &line : {office.commune, office.service, office.complement, office.street,
                                locality, people::displayedPhone(office.phone), office.email}) {
        if (!line.isEmpty())
            head.service.append(line);
    }
    return head;
}

} // namespace

void dress(Document &document, const Context &context, const Frame &frame,
           const QList<Image> &logos)
{
    Dresser(context, frame.showsWindow).dress(document.blocks);
    document.accent = context.office.accent;
    document.furniture.logos = logos;
    if (!frame.hasLetterhead)
        return;
    document.furniture.letterhead = letterhead(context);
    document.furniture.footer = context.office.footer;
}

Result<std::optional<Image>> logoOf(const storage::Database &database,
                                    const programme::Funder &funder)
{
    if (funder.logoSha256.isEmpty())
        return std::optional<Image>();
    FB_TRY_LET(picture, storage::AttachmentStore(database).get(funder.logoSha256));
    return std::optional(
        Image{.bytes = picture.content, .alternative = u"Logo : "_s + funder.name});
}

Result<QList<Image>> logosOf(const storage::Database &database, const QList<ActionId> &actions)
{
    QList<Image> logos;
    if (actions.isEmpty())
        return logos;
    FB_TRY_LET(funders, programme::FunderRepository(database).bearingLogo(actions));
    for (const programme::Funder &funder : funders) {
        FB_TRY_LET(logo, logoOf(database, funder));
        if (logo)
            logos.append(*logo);
    }
    return logos;
}

} // namespace faubourg::documents
