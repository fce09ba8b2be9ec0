#include "core/councils/initiative.h"

#include <QCoreApplication>

namespace faubourg::councils {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::Initiative)
};

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

bool isNegative(const std::optional<Money> &amount)
{
    return amount && *amount < Money();
}

std::optional<Money> total(const QList<InitiativeFunding> &fundings,
                           std::optional<Money> InitiativeFunding::*amount)
{
    std::optional<Money> sum;
    for (const InitiativeFunding &funding : fundings) {
        if (funding.*amount)
            sum = sum.value_or(Money()) + *(funding.*amount);
    }
    return sum;
}

} // namespace

Result<void> validate(const Initiative &initiative)
{
    if (!initiative.council.isValid())
        return invalid(Tr::tr("Choose the council."));
    if (initiative.title.trimmed().isEmpty())
        return invalid(Tr::tr("Enter the title of the initiative."));
    if (!initiative.period.isOrdered())
        return invalid(Tr::tr("The initiative ends before it starts. Correct its dates."));
    if (initiative.carrying == Carrying::Entrusted && !initiative.organisation.isValid())
        return invalid(Tr::tr("Choose the structure the initiative is entrusted to."));
    if (isNegative(initiative.cost))
        return invalid(Tr::tr("An amount is less than zero. Correct it."));
    for (const InitiativeFunding &funding : initiative.fundings) {
        if (funding.source.trimmed().isEmpty())
            return invalid(Tr::tr("Say who pays each amount."));
        if (isNegative(funding.asked) || isNegative(funding.granted))
            return invalid(Tr::tr("An amount is less than zero. Correct it."));
    }
    return {};
}

std::optional<Money> askedTotal(const Initiative &initiative)
{
    return total(initiative.fundings, &InitiativeFunding::asked);
}

std::optional<Money> grantedTotal(const Initiative &initiative)
{
    return total(initiative.fundings, &InitiativeFunding::granted);
}

QString label(Carrying carrying)
{
    switch (carrying) {
    case Carrying::Entrusted:
        return Tr::tr("Entrusted to a structure");
    case Carrying::ByResidents:
        return Tr::tr("Carried by residents");
    case Carrying::ByCouncil:
        break;
    }
    return Tr::tr("Carried by the council");
}

} // namespace faubourg::councils
