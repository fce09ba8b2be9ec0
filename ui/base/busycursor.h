#pragma once

#include <QApplication>

namespace faubourg::ui {

/// The program works until this goes; for what lasts less than two seconds.
class BusyCursor final
{
public:
    BusyCursor() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~BusyCursor() { QApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(BusyCursor)
};

} // namespace faubourg::ui
