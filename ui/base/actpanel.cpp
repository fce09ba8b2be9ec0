#include "ui/base/actpanel.h"

#include "ui/base/band.h"
#include "ui/base/formwidget.h"
#include "ui/base/style.h"
#include "ui/base/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace faubourg::ui {

ActPanel::ActPanel(FormWidget *form, QWidget *parent)
    : QFrame(parent)
    , m_form(form)
    , m_title(roleLabel(TextRole::Section, {}, this))
    , m_explanation(mutedLabel({}, this))
    , m_band(new Band(this))
    , m_verb(new QPushButton(tr("Save"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setFrameShape(QFrame::StyledPanel);
    m_title->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_explanation->hide();
    m_form->layout()->setContentsMargins(0, 0, 0, 0);
    makePrimary(m_verb);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_verb);
    buttons->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    layout->addWidget(m_band);
    layout->addWidget(m_form);
    layout->addLayout(buttons);
    hide();

    connect(m_verb, &QPushButton::clicked, this, &ActPanel::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ActPanel::close);
}

void ActPanel::open(const QString &title, const QString &verb)
{
    m_title->setText(title);
    m_verb->setText(verb);
    setAccessibleName(title);
    m_band->clear();
    m_form->clearMessages();
    show();
    if (m_form->fields().isEmpty())
        m_verb->setFocus();
    else
        m_form->fields().first()->setFocus();
}

void ActPanel::close()
{
    if (!isOpen())
        return;
    hide();
    emit closed();
}

void ActPanel::setExplanation(const QString &text)
{
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
}

void ActPanel::refuse(const QString &why)
{
    m_band->showNotice(Sign::Broken, why);
}

void ActPanel::accept()
{
    m_band->clear();
    m_verb->setFocus(); // leaving a field settles what was typed there
    if (Field *wrong = m_form->firstProblem()) {
        wrong->setFocus();
        return;
    }
    emit accepted();
}

/// Escape is ours before it is the window's.
bool ActPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void ActPanel::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return accept();
    case Qt::Key_Escape:
        return close();
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace faubourg::ui
