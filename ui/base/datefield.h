#pragma once

#include "core/base/text/dates.h"
#include "ui/base/fields.h"

class QToolButton;

namespace faubourg::ui {

/// A day typed as people write it ("12/3", "12 mars", "demain", "+15"); beneath, what
/// was understood. F4 opens the calendar.
class DateField final : public LineField
{
    Q_OBJECT

public:
    explicit DateField(DateHint hint, QWidget *parent = nullptr);

    /// Invalid when empty or not understood.
    QDate value() const;
    void setValue(QDate date);
    /// The day that "tomorrow" is counted from; the computer's own unless told.
    void setToday(QDate today) { m_today = today; }

protected:
    QString typingProblem() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QDate today() const { return m_today.isValid() ? m_today : QDate::currentDate(); }
    void openCalendar();
    void showEcho();

    DateHint m_hint;
    QDate m_today;
    QToolButton *m_button;
};

} // namespace faubourg::ui
