#include "core/sessions/mentions.h"
#include "tests/support/catchqt.h"

#include <random>

using namespace faubourg;
using namespace faubourg::sessions;
using namespace Qt::Literals::StringLiterals;

namespace {

QString named(PersonId person)
{
    return u"<%1>"_s.arg(person.value());
}

} // namespace

TEST_CASE("A text gives the persons it mentions, each once, in order", "[sessions]")
{
    const QString text = u"[[person:12]] répond à [[person:3]], puis [[person:12]]."_s;
    CHECK(mentionedPersons(text) == QList{PersonId(12), PersonId(3)});
    CHECK(mentions(text).size() == 3);
    CHECK(mentions(text)[0] == Mention{PersonId(12), 0, 13});
    CHECK(mentionedPersons({}).isEmpty());
}

TEST_CASE("Each mention is replaced by the name, the rest stays", "[sessions]")
{
    CHECK(replaceMentions(u"[[person:12]] et [[person:3]]"_s, named) == u"<12> et <3>"_s);
    CHECK(replaceMentions(u"Rien à dire"_s, named) == u"Rien à dire"_s);
    CHECK(withoutMentions(u"a[[person:1]]b"_s) == u"ab"_s);
}

TEST_CASE("What only looks like a mention is plain text", "[sessions]")
{
    for (const auto &text :
         {u"[[person:]]"_s, u"[[person:0]]"_s, u"[[person:-1]]"_s, u"[[person:01]]"_s,
          u"[[person:1]"_s, u"[person:1]]"_s, u"[[person: 1]]"_s, u"[[personne:1]]"_s,
          u"[[person:1"_s, u"[[person:99999999999999999999]]"_s, u"[[person:१]]"_s}) {
        INFO(text.toStdString());
        CHECK(mentions(text).isEmpty());
        CHECK(replaceMentions(text, named) == text);
    }
    CHECK(replaceMentions(u"[[[[person:1]]]]"_s, named) == u"[[<1>]]"_s);
    CHECK(replaceMentions(u"[[person:[[person:1]]"_s, named) == u"[[person:<1>"_s);
}

TEST_CASE("A name that looks like a mention is not replaced in turn", "[sessions]")
{
    CHECK(replaceMentions(u"[[person:1]]"_s, [](PersonId) { return mentionToken(PersonId(2)); })
          == u"[[person:2]]"_s);
}

TEST_CASE("The largest identifier survives a token", "[sessions]")
{
    const PersonId largest(999'999'999'999'999'999);
    CHECK(mentionedPersons(mentionToken(largest)) == QList{largest});
}

TEST_CASE("Whatever the text around, tokens are found and their replacement keeps the rest",
          "[sessions]")
{
    // Pieces of tokens and of ordinary text, thrown together; whole tokens are told apart.
    const QStringList pieces{u"["_s, u"]"_s, u"person:"_s, u"7"_s, u"0"_s, u"é"_s, u" "_s, u"😀"_s};
    std::mt19937 random(20261123);
    for (int round = 0; round < 3000; ++round) {
        QString text;
        QString expected;
        QList<PersonId> persons;
        for (auto part = random() % 8; part > 0; --part) {
            const QString filler = pieces.at(qsizetype(random() % unsigned(pieces.size())));
            const PersonId person(1 + random() % 50);
            text += filler + u'|' + mentionToken(person) + u'|';
            expected += filler + u'|' + named(person) + u'|';
            persons += person;
        }
        INFO(text.toStdString());
        REQUIRE(replaceMentions(text, named) == expected);
        REQUIRE(mentions(text).size() == persons.size());
        // Replaced by themselves, tokens give the same text back.
        REQUIRE(replaceMentions(text, mentionToken) == text);
    }
}

TEST_CASE("No heap of brackets and digits breaks the search for mentions", "[sessions]")
{
    const QStringList pieces{u"["_s,       u"[["_s, u"]"_s, u"]]"_s, u"person"_s,
                             u"person:"_s, u":"_s,  u"1"_s, u"0"_s,  u"😀"_s};
    std::mt19937 random(42);
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (auto part = random() % 30; part > 0; --part)
            text += pieces.at(qsizetype(random() % unsigned(pieces.size())));
        INFO(text.toStdString());
        REQUIRE(replaceMentions(text, mentionToken) == text);
        for (const Mention &mention : mentions(text))
            REQUIRE(text.mid(mention.position, mention.length) == mentionToken(mention.person));
    }
}
