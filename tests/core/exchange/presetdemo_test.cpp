#include "core/contract/committeerepository.h"
#include "core/contract/contractrepository.h"
#include "core/contract/objectiverepository.h"
#include "core/councils/mandaterepository.h"
#include "core/exchange/preset.h"
#include "core/people/personrepository.h"
#include "core/programme/actionrepository.h"
#include "core/sessions/followuprepository.h"
#include "core/sessions/mentions.h"
#include "core/sessions/questionrepository.h"
#include "core/sessions/sessionrepository.h"
#include "tests/support/catchqt.h"
#include "tests/support/journalwatch.h"
#include "tests/support/storagefixture.h"

using namespace faubourg;
using namespace faubourg::exchange;
using namespace faubourg::test;

namespace {

/// One of each thing that a demonstration adds to Béthune.
constexpr char kDemo[] = R"({
  "title": "Exemple", "description": "Tout y est inventé.", "extends": "bethune",
  "organisations": [
    {"key": "tisserands", "name": "Les Tisserands", "kind": "association",
     "address": {"street": "1 rue Inventée", "postcode": "62400", "locality": "Béthune"}}],
  "people": [
    {"key": "nadia", "civility": "madam", "last_name": "Exemple", "first_name": "Nadia",
     "sex": "female", "birth_date": "1980-05-02", "email": "nadia@exemple.fr",
     "address": {"street": "2 rue Inventée", "postcode": "62400", "locality": "Béthune"}},
    {"key": "paul", "last_name": "Modèle", "first_name": "Paul", "sex": "male",
     "roles": [{"kind": "representative", "organisation": "tisserands"}]},
    {"key": "elue", "last_name": "Fictive", "first_name": "Anne", "sex": "female",
     "roles": [{"kind": "elected_official", "title": "Adjointe au maire"}]}],
  "officials": [{"council": "Gare", "person": "elue", "role": "elected", "from": "2026-04-01"}],
  "members": [
    {"council": "Gare", "person": "nadia", "starts_on": "2026-05-01"},
    {"council": "Gare", "person": "paul", "college": "local_actor", "represents": "Les Tisserands",
     "starts_on": "2026-05-01"}],
  "candidacies": [
    {"council": "Catorive", "person": "nadia", "submitted_on": "2026-10-01", "state": "eligible",
     "territorial_link": "lives"}],
  "draws": [
    {"council": "Catorive", "held_on": "2026-12-09", "held_at": "18:30", "notice_days": 15,
     "answer_days": 15, "place": "Salle"}],
  "sessions": [
    {"key": "gare-1", "council": "Gare", "number": 1, "date": "2026-06-18", "starts_at": "18:30",
     "venue": "Salle", "state": "held", "convened_on": "2026-06-01", "excused": ["paul"],
     "agenda": [
       {"title": "Vitesse rue du Modèle", "minutes": 30, "record": "[[nadia]] présente le sujet.",
        "entries": [{"kind": "proposal", "at": "18:45", "text": "Poser un radar pédagogique."}]},
       {"title": "Questions diverses"}]}],
  "questions": [
    {"key": "radar", "council": "Gare", "session": "gare-1", "item": 1, "quartier": "3-ilots",
     "asker": "nadia", "asked_on": "2026-06-18", "theme": "Voirie", "subject": "Radar pédagogique",
     "state": "forwarded", "service": "Voirie", "forwarded_on": "2026-06-20"}],
  "follow_ups": [
    {"session": "gare-1", "item": 1, "question": "radar", "what": "Chiffrer le radar",
     "owner": "Voirie", "due_on": "2026-09-30"}],
  "progress": [
    {"quartier": "mont-liebaut", "objective": "Permettre l’accès à la télémédecine",
     "state": "in_progress", "on": "2026-03-01"}],
  "committee_meetings": [{"committee": "Comité des financeurs", "date": "2026-02-10", "held": true}],
  "campaigns": [{"year": 2026, "envelopes": [{"funder": "Ville", "euros": 50000}]}],
  "actions": [
    {"key": "ateliers", "year": 2026, "operator": "tisserands", "title": "Ateliers parents",
     "state": "accepted", "total_cost": 8000, "free": true,
     "quartiers": [{"quartier": "mont-liebaut"}],
     "objectives": [{"quartier": "mont-liebaut", "objective": "Permettre l’accès à la télémédecine"}],
     "publics": [{"phase": "expected", "sex": "female", "age_band": "26-59", "persons": 12}],
     "funding": [{"funder": "Ville", "requested": 3000, "decided": 3000}]}]
})";

struct DemoFixture : StorageFixture
{
    DemoFixture() { load(kDemo); }

    void load(const QByteArray &json) const
    {
        const auto loaded = loadPresetText(*database, json);
        INFO((loaded ? QString() : loaded.error().message + loaded.error().detail).toStdString());
        REQUIRE(loaded);
    }
};

} // namespace

TEST_CASE_METHOD(DemoFixture, "Everybody in a demonstration is marked as invented",
                 "[exchange][preset]")
{
    const auto people = people::PersonRepository(*database).list();
    REQUIRE(people);
    CHECK(people->size() == 3);
    for (const auto &row : *people)
        CHECK(row.isFictitious);
    CHECK(number(u"SELECT count(*) FROM council"_s) == 8);
}

TEST_CASE_METHOD(DemoFixture, "Members of a demonstration take free seats of their college",
                 "[exchange][preset]")
{
    const auto members = councils::MandateRepository(*database).list();
    REQUIRE(members);
    REQUIRE(members->size() == 2);
    for (const auto &row : *members)
        CHECK(row.mandate.seat.isValid());
    CHECK(members->last().mandate.represents == u"Les Tisserands"_s);
    CHECK(number(u"SELECT count(*) FROM candidacy"_s) == 1);
    CHECK(number(u"SELECT seats FROM draw"_s) == 12);
}

TEST_CASE_METHOD(DemoFixture, "A session invites the members of its day and names by mention",
                 "[exchange][preset]")
{
    const sessions::SessionRepository repository(*database);
    const auto rows = repository.list();
    REQUIRE(rows);
    const auto session = repository.find(rows->first().id);
    REQUIRE(session);
    REQUIRE(session->participants.size() == 3);
    int excused = 0;
    for (const auto &participant : session->participants)
        excused += participant.attendance == sessions::Attendance::Excused ? 1 : 0;
    CHECK(excused == 1);
    CHECK(sessions::mentions(session->agenda.first().record).size() == 1);
    CHECK_FALSE(session->agenda.first().record.contains(u"nadia"));
    const auto questions = sessions::QuestionRepository(*database).list();
    REQUIRE(questions);
    CHECK(questions->first().quartier == u"3 Îlots"_s);
    const auto followUps = sessions::FollowUpRepository(*database).list();
    REQUIRE(followUps);
    CHECK(followUps->first().questionNumber == 1);
    CHECK(followUps->first().agendaItem == u"Vitesse rue du Modèle"_s);
}

TEST_CASE_METHOD(DemoFixture, "A demonstration tells progress, meetings, actions and money",
                 "[exchange][preset]")
{
    contract::ObjectiveFilter started;
    started.progress = contract::ProgressState::InProgress;
    const auto objectives = contract::ObjectiveRepository(*database).list(started);
    REQUIRE(objectives);
    REQUIRE(objectives->size() == 1);
    CHECK(number(u"SELECT count(*) FROM committee_meeting WHERE is_held = 1"_s) == 1);
    const auto actions = programme::ActionRepository(*database).list({});
    REQUIRE(actions);
    REQUIRE(actions->size() == 1);
    CHECK(actions->first().number == u"2026-001"_s);
    CHECK(actions->first().mainObjectiveId == objectives->first().id);
    CHECK(actions->first().decided == Money::fromEuros(3000));
}

TEST_CASE_METHOD(StorageFixture, "A demonstration that names an unknown person leaves nothing",
                 "[exchange][preset]")
{
    QByteArray json(kDemo);
    json.replace("[[nadia]]", "[[personne]]");
    const auto refused = loadPresetText(*database, json);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"personne"));
    CHECK(refused.error().message.contains(u"sessions[0].agenda[0].record"));
    CHECK(number(u"SELECT count(*) FROM person"_s) == 0);
    CHECK(number(u"SELECT count(*) FROM council"_s) == 0);
}

TEST_CASE_METHOD(StorageFixture, "Every row of a preset is in the journal", "[exchange][preset]")
{
    JournalWatch watch(*database);
    REQUIRE(loadPresetText(*database, kDemo));
    CHECK(watch.unrecorded().isEmpty());
}
