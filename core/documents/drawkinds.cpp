#include "core/documents/drawdocuments.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::DocumentKinds)
};

} // namespace

QList<DocumentKind> drawKinds()
{
    return {
        {u"draw-notice"_s, Tr::tr("Notice of a draw by lot"), Selector::Draw, u"draw-notice"_s,
         &drawNoticeFieldInfos, &drawNotice, Selector::Council},
        {u"draw-record"_s, Tr::tr("Record of a draw by lot"), Selector::Draw, u"draw-record"_s,
         &drawRecordFieldInfos, &drawRecord, Selector::Council},
        {u"draw-letters"_s, Tr::tr("Letters to those drawn"), Selector::Draw, u"draw-letters"_s,
         &drawLetterFieldInfos, &drawLetters, Selector::Council},
        {u"draw-substitutes"_s, Tr::tr("Letters to the substitutes"), Selector::Draw,
         u"draw-substitutes"_s, &drawLetterFieldInfos, &drawSubstituteLetters, Selector::Council},
        {u"draw-thanks"_s, Tr::tr("Letters to those not drawn"), Selector::Draw, u"draw-thanks"_s,
         &drawLetterFieldInfos, &drawThanks, Selector::Council},
    };
}

} // namespace faubourg::documents
