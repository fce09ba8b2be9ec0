#pragma once

#include "core/render/style.h"

#include <QLatin1StringView>

#include <array>

/// The paragraph styles of an OpenDocument text, as data.
namespace faubourg::render::odt {

using namespace Qt::Literals::StringLiterals;

/// A named paragraph style. Lengths in points unless they say otherwise. A word processor adds
/// the room below a paragraph to the room above the next, where our pages take the greater:
/// headings ask for less here.
struct Named
{
    QLatin1StringView name = {};
    const char *display = ""; ///< UTF-8; empty: the name
    QLatin1StringView parent = {};
    TextStyle letters = kBody;
    QRgb color = kText;
    double before = 0;
    double after = 0;
    bool keepWithNext = false;
    int outline = 0;
    double left = 0;        ///< mm
    bool rightHalf = false; ///< starts in line with the addressee
    double right = 0;       ///< mm
    QLatin1StringView align = "start"_L1;
    double linePitch = 0; ///< points; 0: as the font asks
    bool hyphenated = false;
};

// Names with _20_ are those a word processor ships and shows in its own language.
inline const auto kNamed = std::to_array<Named>({
    {.name = "Standard"_L1},
    {.name = "Text_20_body"_L1,
     .display = "Text body",
     .parent = "Standard"_L1,
     .after = 7,
     .hyphenated = true},
    {.name = "Title"_L1,
     .parent = "Standard"_L1,
     .letters = kTitle,
     .color = kAccent,
     .before = 0,
     .after = 12,
     .keepWithNext = true},
    {.name = "Subtitle"_L1,
     .parent = "Standard"_L1,
     .letters = kSubtitle,
     .color = kMuted,
     .after = 14,
     .keepWithNext = true},
    {.name = "Heading_20_1"_L1,
     .display = "Heading 1",
     .parent = "Standard"_L1,
     .letters = kHeadings[0],
     .color = kAccent,
     .before = 19,
     .after = 9,
     .keepWithNext = true,
     .outline = 1},
    {.name = "Heading_20_2"_L1,
     .display = "Heading 2",
     .parent = "Standard"_L1,
     .letters = kHeadings[1],
     .color = kAccent,
     .before = 11,
     .after = 6,
     .keepWithNext = true,
     .outline = 2},
    {.name = "Heading_20_3"_L1,
     .display = "Heading 3",
     .parent = "Standard"_L1,
     .letters = kHeadings[2],
     .before = 5,
     .after = 4,
     .keepWithNext = true,
     .outline = 3},
    {.name = "Heading_20_4"_L1,
     .display = "Heading 4",
     .parent = "Standard"_L1,
     .letters = kHeadings[3],
     .before = 2,
     .after = 3,
     .keepWithNext = true,
     .outline = 4},
    {.name = "Lead"_L1,
     .display = "Chapô",
     .parent = "Text_20_body"_L1,
     .letters = kLead,
     .after = 7,
     .hyphenated = true},
    {.name = "Small"_L1,
     .display = "Mention",
     .parent = "Text_20_body"_L1,
     .letters = kSmall,
     .color = kMuted,
     .after = 5,
     .hyphenated = true},
    {.name = "Centred"_L1,
     .display = "Texte centré",
     .parent = "Text_20_body"_L1,
     .after = 7,
     .align = "center"_L1},
    {.name = "Place_20_and_20_date"_L1,
     .display = "Lieu et date",
     .parent = "Text_20_body"_L1,
     .after = 16,
     .rightHalf = true},
    {.name = "Quotations"_L1,
     .parent = "Text_20_body"_L1,
     .letters = kQuote,
     .after = 7,
     .left = 8,
     .right = 8,
     .hyphenated = true},
    {.name = "List"_L1, .parent = "Text_20_body"_L1, .after = 0.8 * 72 / 25.4, .hyphenated = true},
    {.name = "Table_20_Contents"_L1,
     .display = "Table Contents",
     .parent = "Standard"_L1,
     .letters = kCell},
    {.name = "Table_20_Heading"_L1,
     .display = "Table Heading",
     .parent = "Table_20_Contents"_L1,
     .letters = kCellBold,
     .color = kAccent,
     .keepWithNext = true},
    {.name = "Table_20_Total"_L1,
     .display = "Total de tableau",
     .parent = "Table_20_Contents"_L1,
     .letters = kCellBold},
    {.name = "Table"_L1,
     .parent = "Standard"_L1,
     .letters = kCellBold,
     .before = 0,
     .after = 4,
     .keepWithNext = true},
    {.name = "After_20_table"_L1,
     .display = "Sous un tableau",
     .parent = "Standard"_L1,
     .letters = {.size = 2, .pitch = 2},
     .after = 7},
    {.name = "Figure"_L1, .parent = "Standard"_L1, .before = 0, .after = 3},
    {.name = "Illustration"_L1,
     .parent = "Standard"_L1,
     .letters = kSmall,
     .color = kMuted,
     .after = 12},
    {.name = "Addressee"_L1,
     .parent = "Standard"_L1,
     .letters = kAddress,
     .linePitch = kAddress.pitch},
    {.name = "Beside_20_addressee"_L1,
     .display = "Références du courrier",
     .parent = "Standard"_L1,
     .letters = kSmall,
     .color = kMuted,
     .after = 1},
    {.name = "Window"_L1,
     .display = "Place de l’adresse",
     .parent = "Standard"_L1,
     .letters = {.size = 2, .pitch = 2}},
    {.name = "Signature"_L1, .parent = "Standard"_L1, .rightHalf = true},
    {.name = "Header"_L1, .parent = "Standard"_L1, .letters = kFooter, .color = kMuted},
    {.name = "Letterhead"_L1,
     .display = "En-tête de lettre",
     .parent = "Header"_L1,
     .letters = kService,
     .color = kMuted,
     .align = "end"_L1},
    {.name = "Letterhead_20_name"_L1,
     .display = "Nom du service",
     .parent = "Letterhead"_L1,
     .letters = kServiceName,
     .color = kAccent,
     .align = "end"_L1},
    {.name = "Footer"_L1, .parent = "Standard"_L1, .letters = kFooter, .color = kMuted},
    {.name = "Notice"_L1,
     .display = "Mention de bas de page",
     .parent = "Footer"_L1,
     .letters = kNotice,
     .color = kMuted},
});

} // namespace faubourg::render::odt
