#include "ui/base/emptystate.h"

#include "ui/base/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace faubourg::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_sentence(mutedLabel({}, this))
    , m_primary(new QPushButton(this))
    , m_link(new QPushButton(this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_link->setFlat(true);
    makePrimary(m_primary);
    m_primary->hide();
    m_link->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::kMedium);
    layout->addStretch(2);
    layout->addWidget(m_sentence);
    layout->addWidget(m_primary, 0, Qt::AlignHCenter);
    layout->addWidget(m_link, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setPrimary(const QString &text, std::function<void()> run)
{
    m_primary->setText(text);
    m_primary->setVisible(!text.isEmpty());
    m_primary->disconnect(this);
    connect(m_primary, &QPushButton::clicked, this, std::move(run));
}

void EmptyState::setLink(const QString &text, std::function<void()> run)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
    m_link->disconnect(this);
    connect(m_link, &QPushButton::clicked, this, std::move(run));
}

void EmptyState::setEnabledActions(bool enabled)
{
    m_primary->setEnabled(enabled);
    m_link->setEnabled(enabled);
}

} // namespace faubourg::ui
