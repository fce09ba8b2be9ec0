#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

namespace faubourg::ui {

enum class Scheme { Light, Dark };

/// What a state means to the reader; always shown as an icon and a word as well.
enum class Sign { None, Met, Soon, Broken, NotApplicable, Information, Planned, Underway, Done };

/// The colours of the interface by their use. Every pair that carries text has a
/// contrast of at least 4.5:1, control borders at least 3:1.
struct Colours
{
    QColor window;
    QColor base;
    QColor alternate;
    QColor text;
    QColor muted;
    QColor accent; ///< links, primary buttons, focus
    QColor onAccent;
    QColor selection; ///< behind selected rows; their text keeps its colour
    QColor border;    ///< outline of fields, tables and tab panes
    QColor divider;   ///< rule between regions; carries no meaning
    QColor met;
    QColor metTint;
    QColor soon;
    QColor soonTint;
    QColor broken;
    QColor brokenTint;
    QList<QColor> series; ///< of charts, in order; at most six
};

const Colours &coloursOf(Scheme scheme);
/// Those of a computer in high contrast, out of its own few: states keep their icons and words.
Colours coloursOf(const QPalette &palette);
QPalette paletteOf(const Colours &colours);

/// The colours the application wears now.
const Colours &colours();

/// Text colour and background tint of a state.
QColor signColour(Sign sign);
QColor signTint(Sign sign);

} // namespace faubourg::ui
