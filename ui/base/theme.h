#pragma once

#include "ui/base/style.h"

class QLabel;

namespace faubourg::ui {

enum class SchemeChoice { Light, Dark, AsComputer };

/// What the user chose under Settings › Display.
struct AppearanceChoice
{
    SchemeChoice scheme = SchemeChoice::AsComputer;
    int textPercent = 100;
    Density density = Density::Normal;

    friend bool operator==(const AppearanceChoice &, const AppearanceChoice &) = default;
};

/// Light or dark, as the computer is set. Asked before our own palette is in place.
Scheme computerScheme();

/// Dress the application: style, palette and text size, for every window at once.
/// In Windows' high contrast the system's own palette is left untouched.
void applyAppearance(const AppearanceChoice &choice);

/// Sizes of text, relative to the base size: small 0.9, section 1.15, title 1.5.
enum class TextRole { Small, Section, Title };

/// A label of one of the text roles, which follows the text size chosen later.
QLabel *roleLabel(TextRole role, const QString &text, QWidget *parent = nullptr);
/// A label in the muted colour of secondary text.
QLabel *mutedLabel(const QString &text, QWidget *parent = nullptr);

/// The steps of spacing, in pixels.
namespace space {
inline constexpr int kTight = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kSection = 24;
} // namespace space

} // namespace faubourg::ui
