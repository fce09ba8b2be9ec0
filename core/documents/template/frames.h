#pragma once

#include "core/documents/blocks.h"
#include "core/documents/template/syntax.h"

namespace faubourg::documents {

// What the frames of a template make of their argument and of what stands in them.

/// The style of the paragraphs in a frame; Body for a frame that gives none.
ParagraphStyle styleOf(syntax::Directive directive);

/// The sheet that an argument asks for: "grid=3x8 size=70x36". What is not said, or not
/// understood, is as usual.
CardSheet sheetOf(const QString &argument);

/// The paragraphs of `body` as plain lines.
QStringList linesOf(const Blocks &body);

/// The last line is the name, the others the quality; nothing without a line.
Blocks signatureOf(const Blocks &body);

/// Gives the tables of `body` the look that `argument` asks for ("look=grid room=12 labels=1"),
/// and the text above them as caption.
void dressTables(const QString &argument, Blocks &body);

} // namespace faubourg::documents
