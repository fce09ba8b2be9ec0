#include "core/documents/councildocument.h"

#include "core/documents/councilfields.h"
#include "core/documents/councilnames.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

Result<Prepared> councilReviewDocument(const storage::Database &database, CouncilId council,
                                       std::optional<int> year, const DocumentOptions &options)
{
    FB_TRY_LET(context, readContext(database, options, council));
    FB_TRY_LET(review,
               reports::councilReview(database, council,
                                      year.value_or(reports::reviewYear(options.today)),
                                      options.today));
    FB_TRY_LET(title, councilTitle(database, council));
    const auto pair = officialsOn(review.council, councils::OfficialRole::Elected, review.asOf);
    FB_TRY_LET(elected, officialNames(database, pair, review.asOf));
    Fields fields = councilSummaryFields(review);
    fields.insert(councilDetailFields(review));
    fields.insert(councilLifeFields(review));
    fields.insert(u"conseil"_s, title);
    fields.insert(u"elus"_s, Value::texts(elected));
    const Frame frame{.templateName = u"council-review"_s,
                      .title = u"Bilan "_s + QString::number(review.year) + u" – "_s + title};
    return prepared(database, context, frame, fields);
}

QList<FieldInfo> councilReviewFieldInfos()
{
    return commonFieldInfos()
        + QList<FieldInfo>{{u"conseil"_s, u"Nom du conseil"_s},
                           {u"elus"_s, u"Duo d’élus, avec fonction"_s, FieldKind::List}}
    + councilSummaryInfos() + councilDetailInfos() + councilLifeInfos();
}

} // namespace faubourg::documents
