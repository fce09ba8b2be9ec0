#pragma once

#include "core/render/odt/pages.h"
#include "core/render/odt/styles.h"

namespace faubourg::render::odt {

/// A chapter, and its page as a reader sees it until the word processor has counted its own.
struct Chapter
{
    const documents::Heading *heading;
    int page;
};

/// What all blocks of one document share while they are written.
struct Shop
{
    Xml xml = {};
    AutomaticStyles styles = {};
    Pictures pictures = {};
    int tables = 0;
    std::vector<Chapter> chapters = {};
};

/// Runs within an open paragraph; `upright`: the paragraph itself is italic.
void writeInline(Shop &shop, const documents::InlineText &text, bool upright = false);

/// A table `width` millimetres wide; `addition` says how it stands among its neighbours.
void writeTable(Shop &shop, const documents::Table &table, double width, const Addition &addition);

/// The blocks of every part, each part on pages of its own.
void writeParts(Shop &shop, const QList<documents::Part> &parts, const Paper &paper);

} // namespace faubourg::render::odt
