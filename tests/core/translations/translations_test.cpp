#include "tests/support/catchqt.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

#include "testpaths.h"

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    QString context;
    QString source;
    QStringList translations; ///< one, or one for each plural form
    QString type;             ///< empty when finished; "unfinished", "vanished", "obsolete"
};

Text readText(QXmlStreamReader &xml, const QString &context)
{
    Text text{.context = context, .source = {}, .translations = {}, .type = {}};
    const bool isCounted = xml.attributes().value("numerus"_L1) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            text.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            text.type = xml.attributes().value("type"_L1).toString();
            if (!isCounted)
                text.translations += xml.readElementText();
            else
                while (xml.readNextStartElement())
                    text.translations += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

/// The texts of translations/`name`.
std::vector<Text> readTexts(const QString &name)
{
    QFile file(QString::fromUtf8(kSourceDir) + u"/translations/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Text> texts;
    QString context;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name")
                context = xml.readElementText();
            else
                texts.push_back(readText(xml, context));
        }
    }
    REQUIRE_FALSE(xml.hasError());
    REQUIRE(!texts.empty());
    return texts;
}

const std::vector<Text> &french()
{
    static const std::vector<Text> texts = readTexts(u"faubourg_fr.ts"_s);
    return texts;
}

QStringList unfinished(const std::vector<Text> &texts)
{
    QStringList found;
    for (const Text &text : texts) {
        if (!text.type.isEmpty() || text.translations.isEmpty()
            || text.translations.contains(QString()))
            found += text.context + u": "_s + text.source;
    }
    return found;
}

/// The French texts in which `pattern` is found.
QStringList holding(const QString &pattern)
{
    const QRegularExpression wrong(pattern, QRegularExpression::UseUnicodePropertiesOption);
    REQUIRE(wrong.isValid());
    QStringList found;
    for (const Text &text : french()) {
        std::ranges::copy_if(text.translations, std::back_inserter(found),
                             [&](const QString &form) { return form.contains(wrong); });
    }
    return found;
}

/// The places in `text` that values fill: "%1", "%2"… in order, each once.
QStringList places(const QString &text)
{
    static const QRegularExpression place(u"%L?([0-9])"_s);
    QStringList found;
    for (auto matches = place.globalMatch(text); matches.hasNext();)
        found += matches.next().captured(1);
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

TEST_CASE("Every text has its French, and every counted English text its plural", "[translations]")
{
    CHECK(unfinished(french()) == QStringList());
    CHECK(unfinished(readTexts(u"faubourg_en.ts"_s)) == QStringList());
}

TEST_CASE("French texts are set in French typography", "[translations]")
{
    const QStringList none;
    CHECK(holding(u"\\p{L}'\\p{L}"_s) == none);
    CHECK(holding(u" [:;!?»]( |$)"_s) == none);
    CHECK(holding(u" %(?![0-9nL])"_s) == none);
    CHECK(holding(u"«(?!\u00a0)|(?<!\u00a0)»"_s) == none);
    CHECK(holding(u"(?<![\\s\u202f?!])[;!?](\\s|$)"_s) == none);
    CHECK(holding(u"[\\w»] ?:$|[\\w»] ?: "_s) == none);
    CHECK(holding(u"\\.\\.\\."_s) == none);
    CHECK(holding(u"[“”]"_s) == none);
}

TEST_CASE("French texts neither blame nor shout", "[translations]")
{
    CHECK(holding(u"!$|! "_s) == QStringList());
    CHECK(holding(u"^Erreur|[Ii]nvalide|incorrect"_s) == QStringList());
}

TEST_CASE("A mnemonic stands on a letter that French keyboards have without an accent",
          "[translations]")
{
    CHECK(holding(u"&(?![A-Za-z0-9])"_s) == QStringList());
    CHECK(holding(u"&.*&"_s) == QStringList());
}

TEST_CASE("A translation has a mnemonic and an ellipsis where its source has them",
          "[translations]")
{
    for (const Text &text : french()) {
        for (const QString &form : text.translations) {
            INFO(text.context.toStdString());
            CAPTURE(text.source, form);
            CHECK(form.count(u'&') == text.source.count(u'&'));
            CHECK(form.endsWith(u'…') == text.source.endsWith(u'…'));
        }
    }
}

TEST_CASE("A translation has a place for each value of its source", "[translations]")
{
    for (const Text &text : french()) {
        for (const QString &form : text.translations) {
            INFO(text.context.toStdString());
            CAPTURE(text.source, form);
            CHECK(places(form) == places(text.source));
        }
    }
}
