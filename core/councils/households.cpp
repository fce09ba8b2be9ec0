#include "core/councils/households.h"

#include "core/councils/composition.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::councils {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::Households)
};

} // namespace

RuleLight householdLight(const QList<MemberRow> &mandates, const QHash<PersonId, QString> &homes,
                         QDate today)
{
    QHash<QString, QStringList> byHome;
    for (const MemberRow &member : fullMembersOn(mandates, today)) {
        const QString home = homes.value(member.mandate.person);
        if (!home.isEmpty())
            byHome[home] += people::listName(member.name);
    }
    QStringList shared;
    for (const QStringList &names : std::as_const(byHome)) {
        if (names.size() > 1)
            shared += names.join(u", "_s);
    }
    shared.sort();
    const bool isMet = shared.isEmpty();
    return {.rule = u"one_per_household"_s,
            .state = isMet ? LightState::Met : LightState::Soon,
            .title = Tr::tr("One person a household"),
            .measure = isMet ? QString() : QString::number(shared.size()),
            .sentence = isMet
                ? Tr::tr("No two members share an address.")
                : Tr::tr("These members share an address, check whether they are one household: "
                         "%1.")
                      .arg(shared.join(u"; "_s)),
            .nextChangeOn = {}};
}

} // namespace faubourg::councils
