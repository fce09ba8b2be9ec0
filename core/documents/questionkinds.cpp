#include "core/documents/questiondocuments.h"
#include "core/documents/sessiondocuments.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::DocumentKinds)
};

} // namespace

QList<DocumentKind> questionKinds()
{
    return {
        {u"question-sheet"_s, Tr::tr("Question sheet"), Selector::Question, u"question-sheet"_s,
         &questionFieldInfos, &questionSheet},
        {u"question-receipt"_s, Tr::tr("Acknowledgement of the question"), Selector::Question,
         u"question-receipt"_s, &questionFieldInfos, &questionReceipt},
        {u"question-referral"_s, Tr::tr("Referral to the service"), Selector::Question,
         u"question-referral"_s, &questionFieldInfos, &questionReferral},
        {u"question-answer"_s, Tr::tr("Answer to the question"), Selector::Question,
         u"question-answer"_s, &questionFieldInfos, &questionAnswer},
        {u"minutes-extract"_s, Tr::tr("Extract of the minutes"), Selector::Question,
         u"minutes-extract"_s, &minutesFieldInfos,
         [](const storage::Database &database, const Selection &selection,
            const DocumentOptions &options) {
             return minutesExtract(database, selection.question, options);
         }},
    };
}

} // namespace faubourg::documents
