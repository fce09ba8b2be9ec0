#include "core/documents/letterheadsample.h"

#include "core/documents/dressing.h"
#include "core/documents/templatestore.h"
#include "core/programme/funderrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

const QString kTemplate = u"letterhead"_s;
const QStringList kAddress{u"MADAME EXEMPLE MARIE"_s, u"14 RUE DE L EXEMPLE"_s, u"62400 BETHUNE"_s};

} // namespace

Result<Document> letterheadSample(const storage::Database &database, const DocumentOptions &options,
                                  CouncilId council, FunderId funder)
{
    FB_TRY_LET(text, TemplateStore::shipped(kTemplate));
    DocumentOptions trying = options;
    trying.trial = TrialText{kTemplate, text};
    FB_TRY_LET(context, readContext(database, trying, council));
    const Frame frame{.templateName = kTemplate, .title = u"Lettre d’essai"_s};
    FB_TRY_LET(document,
               compose(database, context, frame, {{u"adresse"_s, Value::texts(kAddress)}}));
    if (funder.isValid()) {
        FB_TRY_LET(shown, programme::FunderRepository(database).find(funder));
        FB_TRY_LET(logo, logoOf(database, shown));
        if (logo)
            document.furniture.logos = {*logo};
    }
    return document;
}

} // namespace faubourg::documents
