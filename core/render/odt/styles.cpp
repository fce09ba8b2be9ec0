#include "core/render/odt/styles.h"

#include "core/render/odt/namedstyles.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render::odt {

using documents::ParagraphStyle;

namespace {

constexpr double kBoxAfter = 12; // points, under what is set apart

void putLetters(Xml &xml, const Named &named)
{
    const TextStyle &letters = named.letters;
    xml.empty("style:text-properties"_L1,
              {{"fo:font-size"_L1, ptText(letters.size)},
               {"fo:font-weight"_L1, letters.bold ? u"bold"_s : u"normal"_s},
               {"fo:font-style"_L1, letters.italic ? u"italic"_s : u"normal"_s},
               {"fo:color"_L1, colorText(named.color)},
               {"fo:hyphenate"_L1, named.hyphenated ? u"true"_s : u"false"_s},
               {"fo:hyphenation-remain-char-count"_L1, named.hyphenated ? u"2"_s : QString()},
               {"fo:hyphenation-push-char-count"_L1, named.hyphenated ? u"3"_s : QString()}});
}

void put(Xml &xml, const Named &named, double textWidth)
{
    constexpr double kRightColumn = 85.0 / 165; // of the width, as on our pages
    const double left = named.rightHalf ? textWidth * kRightColumn : named.left;
    xml.start("style:style"_L1,
              {{"style:name"_L1, named.name},
               {"style:display-name"_L1, QString::fromUtf8(named.display)},
               {"style:family"_L1, u"paragraph"_s},
               {"style:parent-style-name"_L1, named.parent},
               {"style:next-style-name"_L1,
                named.outline > 0 || named.keepWithNext ? u"Text_20_body"_s : QString()},
               {"style:default-outline-level"_L1,
                named.outline > 0 ? QString::number(named.outline) : QString()},
               {"style:class"_L1, named.outline > 0 ? u"text"_s : QString()}});
    xml.empty("style:paragraph-properties"_L1,
              {{"fo:margin-top"_L1, ptText(named.before)},
               {"fo:margin-bottom"_L1, ptText(named.after)},
               {"fo:margin-left"_L1, mmText(left)},
               {"fo:margin-right"_L1, mmText(named.right)},
               {"fo:text-align"_L1, named.align},
               {"fo:line-height"_L1, named.linePitch > 0 ? ptText(named.linePitch) : QString()},
               {"fo:keep-with-next"_L1, named.keepWithNext ? u"always"_s : u"auto"_s},
               {"fo:keep-together"_L1, named.outline > 0 ? u"always"_s : u"auto"_s},
               {"fo:hyphenation-ladder-count"_L1, named.hyphenated ? u"2"_s : QString()},
               {"fo:widows"_L1, u"2"_s},
               {"fo:orphans"_L1, u"2"_s}});
    putLetters(xml, named);
    xml.end();
}

void putEmphasisBox(Xml &xml)
{
    xml.start("style:style"_L1,
              {{"style:name"_L1, u"Emphasis_20_box"_s},
               {"style:display-name"_L1, u"Encadré"_s},
               {"style:family"_L1, u"paragraph"_s},
               {"style:parent-style-name"_L1, u"Text_20_body"_s}});
    xml.empty("style:paragraph-properties"_L1,
              {{"fo:margin-bottom"_L1, ptText(kBoxAfter)},
               {"fo:margin-left"_L1, u"1mm"_s},
               {"fo:background-color"_L1, colorText(kHeadTint)},
               {"fo:padding"_L1, u"2.5mm"_s},
               {"fo:border-left"_L1, u"1mm solid "_s + colorText(kAccent)},
               {"fo:border-right"_L1, u"none"_s},
               {"fo:border-top"_L1, u"none"_s},
               {"fo:border-bottom"_L1, u"none"_s}});
    xml.end();
}

/// A line of the contents list: its page at the right end of dots.
void putContentsLine(Xml &xml, double textWidth)
{
    xml.start("style:style"_L1,
              {{"style:name"_L1, u"Contents_20_1"_s},
               {"style:display-name"_L1, u"Contents 1"_s},
               {"style:family"_L1, u"paragraph"_s},
               {"style:parent-style-name"_L1, u"Standard"_s},
               {"style:class"_L1, u"index"_s}});
    xml.start("style:paragraph-properties"_L1,
              {{"fo:margin-bottom"_L1, ptText(kContentsGap / pt(1))}});
    xml.start("style:tab-stops"_L1);
    xml.empty("style:tab-stop"_L1,
              {{"style:position"_L1, mmText(textWidth)},
               {"style:type"_L1, u"right"_s},
               {"style:leader-style"_L1, u"dotted"_s},
               {"style:leader-text"_L1, u"."_s}});
    xml.end();
    xml.end();
    putLetters(xml, {});
    xml.end();
}

void putBand(Xml &xml)
{
    xml.start("style:style"_L1,
              {{"style:name"_L1, u"Band"_s},
               {"style:display-name"_L1, u"Bandeau"_s},
               {"style:family"_L1, u"paragraph"_s},
               {"style:parent-style-name"_L1, u"Header"_s}});
    xml.empty("style:paragraph-properties"_L1,
              {{"fo:text-align"_L1, u"center"_s},
               {"fo:background-color"_L1, colorText(kBandTint)},
               {"fo:padding-top"_L1, u"0.4mm"_s},
               {"fo:padding-bottom"_L1, u"0.4mm"_s},
               {"fo:border-top"_L1, u"none"_s},
               {"fo:border-bottom"_L1, u"0.75pt solid "_s + colorText(kBandText)}});
    putLetters(xml, {.letters = kBand, .color = kBandText});
    xml.end();
}

void putCharacterStyles(Xml &xml)
{
    const auto style = [&](const QString &name, const QString &display,
                           const Xml::Attributes &properties) {
        xml.start("style:style"_L1,
                  {{"style:name"_L1, name},
                   {"style:display-name"_L1, display},
                   {"style:family"_L1, u"text"_s}});
        xml.empty("style:text-properties"_L1, properties);
        xml.end();
    };
    style(u"Strong_20_Emphasis"_s, u"Strong Emphasis"_s, {{"fo:font-weight"_L1, u"bold"_s}});
    style(u"Emphasis"_s, {}, {{"fo:font-style"_L1, u"italic"_s}});
    style(u"Superscript"_s, u"Exposant"_s, {{"style:text-position"_L1, u"super 58%"_s}});
    style(u"Index_20_Link"_s, u"Index Link"_s, {});
    style(u"Internet_20_link"_s, u"Internet link"_s,
          {{"fo:color"_L1, colorText(kAccent)},
           {"style:text-underline-style"_L1, u"solid"_s},
           {"style:text-underline-color"_L1, u"font-color"_s}});
}

/// What the frames of the document are to a word processor: pictures, and boxes of text.
void putFrameStyles(Xml &xml)
{
    for (const auto &name : {u"Graphics"_s, u"Frame"_s}) {
        xml.start("style:style"_L1, {{"style:name"_L1, name}, {"style:family"_L1, u"graphic"_s}});
        xml.empty("style:graphic-properties"_L1,
                  {{"fo:border"_L1, u"none"_s},
                   {"fo:padding"_L1, u"0mm"_s},
                   {"draw:fill"_L1, u"none"_s},
                   {"draw:stroke"_L1, u"none"_s}});
        xml.end();
    }
}

/// Numbers end where the text begins, on every level.
void putListStyle(Xml &xml, const QString &name, const QString &display, bool ordered)
{
    xml.start("text:list-style"_L1, {{"style:name"_L1, name}, {"style:display-name"_L1, display}});
    for (int level = 1; level <= 10; ++level) {
        const QString number = QString::number(level);
        if (ordered)
            xml.start("text:list-level-style-number"_L1,
                      {{"text:level"_L1, number},
                       {"style:num-format"_L1, u"1"_s},
                       {"style:num-suffix"_L1, u"."_s}});
        else
            xml.start("text:list-level-style-bullet"_L1,
                      {{"text:level"_L1, number}, {"text:bullet-char"_L1, u"•"_s}});
        xml.start("style:list-level-properties"_L1,
                  {{"text:list-level-position-and-space-mode"_L1, u"label-alignment"_s}});
        const QString left = mmText(6.0 * level);
        xml.empty("style:list-level-label-alignment"_L1,
                  {{"text:label-followed-by"_L1, u"listtab"_s},
                   {"text:list-tab-stop-position"_L1, left},
                   {"fo:text-indent"_L1, mmText(-5)},
                   {"fo:margin-left"_L1, left}});
        xml.end();
        xml.end();
    }
    xml.end();
}

void putDefaults(Xml &xml, const QString &languageTag)
{
    const QString language = languageTag.section(u'-', 0, 0);
    const QString country = languageTag.section(u'-', 1, 1);
    xml.start("style:default-style"_L1, {{"style:family"_L1, u"paragraph"_s}});
    xml.empty("style:paragraph-properties"_L1, {{"style:tab-stop-distance"_L1, u"12.5mm"_s}});
    xml.empty("style:text-properties"_L1,
              {{"style:font-name"_L1, u"Noto Sans"_s},
               {"fo:font-size"_L1, ptText(kBody.size)},
               {"fo:language"_L1, language},
               {"fo:country"_L1, country}});
    xml.end();
    xml.start("style:default-style"_L1, {{"style:family"_L1, u"graphic"_s}});
    xml.empty("style:text-properties"_L1,
              {{"fo:language"_L1, language}, {"fo:country"_L1, country}});
    xml.end();
}

void putOutline(Xml &xml)
{
    xml.start("text:outline-style"_L1, {{"style:name"_L1, u"Outline"_s}});
    for (int level = 1; level <= 10; ++level)
        xml.raw(R"(<text:outline-level-style text:level=")" + QByteArray::number(level)
                + R"(" style:num-format=""/>)"); // no numbers
    xml.end();
}

} // namespace

void writeFonts(Xml &xml)
{
    xml.start("office:font-face-decls"_L1);
    xml.empty("style:font-face"_L1,
              {{"style:name"_L1, u"Noto Sans"_s},
               {"svg:font-family"_L1, u"'Noto Sans', 'Segoe UI', 'Liberation Sans', Arial"_s},
               {"style:font-family-generic"_L1, u"swiss"_s},
               {"style:font-pitch"_L1, u"variable"_s}});
    xml.end();
}

void writeNamedStyles(Xml &xml, const QString &language, double textWidth)
{
    xml.start("office:styles"_L1);
    putDefaults(xml, language);
    for (const Named &named : kNamed)
        put(xml, named, textWidth);
    putEmphasisBox(xml);
    putContentsLine(xml, textWidth);
    putBand(xml);
    putCharacterStyles(xml);
    putFrameStyles(xml);
    putOutline(xml);
    putListStyle(xml, u"List_20_1"_s, u"List 1"_s, false);
    putListStyle(xml, u"Numbering_20_123"_s, u"Numbering 123"_s, true);
    xml.end();
}

QString styleName(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Body:
        return u"Text_20_body"_s;
    case ParagraphStyle::Lead:
        return u"Lead"_s;
    case ParagraphStyle::Large:
        return u"Large"_s;
    case ParagraphStyle::Display:
        return u"Display"_s;
    case ParagraphStyle::Small:
        return u"Small"_s;
    case ParagraphStyle::Centred:
        return u"Centred"_s;
    case ParagraphStyle::Right:
        return u"Place_20_and_20_date"_s;
    case ParagraphStyle::Emphasis:
        return u"Emphasis_20_box"_s;
    case ParagraphStyle::Quote:
        return u"Quotations"_s;
    }
    Q_UNREACHABLE();
}

QString headingStyleName(int level)
{
    return u"Heading_20_%1"_s.arg(std::clamp(level, 1, 4));
}

std::pair<double, double> roomOf(const QString &name)
{
    for (const Named &named : kNamed) {
        if (named.name == name)
            return {named.before, named.after};
    }
    return {0.0, name == u"Emphasis_20_box" ? kBoxAfter : 0.0};
}

} // namespace faubourg::render::odt
