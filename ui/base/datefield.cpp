#include "ui/base/datefield.h"

#include "ui/base/icons.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/theme.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

DateField::DateField(DateHint hint, QWidget *parent)
    : LineField(parent)
    , m_hint(hint)
    , m_button(new QToolButton(this))
{
    setWidthInCharacters(16);
    m_button->setIcon(icon("calendar"_L1));
    m_button->setToolTip(tr("Choose a day (F4)"));
    m_button->setAccessibleName(tr("Choose a day"));
    m_button->setFocusPolicy(Qt::NoFocus); // F4 does the same from the field
    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kTight);
    row->addWidget(line());
    row->addWidget(m_button);
    row->addStretch();
    addEditor(whole);
    connect(m_button, &QToolButton::clicked, this, &DateField::openCalendar);
    connect(line(), &QLineEdit::textChanged, this, &DateField::showEcho);
}

QDate DateField::value() const
{
    return parseDate(LineField::value(), today(), m_hint).valueOr(QDate());
}

void DateField::setValue(QDate date)
{
    LineField::setValue(numericDate(date));
}

QString DateField::typingProblem() const
{
    const auto day = parseDate(LineField::value(), today(), m_hint);
    return isEmpty() || day ? QString() : day.error().message;
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == line() && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F4) {
        openCalendar();
        return true;
    }
    return LineField::eventFilter(watched, event);
}

void DateField::openCalendar()
{
    if (line()->isReadOnly())
        return;
    auto *calendar = new QCalendarWidget(this);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setAccessibleName(title());
    calendar->setSelectedDate(value().isValid() ? value() : today());
    const auto take = [this, calendar](QDate day) {
        setValue(day);
        calendar->close();
        emit edited();
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, this, take);
    calendar->move(line()->mapToGlobal(QPoint(0, line()->height())));
    calendar->show();
    calendar->setFocus();
}

void DateField::showEcho()
{
    const QDate day = value();
    setEcho(day.isValid() && line()->hasFocus() ? u"→ "_s + longDate(day, interfaceLanguage())
                                                : QString());
}

} // namespace faubourg::ui
