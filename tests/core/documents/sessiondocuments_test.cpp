#include "core/documents/documentkinds.h"
#include "core/documents/sessiondocuments.h"
#include "core/documents/sessionletters.h"
#include "core/documents/templatestore.h"
#include "core/documents/templatetrial.h"
#include "core/storage/fileproperty.h"
#include "tests/support/golden.h"
#include "tests/support/meetingfixture.h"

using namespace faubourg;
using namespace faubourg::documents;
using namespace faubourg::test;

TEST_CASE_METHOD(Meeting, "An agenda says when, where and what, in order", "[documents]")
{
    checkGolden(madeOf(agenda(*database, session.id, kToday)), u"agenda"_s);
}

TEST_CASE_METHOD(Meeting, "Convocations are one letter an invitee, and name incomplete addresses",
                 "[documents]")
{
    const auto prepared = convocations(*database, session.id, kToday);
    checkGolden(madeOf(prepared), u"convocations"_s);
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
    const Document document = madeOf(attendanceSheet(*database, session.id, kToday));
    checkGolden(document, u"attendance"_s);
    const QString text = plainText(document.blocks);
    CHECK_FALSE(text.contains(u"Lilas"));
    CHECK_FALSE(text.contains(u"1980"));
    CHECK_FALSE(text.contains(u"exemple@"));
}

TEST_CASE_METHOD(Meeting, "Minutes tell who came, what was said and what follows", "[documents]")
{
    hold();
    const Document document = madeOf(minutes(*database, session.id, kToday));
    checkGolden(document, u"minutes"_s);
    CHECK(document.furniture.bands == QStringList{u"Projet"_s});
}

TEST_CASE_METHOD(Meeting, "Public minutes name no resident", "[documents]")
{
    hold();
    const Document document = madeOf(minutes(*database, session.id, kToday, Audience::Public));
    const QString text = plainText(document);
    CHECK_FALSE(text.contains(u"Lemaire", Qt::CaseInsensitive));
    CHECK_FALSE(text.contains(u"Wallon", Qt::CaseInsensitive));
    CHECK(text.contains(u"MARTEL"));
    CHECK(text.contains(u"une personne présente demande"));
}

TEST_CASE_METHOD(Meeting, "Every page of an example file says so", "[documents]")
{
    REQUIRE(storage::setFileProperty(*database, u"is_example"_s, u"1"_s));
    CHECK(madeOf(agenda(*database, session.id, kToday)).furniture.bands.first() == u"Exemple"_s);
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
    hold();
    for (const DocumentKind &kind : documentKinds()) {
        if (kind.selector != Selector::Session)
            continue;
        QString source;
        for (const FieldInfo &field : kind.fields())
            source += u"{{#if %1}}x{{/if}}\n\n"_s.arg(field.name);
        const TemplateStore store(*database);
        const auto own = store.save({.name = kind.templateName, .text = source});
        REQUIRE(own);
        madeOf(prepareDocument(kind.key, {.session = session.id}, *database, kToday));
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
    CHECK(plainText(madeOf(agenda(*database, session.id, kToday)).blocks)
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
