#include "core/documents/documentkinds.h"
#include "core/documents/sessiondocuments.h"
#include "core/documents/templatestore.h"
#include "core/documents/templatetrial.h"
#include "core/office/officerepository.h"
#include "core/people/personrepository.h"
#include "core/sessions/followuprepository.h"
#include "core/sessions/mentions.h"
#include "core/sessions/questionrepository.h"
#include "core/storage/fileproperty.h"
#include "tests/support/golden.h"
#include "tests/support/peoplebuilders.h"
#include "tests/support/sessionbuilders.h"

using namespace faubourg;
using namespace faubourg::documents;
using namespace faubourg::test;
using sessions::Attendance;
using sessions::Capacity;
using sessions::EntryKind;

namespace {

const QDate kToday(2026, 11, 20);

people::Person aMan(const QString &lastName, const QString &firstName)
{
    people::Person person = aPerson(lastName, firstName);
    person.name.civility = people::Civility::Sir;
    person.sex = people::Sex::Male;
    return person;
}

people::PersonRole aRole(const QString &title)
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
            aParticipant(elected, Attendance::Unknown, Capacity::Elected),
            aParticipant(save(facilitator), Attendance::Unknown, Capacity::Facilitator)};
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
        session.participants[0].attendance = Attendance::Present;
        session.participants[0].arrivedAt = QTime(18, 45);
        session.participants[1].attendance = Attendance::Excused;
        session.participants[2].attendance = Attendance::Present;
        session.participants[3].attendance = Attendance::Present;
        session.endsAt = QTime(20, 0);
        sessions::AgendaItem &item = session.agenda[1];
        item.record = u"Le service voirie présente le projet.\n\n"_s
            + sessions::mentionToken(member) + u" demande si le passage sera éclairé."_s;
        for (const auto kind : {EntryKind::Information, EntryKind::Decision, EntryKind::Proposal,
                                EntryKind::Opinion, EntryKind::Proposal}) {
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

Document unwrap(const Result<Prepared> &prepared)
{
    INFO((prepared ? std::string() : prepared.error().message.toStdString()));
    REQUIRE(prepared);
    return prepared->document;
}

} // namespace

TEST_CASE_METHOD(Meeting, "An agenda says when, where and what, in order", "[documents]")
{
    checkGolden(unwrap(agenda(*database, session.id, kToday)), u"agenda"_s);
}

TEST_CASE_METHOD(Meeting, "Convocations are one letter an invitee, and name incomplete addresses",
                 "[documents]")
{
    const auto prepared = convocations(*database, session.id, kToday);
    checkGolden(unwrap(prepared), u"convocations"_s);
    REQUIRE(prepared->warnings.size() == 1);
    CHECK(prepared->warnings.first().startsWith(u"M. WALLON Marc – No address is known."));
    CHECK(prepared->document.blocks.size() == 4);
}

TEST_CASE_METHOD(Meeting, "Nobody is convened without agenda", "[documents]")
{
    session.agenda.clear();
    session = save(session);
    const auto refused = convocations(*database, session.id, kToday);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::RuleViolation);
}

TEST_CASE_METHOD(Meeting, "An attendance sheet holds names and capacities, and nothing more",
                 "[documents]")
{
    const Document document = unwrap(attendanceSheet(*database, session.id, kToday));
    checkGolden(document, u"attendance"_s);
    const QString text = plainText(document.blocks);
    CHECK_FALSE(text.contains(u"Lilas"));
    CHECK_FALSE(text.contains(u"1980"));
    CHECK_FALSE(text.contains(u"exemple@"));
}

TEST_CASE_METHOD(Meeting, "Minutes tell who came, what was said and what follows", "[documents]")
{
    hold();
    const Document document = unwrap(minutes(*database, session.id, kToday));
    checkGolden(document, u"minutes"_s);
    CHECK(document.furniture.bands == QStringList{u"Projet"_s});
}

TEST_CASE_METHOD(Meeting, "Public minutes name no resident", "[documents]")
{
    hold();
    const Document document = unwrap(minutes(*database, session.id, kToday, Audience::Public));
    const QString text = plainText(document);
    CHECK_FALSE(text.contains(u"Lemaire", Qt::CaseInsensitive));
    CHECK_FALSE(text.contains(u"Wallon", Qt::CaseInsensitive));
    CHECK(text.contains(u"MARTEL"));
    CHECK(text.contains(u"une personne présente demande"));
}

TEST_CASE_METHOD(Meeting, "Every page of an example file says so", "[documents]")
{
    REQUIRE(storage::setFileProperty(*database, u"is_example"_s, u"1"_s));
    CHECK(unwrap(agenda(*database, session.id, kToday)).furniture.bands.first() == u"Exemple"_s);
}

TEST_CASE_METHOD(Meeting, "Every shipped template uses fields that its document offers",
                 "[documents]")
{
    for (const DocumentKind &kind : documentKinds()) {
        CAPTURE(kind.key);
        const auto source = TemplateStore::shipped(kind.templateName);
        REQUIRE(source);
        const auto parsed = parseTemplate(*source);
        for (const TemplateProblem &problem :
             parsed.problems + checkFields(parsed.tree, kind.fields()))
            FAIL_CHECK(problemText(problem).toStdString());
    }
}

TEST_CASE_METHOD(Meeting, "Every field offered to a template is given a value", "[documents]")
{
    for (const DocumentKind &kind : documentKinds()) {
        if (kind.selector != Selector::Session)
            continue;
        QString source;
        for (const FieldInfo &field : kind.fields())
            source += u"{{#if %1}}x{{/if}}\n\n"_s.arg(field.name);
        const TemplateStore store(*database);
        const auto own = store.save({.name = kind.templateName, .text = source});
        REQUIRE(own);
        unwrap(prepareDocument(kind.key, {.session = session.id}, *database, kToday));
        REQUIRE(store.remove(own->id, own->revision));
    }
}

TEST_CASE_METHOD(Meeting, "The office's own template applies until it is restored", "[documents]")
{
    const TemplateStore store(*database);
    const auto saved = [&store](const QString &text) {
        return store.save({.name = u"agenda"_s, .text = text});
    };
    CHECK_FALSE(saved(u"# {{salle}}"_s));
    const auto own = saved(u"# Chez nous : {{lieu}}"_s);
    REQUIRE(own);
    CHECK(*store.edited(u"agenda"_s) == *own);
    CHECK(plainText(unwrap(agenda(*database, session.id, kToday)).blocks)
          == u"# Chez nous\u00a0: Salle Rosa-Luxemburg\n"_s);
    REQUIRE(store.remove(own->id, own->revision));
    CHECK_FALSE(store.edited(u"agenda"_s)->has_value());
}

TEST_CASE_METHOD(Meeting, "A shipped text that improved since it was reworded is offered",
                 "[documents]")
{
    const QString shipped = *TemplateStore::shipped(u"agenda"_s);
    DocumentTemplate own{.name = u"agenda"_s, .text = u"# Chez nous"_s, .basis = shipped};
    CHECK_FALSE(improvedSince(own));
    own.basis = u"# Ordre du jour"_s;
    CHECK(improvedSince(own) == shipped);
    own.text = shipped;
    CHECK_FALSE(improvedSince(own));
}

TEST_CASE_METHOD(Meeting, "A document is made by its key and its selector", "[documents]")
{
    CHECK(makeDocument(u"agenda"_s, {.session = session.id}, *database, kToday));
    CHECK(makeDocument(u"agenda"_s, {}, *database, kToday).error().message
          == u"Say which session (--session)."_s);
    CHECK(makeDocument(u"lettre"_s, {}, *database, kToday)
              .error()
              .message.startsWith(u"There is no document “lettre”."));
}

TEST_CASE_METHOD(Meeting, "A text that is tried shows its document and is not kept", "[documents]")
{
    const auto kinds = documentKinds();
    const auto kind = std::ranges::find(kinds, u"agenda"_s, &DocumentKind::key);
    const Selection selection{.session = session.id};
    const auto tried = tryTemplate(*database, *kind, selection, u"# Chez nous"_s, kToday);
    REQUIRE(tried);
    CHECK(plainText(tried->document.blocks) == u"# Chez nous\n"_s);
    CHECK_FALSE(TemplateStore(*database).edited(u"agenda"_s)->has_value());
    CHECK(number(u"SELECT count(*) FROM journal WHERE act = 'document_template.save'"_s) == 0);
    CHECK(tryTemplate(*database, *kind, selection, u"{{lieux}}"_s, kToday)
              .error()
              .message.startsWith(u"Line 1:"_s));
}
