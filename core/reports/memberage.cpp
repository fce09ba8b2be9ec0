#include "core/reports/memberage.h"

#include "core/people/person.h"

#include <QCoreApplication>

namespace faubourg::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::reports::MemberAge)
};

} // namespace

MemberAge memberAge(QDate birthDate, QDate day)
{
    constexpr std::array kBounds{
        std::pair{18, MemberAge::Under18}, std::pair{26, MemberAge::From18To25},
        std::pair{40, MemberAge::From26To39}, std::pair{60, MemberAge::From40To59}};
    const auto age = people::ageOn(birthDate, day);
    if (!age)
        return MemberAge::Unknown;
    for (const auto &[bound, band] : kBounds) {
        if (*age < bound)
            return band;
    }
    return MemberAge::From60;
}

QString memberAgeText(MemberAge age)
{
    switch (age) {
    case MemberAge::Under18:
        return Tr::tr("Under 18");
    case MemberAge::From18To25:
        return Tr::tr("18 to 25");
    case MemberAge::From26To39:
        return Tr::tr("26 to 39");
    case MemberAge::From40To59:
        return Tr::tr("40 to 59");
    case MemberAge::From60:
        return Tr::tr("60 and over");
    case MemberAge::Unknown:
        break;
    }
    return Tr::tr("Age not known");
}

} // namespace faubourg::reports
