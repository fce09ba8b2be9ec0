#pragma once

#include "core/documents/blocks.h"

#include <random>

namespace faubourg::render::testing {

/// Documents of any shape whose words are all different ("w17"), so that each can be looked
/// for on the pages.
class RandomDocument
{
public:
    explicit RandomDocument(unsigned seed) : m_random(seed) { }

    documents::Document make();

    int words() const { return m_words; }       ///< w1 to w<words> were used
    int tallRows() const { return m_tallRows; } ///< rows no page can hold

private:
    int pick(int from, int to);
    QString text(int words);
    documents::Blocks blocks(int count, int depth);
    documents::Block block(int depth);
    documents::List list(int depth);
    documents::Table table();
    documents::Row tableRow(int columns, bool tall);
    documents::Chart chart();

    std::mt19937 m_random;
    int m_words = 0;
    int m_tallRows = 0;
};

} // namespace faubourg::render::testing
