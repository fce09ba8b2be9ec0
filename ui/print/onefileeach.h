#pragma once

#include "core/documents/blocks.h"

class QWidget;

namespace faubourg::ui {

class Notifier;

/// Ask for a folder and write a PDF there for each letter of a mailing: all of them or none; a
/// file that stands there already is never written over.
void saveOneFileEach(QWidget *parent, Notifier &notifier, const documents::Document &document);

} // namespace faubourg::ui
