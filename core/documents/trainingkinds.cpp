#include "core/documents/trainingdocuments.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::DocumentKinds)
};

} // namespace

QList<DocumentKind> trainingKinds()
{
    return {
        {u"training-questionnaire"_s, Tr::tr("Questionnaire on training needs"), Selector::Council,
         u"training-questionnaire"_s, &trainingQuestionnaireFieldInfos, &trainingQuestionnaire,
         Selector::Questionnaire},
        {u"training-tally"_s, Tr::tr("Training needs, tallied"), Selector::Council,
         u"training-tally"_s, &trainingTallyFieldInfos, &trainingTally, Selector::Questionnaire},
        {u"training-certificates"_s, Tr::tr("Certificates of training"), Selector::Training,
         u"training-certificates"_s, &trainingCertificateFieldInfos, &trainingCertificates,
         Selector::Person},
    };
}

} // namespace faubourg::documents
