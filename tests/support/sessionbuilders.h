#pragma once

#include "core/sessions/followup.h"
#include "core/sessions/question.h"
#include "core/sessions/session.h"
#include "core/storage/act.h"
#include "tests/support/storagefixture.h"

namespace faubourg::test {

/// A valid agenda item; invented.
inline sessions::AgendaItem anAgendaItem(const QString &title = u"Éclairage rue de Lille"_s,
                                         int minutes = 20)
{
    sessions::AgendaItem item;
    item.title = title;
    item.durationMinutes = minutes;
    return item;
}

inline sessions::MinutesEntry anEntry(const QString &text = u"Les travaux débutent en mars."_s)
{
    sessions::MinutesEntry entry;
    entry.kind = sessions::EntryKind::Information;
    entry.at = QTime(18, 58);
    entry.text = text;
    return entry;
}

inline sessions::Participant
aParticipant(PersonId person, sessions::Attendance attendance = sessions::Attendance::Unknown,
             sessions::Capacity capacity = sessions::Capacity::Member)
{
    sessions::Participant participant;
    participant.personId = person;
    participant.capacity = capacity;
    participant.attendance = attendance;
    return participant;
}

/// A planned session that only needs to be convened.
inline sessions::Session aSession(CouncilId council = CouncilId(1), QDate date = QDate(2026, 12, 9))
{
    sessions::Session session;
    session.councilId = council;
    session.date = date;
    session.startsAt = QTime(18, 30);
    session.venue = u"Salle Rosa-Luxemburg"_s;
    session.subject = u"Cadre de vie"_s;
    session.agenda = {anAgendaItem(u"Approbation"_s, 5), anAgendaItem()};
    return session;
}

/// A question just received, on 17 October 2026.
inline sessions::Question aQuestion(CouncilId council = CouncilId(1), int number = 41)
{
    sessions::Question question;
    question.number = number;
    question.councilId = council;
    question.askedOn = QDate(2026, 10, 17);
    question.subject = u"Éclairage rue de Lille"_s;
    question.text = u"Le passage piéton sera-t-il éclairé ?"_s;
    return question;
}

inline sessions::FollowUp aFollowUp(SessionId session = SessionId(1),
                                    const QString &what = u"Chiffrer l'éclairage"_s)
{
    sessions::FollowUp followUp;
    followUp.sessionId = session;
    followUp.what = what;
    followUp.owner = u"Voirie"_s;
    followUp.dueOn = QDate(2027, 1, 15);
    return followUp;
}

/// A file with two councils (one with a working group) and four invented persons, so that
/// sessions have somebody to meet.
struct SessionFixture : StorageFixture
{
    CouncilId catorive;
    CouncilId gare;
    BodyId workingGroup;
    QList<PersonId> persons;

    SessionFixture()
    {
        using storage::Row;
        const qint64 type =
            insert("council_type"_L1, Row().set("key"_L1, u"test"_s).set("name"_L1, u"Conseil"_s));
        catorive = CouncilId(insertCouncil(type, u"Catorive"_s));
        gare = CouncilId(insertCouncil(type, u"Gare"_s));
        workingGroup = BodyId(insert("council_body"_L1,
                                     Row()
                                         .set("council_id"_L1, catorive)
                                         .set("position"_L1, 0)
                                         .set("kind"_L1, u"working_group"_s)
                                         .set("name"_L1, u"Fête"_s)));
        for (const auto &name : {u"Lemaire"_s, u"Delattre"_s, u"Wallon"_s, u"Petit"_s})
            persons += PersonId(insert(
                "person"_L1, Row().set("last_name"_L1, name).set("first_name"_L1, u"Camille"_s)));
    }

    qint64 insert(QLatin1StringView table, const storage::Row &row) const
    {
        auto begun = storage::Act::begin(*database, "test.setup"_L1, table);
        REQUIRE(begun);
        auto act = std::move(begun).value();
        const auto id = act.insertRow(table, 0, row);
        REQUIRE(id);
        REQUIRE(act.commit());
        return *id;
    }

    qint64 insertCouncil(qint64 type, const QString &name) const
    {
        return insert("council"_L1,
                      storage::Row().set("council_type_id"_L1, type).set("name"_L1, name));
    }
};

} // namespace faubourg::test
