#pragma once

#include "core/councils/candidacyrepository.h"
#include "core/draws/drawproposal.h"
#include "core/draws/drawrepository.h"
#include "core/sortition/preparation.h"
#include "tests/support/councilsbuilders.h"

namespace faubourg::test {

/// A council of eight residents and four actors without a member, and thirty eligible
/// candidates: twenty residents, ten actors; women and men in turn; two of them share a home.
struct DrawFixture : CouncilFixture
{
    councils::CandidacyRepository candidacies{*database};
    draws::DrawRepository draws{*database};

    DrawFixture()
    {
        council.overrides = {{{}, u"one_per_household"_s, u"true"_s, u"RI"_s}};
        council = stored(councilRepository.save(council));
        for (int number = 1; number <= 30; ++number)
            aCandidate(number);
    }

    councils::Candidacy
    aCandidate(int number, councils::CandidacyState state = councils::CandidacyState::Eligible)
    {
        people::Person person = aPerson(u"Candidat%1"_s.arg(number));
        person.sex = number % 2 == 0 ? people::Sex::Male : people::Sex::Female;
        person.birthDate = QDate(2005 - (number * 7) % 60, 3, 14);
        person.addresses.first().postal.street =
            u"%1 rue des Lilas"_s.arg(number == 30 ? 29 : number);
        councils::Candidacy candidacy;
        candidacy.council = council.id;
        candidacy.person = stored(persons.save(person)).id;
        candidacy.college = council.colleges.at(number <= 20 ? 0 : 1).id;
        candidacy.submittedOn = QDate(2026, 10, 1);
        candidacy.state = state;
        candidacy.territorialLink = councils::TerritorialLink::Lives;
        if (state == councils::CandidacyState::Ineligible)
            candidacy.reason = u"Habite une autre commune."_s;
        return stored(candidacies.save(candidacy));
    }

    draws::DrawSources sources() const
    {
        return stored(draws.sources(council.id, QDate(2026, 12, 8)));
    }

    draws::Draw aPreparedDraw() const
    {
        return stored(draws.save(draws::proposedDraw(sources(), QDate(2026, 11, 23), 15, 15)));
    }

    draws::Draw aFrozenDraw() const
    {
        const draws::Draw draw = aPreparedDraw();
        return stored(draws.freeze(draw, dossierOf(draw), QDate(2026, 11, 23)));
    }

    draws::Draw aDrawnDraw() const
    {
        return stored(draws.run(aFrozenDraw(), u"5.12.23.34.49./2.11./"_s, QDate(2026, 12, 8)));
    }

    sortition::Dossier dossierOf(const draws::Draw &draw) const
    {
        const auto made =
            stored(makePool(draw, stored(draws.sources(draw.council, draw.referenceDate))));
        return stored(sortition::prepareDraw(made.pool, draw.method, {}, u"Essai"_s)).dossier;
    }
};

} // namespace faubourg::test
