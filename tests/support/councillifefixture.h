#pragma once

#include "core/councils/candidacyrepository.h"
#include "core/councils/councilrepository.h"
#include "core/councils/mandaterepository.h"
#include "core/documents/documentkind.h"
#include "core/office/parameterrepository.h"
#include "tests/support/meetingfixture.h"

namespace faubourg::test {

/// The meeting held, and the council around it: members (one under age, one absent without
/// excuse), somebody who resigned, somebody who applies, a question answered.
struct CouncilLife : Meeting
{
    QDate today{2026, 12, 20};
    PersonId minor;
    PersonId resigned;
    PersonId candidate;
    QuestionId question;

    CouncilLife()
    {
        REQUIRE(office::seedParameters(*database));
        addRules();
        hold();
        session.participants[1].attendance = sessions::Attendance::Absent;
        session = save(session);
        people::Person young = aPerson(u"Fournier"_s, u"Zoé"_s);
        young.birthDate = QDate(2009, 6, 8);
        minor = save(young);
        resigned = save(aMan(u"Dubois"_s, u"Karim"_s));
        people::Person applying = aMan(u"Merlin"_s, u"Sandro"_s);
        applying.birthDate = QDate(2010, 3, 12);
        candidate = save(applying);
        for (const PersonId person : {member, withoutAddress, minor})
            mandate(person);
        mandate(resigned, QDate(2026, 5, 31));
        councils::Candidacy candidacy;
        candidacy.council = catorive;
        candidacy.person = candidate;
        candidacy.submittedOn = QDate(2026, 10, 6);
        REQUIRE(councils::CandidacyRepository(*database).save(candidacy));
        answer();
    }

    /// Everything that documents about the council and its people can be about.
    documents::Selection everything() const
    {
        return {.session = session.id, .council = catorive, .question = question};
    }

private:
    void addRules() const
    {
        const councils::CouncilRepository repository(*database);
        const auto found = repository.find(catorive);
        REQUIRE(found);
        councils::Council council = *found;
        council.overrides = {{{}, u"minor_needs_authorisation"_s, u"true"_s, u"Essai"_s},
                             {{}, u"territorial_link"_s, u"lives, seat"_s, u"Essai"_s},
                             {{}, u"texts"_s, u"règlement intérieur, charte"_s, u"Essai"_s}};
        const auto saved = repository.save(council);
        INFO((saved ? std::string() : saved.error().message.toStdString()));
        REQUIRE(saved);
    }

    void mandate(PersonId person, QDate endsOn = {}) const
    {
        councils::Mandate mandate;
        mandate.council = catorive;
        mandate.person = person;
        mandate.startsOn = QDate(2025, 1, 20);
        mandate.plannedEnd = QDate(2028, 1, 19);
        mandate.endsOn = endsOn;
        if (endsOn.isValid())
            mandate.endReason = councils::EndReason::Resignation;
        const auto saved = councils::MandateRepository(*database).save(mandate);
        INFO((saved ? std::string() : saved.error().message.toStdString()));
        REQUIRE(saved);
    }

    void answer()
    {
        sessions::QuestionRepository repository(*database);
        const auto rows = repository.list();
        REQUIRE(rows);
        const auto found = repository.find(rows->first().id);
        REQUIRE(found);
        sessions::Question asked = *found;
        asked.askerId = member;
        asked.agendaItemId = session.agenda.at(1).id;
        asked.service = u"Voirie"_s;
        asked.forwardedOn = QDate(2026, 10, 19);
        asked.answer = u"Un candélabre sera posé au printemps."_s;
        asked.answeredOn = QDate(2026, 11, 5);
        asked.state = sessions::QuestionState::Answered;
        const auto saved = repository.save(asked);
        INFO((saved ? std::string() : saved.error().message.toStdString()));
        REQUIRE(saved);
        question = saved->id;
    }
};

} // namespace faubourg::test
