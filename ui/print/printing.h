#pragma once

#include "core/base/result.h"
#include "core/render/page.h"

class QPrinter;
class QWidget;

namespace faubourg::ui {

/// Let the user choose printer, pages and copies; false when they thought better of it.
/// `current` is the page on screen, from 0.
bool choosePrinter(QWidget *parent, QPrinter &printer, int pageCount, int current);

/// Print what `printer` was told to, each page in its own orientation, by the painter of the
/// preview and the PDF. A printer that takes neither copies nor reverse order gets the pages
/// one by one.
Result<void> printPages(QPrinter &printer, const render::PageList &pages);

namespace answers {
/// The next print dialog chooses a printer that writes to `path`, and these pages (0: all).
void printToFileNext(const QString &path, int fromPage = 0, int toPage = 0);
} // namespace answers

} // namespace faubourg::ui
