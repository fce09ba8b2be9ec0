#include "core/storage/statements.h"
#include "tests/support/catchqt.h"

#include <random>

using namespace faubourg::storage;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A script is cut at its semicolons, without comments", "[storage]")
{
    CHECK(splitStatements(u"SELECT 1; -- two; three\nSELECT/**/2;\n/* ; */"_s)
          == QStringList{u"SELECT 1"_s, u"SELECT 2"_s});
    CHECK(splitStatements(u" ;; "_s).isEmpty());
    CHECK(splitStatements({}).isEmpty());
}

TEST_CASE("Semicolons and dashes inside quotes belong to the text", "[storage]")
{
    const QStringList statements{
        u"SELECT 'l''eau; -- claire', \"a;b\", `c;d`, [e;f]"_s,
        u"SELECT '/* not a comment */'"_s,
        u"SELECT '[', ']'"_s,
    };
    CHECK(splitStatements(statements.join(u";\n"_s)) == statements);
}

TEST_CASE("A trigger stays in one piece, whatever its body", "[storage]")
{
    const QStringList statements{
        u"CREATE TRIGGER t AFTER INSERT ON a BEGIN\n"
        "  UPDATE b SET x = CASE WHEN new.y THEN 'END;' ELSE 2 END;\n"
        "  SELECT 1 ;\n END"_s,
        u"create temp trigger u after delete on a begin delete from b; end"_s,
        u"BEGIN"_s,
        u"UPDATE a SET end = 1"_s,
        u"END"_s,
        u"CREATE TABLE trigger_log (begin TEXT)"_s,
        u"SELECT 1"_s,
    };
    CHECK(splitStatements(statements.join(u";\n"_s) + u';') == statements);
}

TEST_CASE("What is never closed runs to the end of the script", "[storage]")
{
    CHECK(splitStatements(u"SELECT 'a; b"_s) == QStringList{u"SELECT 'a; b"_s});
    CHECK(splitStatements(u"SELECT 1 /* a; b"_s) == QStringList{u"SELECT 1"_s});
    CHECK(splitStatements(u"SELECT 1 --"_s) == QStringList{u"SELECT 1"_s});
}

TEST_CASE("Statements put together are found again, one by one", "[storage]")
{
    const QStringList parts{u"name"_s, u"'a;b'"_s,   u"'it''s'"_s, u"\"q;r\""_s, u"[x;y]"_s,
                            u"`z;`"_s, u"END"_s,     u"CASE"_s,    u"begin"_s,   u"'--'"_s,
                            u"12.5"_s, u"(a - b)"_s, u"'/*'"_s,    u"''"_s,      u"é_$1"_s};
    const QStringList gaps{u" "_s, u"\n"_s, u"\t"_s};
    const QStringList comments{u""_s, u"-- don't; stop\n"_s, u"/* it's; */"_s, u"/**/"_s,
                               u"\r\n"_s};
    std::mt19937 random(20261123);
    const auto oneOf = [&random](const QStringList &list) {
        return list.at(static_cast<qsizetype>(random() % static_cast<quint64>(list.size())));
    };
    const auto someParts = [&] {
        QString text = oneOf(parts);
        for (auto count = random() % 6; count > 0; --count)
            text += oneOf(gaps) + oneOf(parts);
        return text;
    };
    for (int round = 0; round < 500; ++round) {
        QStringList statements;
        QString script;
        for (auto count = random() % 5; count > 0; --count) {
            QString statement = u"SELECT "_s + someParts();
            if (random() % 3 == 0) {
                statement = u"CREATE TRIGGER t AFTER INSERT ON a BEGIN "_s + statement + u"; "_s
                    + u"SELECT "_s + someParts() + u"; END"_s;
            }
            statements += statement;
            script += oneOf(comments) + statement + oneOf(comments) + u';' + oneOf(comments);
        }
        INFO(script.toStdString());
        REQUIRE(splitStatements(script) == statements);
    }
}
