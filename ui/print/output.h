#pragma once

#include "core/documents/blocks.h"
#include "core/render/page.h"

class QWidget;

namespace faubourg::ui {

class Notifier;

/// Ask for printer and pages, and print; `notifier` says how it went. `current` is the page
/// on screen, from 0.
void printDocument(QWidget *parent, Notifier &notifier, const documents::Document &document,
                   const render::PageList &pages, int current = 0);

/// Ask for a place and write the document there as PDF, text to edit or web page; `fileName`
/// is proposed, without its ending. Empty: the document's title.
void saveDocument(QWidget *parent, Notifier &notifier, const documents::Document &document,
                  const QString &fileName = {});

} // namespace faubourg::ui
