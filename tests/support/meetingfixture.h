#pragma once

#include "core/documents/context.h"
#include "core/office/officerepository.h"
#include "core/people/personrepository.h"
#include "core/sessions/followuprepository.h"
#include "core/sessions/mentions.h"
#include "core/sessions/questionrepository.h"
#include "core/sessions/sessionrepository.h"
#include "tests/support/catchqt.h"
#include "tests/support/peoplebuilders.h"
#include "tests/support/sessionbuilders.h"

namespace faubourg::test {

inline const QDate kToday(2026, 11, 20);

inline people::Person aMan(const QString &lastName, const QString &firstName)
{
    people::Person person = aPerson(lastName, firstName);
    person.name.civility = people::Civility::Sir;
    person.sex = people::Sex::Male;
    return person;
}

inline people::PersonRole aRole(const QString &title)
{
    return {.id = {},
            .kind = people::RoleKind::Other,
            .organisation = {},
            .title = title,
            .period = {}};
}

/// A session of the Catorive council, with its people, minutes, a question and a follow-up.
struct Meeting : SessionFixture
{
    PersonId member;
    PersonId withoutAddress;
    PersonId elected;
    sessions::Session session;

    Meeting()
    {
        office::Office office;
        office.commune = u"Ville de Béthune"_s;
        office.service = u"Politique de la ville"_s;
        office.street = u"6 place du 4 septembre"_s;
        office.postcode = u"62407"_s;
        office.locality = u"Béthune Cedex"_s;
        office.phone = u"0321000000"_s;
        office.email = u"quartiers@exemple.fr"_s;
        office.contact = u"Claire Petit"_s;
        office.signatoryRole =
            u"Pour le maire et par délégation,\nl’adjointe à la démocratie locale"_s;
        office.signatoryName = u"Jeanne Martel"_s;
        REQUIRE(office::OfficeRepository(*database).save(office));

        member = save(aPerson());
        people::Person unknown = aMan(u"Wallon"_s, u"Marc"_s);
        unknown.addresses.clear();
        withoutAddress = save(unknown);
        people::Person official = aPerson(u"Martel"_s, u"Jeanne"_s);
        official.roles = {aRole(u"adjointe au maire"_s)};
        elected = save(official);
        people::Person facilitator = aPerson(u"Petit"_s, u"Claire"_s);
        facilitator.roles = {aRole(u"chargée de mission"_s)};

        session = aSession(catorive);
        session.number = 3;
        session.venueAddress = u"12 rue des Exemples, Béthune"_s;
        session.participants = {
            aParticipant(member), aParticipant(withoutAddress),
            aParticipant(elected, sessions::Attendance::Unknown, sessions::Capacity::Elected),
            aParticipant(save(facilitator), sessions::Attendance::Unknown,
                         sessions::Capacity::Facilitator)};
        session.participants[0].college = u"Habitants"_s;
        session.participants[1].college = u"Acteurs du quartier"_s;
        session.agenda[1].presenter = u"service voirie"_s;
        session = save(session);
    }

    PersonId save(const people::Person &person) const
    {
        const auto saved = people::PersonRepository(*database).save(person);
        REQUIRE(saved);
        return saved->id;
    }

    sessions::Session save(const sessions::Session &changed) const
    {
        const auto saved = sessions::SessionRepository(*database).save(changed);
        INFO((saved ? std::string() : saved.error().message.toStdString()));
        REQUIRE(saved);
        return *saved;
    }

    void hold()
    {
        session.state = sessions::SessionState::Convened;
        session.convenedOn = QDate(2026, 11, 20);
        session = save(session);
        session.state = sessions::SessionState::Held;
        session.participants[0].attendance = sessions::Attendance::Present;
        session.participants[0].arrivedAt = QTime(18, 45);
        session.participants[1].attendance = sessions::Attendance::Excused;
        session.participants[2].attendance = sessions::Attendance::Present;
        session.participants[3].attendance = sessions::Attendance::Present;
        session.endsAt = QTime(20, 0);
        sessions::AgendaItem &item = session.agenda[1];
        item.record = u"Le service voirie présente le projet.\n\n"_s
            + sessions::mentionToken(member) + u" demande si le passage sera éclairé."_s;
        for (const auto kind : {sessions::EntryKind::Information, sessions::EntryKind::Decision,
                                sessions::EntryKind::Proposal, sessions::EntryKind::Opinion,
                                sessions::EntryKind::Proposal}) {
            sessions::MinutesEntry entry = anEntry(u"Texte n° %1."_s.arg(item.entries.size() + 1));
            entry.kind = kind;
            item.entries.append(entry);
        }
        session = save(session);
        sessions::Question question = aQuestion(catorive);
        question.sessionId = session.id;
        REQUIRE(sessions::QuestionRepository(*database).save(question));
        REQUIRE(sessions::FollowUpRepository(*database).save(aFollowUp(session.id)));
    }
};

inline documents::Document madeOf(const Result<documents::Prepared> &prepared)
{
    INFO((prepared ? std::string() : prepared.error().message.toStdString()));
    REQUIRE(prepared);
    return prepared->document;
}

} // namespace faubourg::test
