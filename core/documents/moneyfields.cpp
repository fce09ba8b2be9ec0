#include "core/documents/moneyfields.h"

#include "core/base/text/numbers.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

QString euros(const std::optional<Money> &money)
{
    return money ? wholeEurosBare(*money) : missingText();
}

Fields moneyFields(Money cost, const programme::Amounts &amounts)
{
    return {
        {u"cout"_s, wholeEurosBare(cost)},
        {u"demande"_s, euros(amounts.requested)},
        {u"propose"_s, euros(amounts.proposed)},
        {u"decide"_s, euros(amounts.decided)},
    };
}

QList<FieldInfo> moneyInfos()
{
    return {{u"cout"_s, u"Coût total, en euros"_s},
            {u"demande"_s, u"Montant demandé, en euros"_s},
            {u"propose"_s, u"Montant proposé, en euros"_s},
            {u"decide"_s, u"Montant décidé, en euros"_s}};
}

} // namespace faubourg::documents
