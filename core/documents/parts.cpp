#include "core/documents/parts.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

QList<Part> partsOf(const Document &document)
{
    QList<Part> parts;
    for (const Block &block : document.blocks) {
        if (const auto *section = std::get_if<Section>(&block.content)) {
            parts.append({.blocks = section->blocks,
                          .furniture = section->furniture.value_or(document.furniture),
                          .bookmark = section->bookmark,
                          .isSection = true});
            continue;
        }
        if (parts.isEmpty() || parts.last().isSection)
            parts.append({.furniture = document.furniture});
        parts.last().blocks.append(block);
    }
    if (parts.isEmpty())
        parts.append({.furniture = document.furniture});
    return parts;
}

QList<Document> letters(const Document &document)
{
    QList<Document> all;
    for (Part &part : partsOf(document)) {
        if (!part.isSection)
            continue;
        Document letter = document;
        letter.title += u" – "_s + part.bookmark;
        letter.furniture = std::move(part.furniture);
        letter.blocks = std::move(part.blocks);
        all.append(letter);
    }
    return all;
}

} // namespace faubourg::documents
