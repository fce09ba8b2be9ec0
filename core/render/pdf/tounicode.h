#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace faubourg::render {

/// The ToUnicode table of a font as Qt writes it, made to say what was typed. Qt asks each glyph
/// for the lowest character that shows it: a space comes out as a tabulation, a letter of Arabic
/// as one of its shapes. Glyphs of no character are read as spaces: PDF/UA allows no zero.
/// Nothing when `table` is no such table.
std::optional<std::string> repairedToUnicode(std::string_view table);

} // namespace faubourg::render
