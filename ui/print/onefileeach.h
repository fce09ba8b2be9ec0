#pragma once

#include "core/documents/blocks.h"

class QWidget;

namespace faubourg::ui {

class Notifier;

/// The letters of a mailing as documents of their own, each named after its addressee; empty for
/// what is no mailing.
QList<documents::Document> lettersOf(const documents::Document &document);

/// Ask for a folder and write a PDF there for each letter. Names that meet are told apart by a
/// number; a file that stands there already is not written over.
void saveOneFileEach(QWidget *parent, Notifier &notifier, const documents::Document &document);

} // namespace faubourg::ui
