#include "core/base/text/linediff.h"
#include "tests/support/catchqt.h"

#include <QStringList>

#include <random>

using namespace faubourg;
using namespace Qt::Literals::StringLiterals;

namespace {

QString told(const QList<DiffLine> &lines)
{
    QString all;
    for (const DiffLine &line : lines) {
        const QChar sign = line.kind == DiffLine::Kind::Same ? u' '
            : line.kind == DiffLine::Kind::Added             ? u'+'
                                                             : u'-';
        all += sign + line.text + u'\n';
    }
    return all;
}

/// One of the two texts that `lines` compares.
QString side(const QList<DiffLine> &lines, DiffLine::Kind leftOut)
{
    QStringList texts;
    for (const DiffLine &line : lines) {
        if (line.kind != leftOut)
            texts.append(line.text);
    }
    return texts.join(u'\n');
}

} // namespace

TEST_CASE("A comparison tells which lines go and which come", "[base]")
{
    CHECK(told(lineDiff(u"a\nb\nc"_s, u"a\nB\nc\nd"_s)) == u" a\n-b\n+B\n c\n+d\n"_s);
    CHECK(told(lineDiff(u"a"_s, u"a"_s)) == u" a\n"_s);
    CHECK(told(lineDiff(u"a\na\nb"_s, u"a\nb"_s)) == u" a\n-a\n b\n"_s);
}

TEST_CASE("A comparison of any two texts holds both of them", "[base]")
{
    std::mt19937 random(20261123);
    const auto text = [&random] {
        QStringList lines;
        for (auto left = random() % 12; left > 0; --left)
            lines.append(QString(QChar(u'a' + static_cast<char16_t>(random() % 4))));
        return lines.join(u'\n');
    };
    for (int i = 0; i < 500; ++i) {
        const QString before = text();
        const QString after = text();
        const auto lines = lineDiff(before, after);
        CHECK(side(lines, DiffLine::Kind::Added) == before);
        CHECK(side(lines, DiffLine::Kind::Removed) == after);
    }
}
