#include "ui/base/field.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QEvent>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace faubourg::ui {

Field::Field(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_note(new QWidget(this))
    , m_noteIcon(new QLabel(m_note))
    , m_noteText(new QLabel(m_note))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    auto *note = new QHBoxLayout(m_note);
    note->setContentsMargins(0, 0, 0, 0);
    note->setSpacing(space::kTight);
    note->addWidget(m_noteIcon, 0, Qt::AlignTop);
    note->addWidget(m_noteText, 1);
    m_noteText->setWordWrap(true);
    m_note->hide();
}

void Field::addEditor(QWidget *whole)
{
    m_layout->addWidget(whole);
    m_layout->addWidget(m_note);
    editor()->installEventFilter(this);
    setFocusProxy(editor());
}

void Field::setTitle(const QString &title)
{
    m_title = title;
    m_title.remove(u'&');
    editor()->setAccessibleName(m_title);
}

QString Field::problem() const
{
    if (m_need == Need::Compulsory && isEmpty())
        return tr("“%1” is missing.").arg(m_title);
    return typingProblem();
}

void Field::validate()
{
    setMessage(problem());
}

void Field::setMessage(const QString &message)
{
    if (message == m_message)
        return;
    m_message = message;
    editor()->setAccessibleDescription(message);
    showNote();
}

QString Field::message() const
{
    return m_message;
}

void Field::setEcho(const QString &echo)
{
    m_echo = echo;
    showNote();
}

void Field::showNote()
{
    const bool wrong = !m_message.isEmpty();
    m_note->setVisible(wrong || !m_echo.isEmpty());
    m_noteIcon->setVisible(wrong);
    m_noteText->setText(wrong ? m_message : m_echo);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_noteIcon->setPixmap(icon(Sign::Broken).pixmap(QSize(side, side), devicePixelRatioF()));
    QPalette palette = m_noteText->palette();
    palette.setColor(QPalette::WindowText, wrong ? colours().broken : colours().muted);
    m_noteText->setPalette(palette);
}

bool Field::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == editor() && event->type() == QEvent::FocusOut) {
        validate();
        emit left();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace faubourg::ui
