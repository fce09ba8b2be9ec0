#include "core/storage/attachment.h"

#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/query.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::storage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::storage::AttachmentStore)
};

constexpr QStringView kIsStored = u"SELECT 1 AS stored FROM attachment WHERE sha256 = :sha256";
constexpr QStringView kGet = u"SELECT media_type, content FROM attachment WHERE sha256 = :sha256";

QString digestOf(const QByteArray &content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<QString> AttachmentStore::put(const QByteArray &content, const QString &mediaType) const
{
    if (content.isEmpty())
        return Error{
            ErrorCode::InvalidInput, Tr::tr("The chosen file is empty. Choose another."), {}};
    const QString sha256 = digestOf(content);
    Query known(*m_database, kIsStored);
    FB_TRY(known.bind(u":sha256", sha256).exec());
    if (known.next())
        return sha256;
    FB_TRY_LET(act, Act::begin(*m_database, "attachment.put"_L1, "attachment"_L1));
    FB_TRY(act.insertRow(
        "attachment"_L1, 0,
        Row().set("sha256"_L1, sha256).set("media_type"_L1, mediaType).set("content"_L1, content)));
    FB_TRY(act.commit());
    return sha256;
}

Result<Attachment> AttachmentStore::get(const QString &sha256) const
{
    Query query(*m_database, kGet);
    FB_TRY(query.bind(u":sha256", sha256).exec());
    if (!query.next())
        return Error{ErrorCode::NotFound, Tr::tr("This attachment is not in the file."), sha256};
    const Attachment attachment{query.text(u"media_type"), query.bytes(u"content")};
    if (digestOf(attachment.content) != sha256)
        return Error{ErrorCode::Storage,
                     Tr::tr("An attachment is damaged. Restore the newest backup, or attach the "
                            "document again."),
                     sha256};
    return attachment;
}

} // namespace faubourg::storage
