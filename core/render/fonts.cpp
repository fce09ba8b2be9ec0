#include "core/render/fonts.h"

#include <QFontDatabase>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render {

namespace {

QString loadFamily()
{
    QString family;
    for (const QString &face : {u"Regular"_s, u"Bold"_s, u"Italic"_s, u"BoldItalic"_s}) {
        const int id = QFontDatabase::addApplicationFont(u":/fonts/NotoSans-%1.ttf"_s.arg(face));
        Q_ASSERT_X(id >= 0, "fonts", "the fonts are part of the program");
        family = QFontDatabase::applicationFontFamilies(id).value(0, u"Noto Sans"_s);
    }
    return family;
}

} // namespace

QFont font(const TextStyle &style)
{
    static const QString family = loadFamily();
    QFont font(family);
    font.setPixelSize(qRound(pt(style.size)));
    font.setBold(style.bold);
    font.setItalic(style.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    // The smallest spacing Qt can hold, 1/64 of a dot: it draws nothing and turns ligatures off.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

} // namespace faubourg::render
