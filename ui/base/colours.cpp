#include "ui/base/colours.h"

#include "ui/base/style.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

// The one place where colours are written down. The three state colours stay apart in
// simulated deuteranopia, protanopia and tritanopia; the series too.
const Colours &coloursOf(Scheme scheme)
{
    static const Colours light{
        .window = u"#F6F7F9"_s,
        .base = u"#FFFFFF"_s,
        .alternate = u"#F0F2F5"_s,
        .text = u"#1B1F24"_s,
        .muted = u"#4D5661"_s,
        .accent = u"#1F4E79"_s,
        .onAccent = u"#FFFFFF"_s,
        .selection = u"#D6E4F2"_s,
        .border = u"#828B96"_s,
        .divider = u"#D5D9DF"_s,
        .met = u"#00676B"_s,
        .metTint = u"#DDF1F1"_s,
        .soon = u"#8A5A00"_s,
        .soonTint = u"#FFF1D6"_s,
        .broken = u"#7D0A22"_s,
        .brokenTint = u"#FBE4E8"_s,
        .series = {u"#12355B"_s, u"#C0540A"_s, u"#00785A"_s, u"#6B3FA0"_s, u"#B04A8F"_s,
                   u"#7D0A22"_s},
    };
    static const Colours dark{
        .window = u"#1E2227"_s,
        .base = u"#16191D"_s,
        .alternate = u"#22272D"_s,
        .text = u"#E8EAED"_s,
        .muted = u"#A9B1BB"_s,
        .accent = u"#8CB8E6"_s,
        .onAccent = u"#10202F"_s,
        .selection = u"#23415F"_s,
        .border = u"#6B7580"_s,
        .divider = u"#343B43"_s,
        .met = u"#5FC8D8"_s,
        .metTint = u"#12302F"_s,
        .soon = u"#FFD76A"_s,
        .soonTint = u"#352813"_s,
        .broken = u"#FF8A80"_s,
        .brokenTint = u"#3D1A22"_s,
        .series = {u"#8CB8E6"_s, u"#F0A355"_s, u"#4FC3A1"_s, u"#9A7AE0"_s, u"#C9584F"_s,
                   u"#D9DEE4"_s},
    };
    return scheme == Scheme::Dark ? dark : light;
}

Colours coloursOf(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor window = palette.color(QPalette::Window);
    const QColor accent = palette.color(QPalette::Highlight);
    return {.window = window,
            .base = palette.color(QPalette::Base),
            .alternate = window,
            .text = text,
            .muted = text,
            .accent = accent,
            .onAccent = palette.color(QPalette::HighlightedText),
            .selection = window, // what is painted on it keeps the colour of text
            .border = text,
            .divider = text,
            .met = text,
            .metTint = window,
            .soon = text,
            .soonTint = window,
            .broken = text,
            .brokenTint = window,
            .series = {text, accent, text, accent, text, accent}};
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(colours.text, colours.window, colours.base, colours.divider, colours.muted,
                     colours.text, colours.base);
    palette.setColor(QPalette::Button, colours.base);
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    palette.setColor(QPalette::ToolTipBase, colours.base);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Highlight, colours.selection);
    palette.setColor(QPalette::HighlightedText, colours.text);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::BrightText, colours.broken);
    palette.setColor(QPalette::Mid, colours.border);
    palette.setColor(QPalette::Dark, colours.border);
    for (const auto role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, colours.muted);
    return palette;
}

const Colours &colours()
{
    const auto *style = qobject_cast<const Style *>(QApplication::style());
    return style != nullptr ? style->colours() : coloursOf(Scheme::Light);
}

QColor signColour(Sign sign)
{
    switch (sign) {
    case Sign::Met:
        return colours().met;
    case Sign::Soon:
        return colours().soon;
    case Sign::Broken:
        return colours().broken;
    case Sign::Information:
    case Sign::Underway:
    case Sign::Done:
        return colours().accent;
    case Sign::None:
    case Sign::NotApplicable:
    case Sign::Planned:
        break;
    }
    return colours().muted;
}

QColor signTint(Sign sign)
{
    switch (sign) {
    case Sign::Met:
        return colours().metTint;
    case Sign::Soon:
        return colours().soonTint;
    case Sign::Broken:
        return colours().brokenTint;
    case Sign::Information:
        return colours().selection;
    default:
        return colours().alternate;
    }
}

} // namespace faubourg::ui
