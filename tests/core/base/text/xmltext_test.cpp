#include "core/base/text/xmltext.h"
#include "tests/support/catchqt.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <random>

using namespace faubourg;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Characters that XML refuses are dropped and all others kept", "[base][text]")
{
    CHECK(xmlText(u"é\tà\n<&>😀"_s) == u"é\tà\n<&>😀"_s);
    CHECK(xmlText(u"a\0b\x1f"
                  u"c\uFFFE"_s)
          == u"abc"_s);
    CHECK(xmlText(u"a"_s + QChar(0xd83d) + u'b' + QChar(0xde00)) == u"ab"_s);
}

TEST_CASE("Whatever characters come, what is kept makes a file that parses", "[base][text]")
{
    std::mt19937 random(3);
    for (int i = 0; i < 2000; ++i) {
        QString text;
        for (int n = int(random() % 40); n > 0; --n)
            text += QChar(ushort(random() % 8 == 0 ? 0xd700 + random() % 0x900 : random() % 0x80));
        const QString kept = xmlText(text);
        QString file;
        QXmlStreamWriter writer(&file);
        writer.writeTextElement(u"a"_s, kept);
        QXmlStreamReader reader(file);
        reader.readNextStartElement();
        const QString back = reader.readElementText();
        CAPTURE(text);
        REQUIRE_FALSE(reader.hasError());
        QString read = kept; // a reader takes every line end for one
        CHECK(back == read.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n'));
    }
}
