#pragma once

#include "core/councils/composition.h"
#include "core/councils/councilrepository.h"
#include "core/councils/counciltyperepository.h"
#include "core/councils/mandaterepository.h"
#include "core/people/personrepository.h"
#include "tests/support/peoplebuilders.h"
#include "tests/support/storagefixture.h"

namespace faubourg::test {

/// Two thirds of residents, one third of local actors: twelve seats, drawn by lot.
inline councils::CouncilType aCouncilType()
{
    using namespace councils;
    CouncilType type;
    type.key = u"test.council"_s;
    type.name = u"Conseil d’essai"_s;
    type.parameters = {{{}, u"max_members"_s, u"12"_s, u"Essai"_s},
                       {{}, u"parity"_s, u"advised"_s, u"Essai"_s},
                       {{}, u"min_age"_s, u"16"_s, u"Essai"_s},
                       {{}, u"min_age_strict"_s, u"true"_s, u"Essai"_s},
                       {{}, u"minor_needs_authorisation"_s, u"true"_s, u"Essai"_s},
                       {{}, u"territorial_link"_s, u"lives, seat"_s, u"Essai"_s}};
    type.colleges = {
        {{}, u"Habitants"_s, CollegeKind::Resident, u"2/3"_s, ShareRule::Exact, std::nullopt},
        {{}, u"Acteurs"_s, CollegeKind::LocalActor, u"1/3"_s, ShareRule::Exact, std::nullopt}};
    type.frequencies = {{{}, BodyKind::Plenary, 1, Per::Quarter, u"Essai"_s}};
    return type;
}

/// The council above as it would be stored: colleges 1 and 2, seats 1 to 12.
inline councils::Council aCouncil()
{
    auto type = aCouncilType();
    type.id = CouncilTypeId(1);
    councils::Council council = councils::newCouncil(type, u"Catorive"_s);
    council.id = CouncilId(1);
    for (qsizetype i = 0; i < council.colleges.size(); ++i)
        council.colleges[i].id = CollegeId(i + 1);
    for (qsizetype i = 0; i < council.seats.size(); ++i)
        council.seats[i].id = SeatId(i + 1);
    return council;
}

/// A full member in `seat` of aCouncil() since 2025, of full age.
inline councils::MemberRow aMember(int seat, people::Sex sex = people::Sex::Female)
{
    councils::MemberRow row;
    row.mandate.id = MandateId(seat);
    row.mandate.council = CouncilId(1);
    row.mandate.person = PersonId(seat);
    row.mandate.college = CollegeId(seat <= 8 ? 1 : 2);
    row.mandate.seat = SeatId(seat);
    row.mandate.startsOn = QDate(2025, 1, 1);
    row.name = {people::Civility::None, u"Membre %1"_s.arg(seat), {}, u"Essai"_s};
    row.sex = sex;
    row.birthDate = QDate(1980, 5, 14);
    return row;
}

/// aCouncil() full: twelve members, women and men in turn.
inline QList<councils::MemberRow> aFullHouse()
{
    QList<councils::MemberRow> members;
    for (int seat = 1; seat <= 12; ++seat)
        members += aMember(seat, seat % 2 == 0 ? people::Sex::Male : people::Sex::Female);
    return members;
}

/// Somebody waiting for a seat of `college`.
inline councils::MemberRow aSubstitute(int rank, int college, people::Sex sex)
{
    councils::MemberRow row = aMember(100 + rank, sex);
    row.mandate.status = councils::MandateStatus::Substitute;
    row.mandate.seat = {};
    row.mandate.rank = rank;
    row.mandate.college = CollegeId(college);
    return row;
}

/// A file with aCouncilType() and one council of it.
struct CouncilFixture : StorageFixture
{
    councils::CouncilRepository councilRepository{*database};
    councils::CouncilTypeRepository types{*database};
    councils::MandateRepository mandates{*database};
    people::PersonRepository persons{*database};
    councils::CouncilType type = stored(types.save(aCouncilType()));
    councils::Council council =
        stored(councilRepository.save(councils::newCouncil(type, u"Catorive"_s)));

    template <typename T>
    static T stored(Result<T> saved)
    {
        INFO((saved ? std::string() : saved.error().message.toStdString()));
        REQUIRE(saved);
        return std::move(saved).value();
    }

    PersonId aStoredPerson(const QString &lastName)
    {
        return stored(persons.save(aPerson(lastName))).id;
    }

    councils::Mandate aMandate(qsizetype seat, const QString &lastName)
    {
        councils::Mandate mandate;
        mandate.council = council.id;
        mandate.person = aStoredPerson(lastName);
        mandate.seat = council.seats.at(seat).id;
        mandate.startsOn = QDate(2026, 1, 1);
        return mandate;
    }
};

} // namespace faubourg::test
