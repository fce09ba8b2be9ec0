#include "core/documents/documentoptions.h"

#include "core/storage/fileproperty.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

const QString kProperty = u"document.gender_writing"_s;

} // namespace

Result<GenderWriting> officeGenderWriting(const storage::Database &database)
{
    FB_TRY_LET(key, storage::fileProperty(database, kProperty));
    return kGenderWritings.value(key).value_or(GenderWriting::Double);
}

Result<void> setOfficeGenderWriting(const storage::Database &database, GenderWriting writing)
{
    return storage::setFileProperty(database, kProperty, kGenderWritings.key(writing));
}

} // namespace faubourg::documents
