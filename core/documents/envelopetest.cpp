#include "core/documents/envelopetest.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

/// Six lines, one of them as long as the standard allows.
const QStringList kAddress{u"MADAME EXEMPLE MARIE CHRISTINE"_s,
                           u"CHEZ MONSIEUR EXEMPLE"_s,
                           u"RESIDENCE DE L ESSAI ENTREE B ETAGE 12"_s,
                           u"128 BOULEVARD DU QUATRE SEPTEMBRE"_s,
                           u"BP 70711"_s,
                           u"62407 BETHUNE CEDEX"_s};

/// "1,5" of 15 tenths.
QString millimetres(int tenths)
{
    return QLocale(QLocale::French).toString(tenths / 10.0, 'g', 3).replace(u'-', u"\u2212"_s);
}

} // namespace

Result<Prepared> envelopeTest(const storage::Database &database, const DocumentOptions &options)
{
    FB_TRY_LET(context, readContext(database, options));
    const Fields fields{
        {u"adresse"_s, Value::texts(kAddress)},
        {u"decalage_droite"_s, millimetres(context.office.envelopeRight)},
        {u"decalage_bas"_s, millimetres(context.office.envelopeDown)},
    };
    const Frame frame{.templateName = u"envelope-test"_s,
                      .title = u"Essai de l’enveloppe à fenêtre"_s,
                      .hasLetterhead = false,
                      .showsWindow = true};
    FB_TRY_LET(document, compose(database, context, frame, fields));
    return Prepared{std::move(document), {}};
}

QList<FieldInfo> envelopeTestFieldInfos()
{
    return commonFieldInfos()
        + QList<FieldInfo>{
            {u"adresse"_s, u"Lignes de l’adresse d’essai"_s, FieldKind::List},
            {u"decalage_droite"_s, u"Décalage réglé vers la droite, en millimètres"_s},
            {u"decalage_bas"_s, u"Décalage réglé vers le bas, en millimètres"_s},
        };
}

} // namespace faubourg::documents
