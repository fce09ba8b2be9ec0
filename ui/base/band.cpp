#include "ui/base/band.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace faubourg::ui {

Band::Band(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_actions(new QHBoxLayout)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kTight, space::kMedium, space::kTight);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_actions);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void Band::showNotice(Sign sign, const QString &text, const QList<NoticeAction> &actions)
{
    clear();
    m_sign = sign;
    m_text->setText(text);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(icon(sign).pixmap(QSize(side, side), devicePixelRatioF()));
    for (const NoticeAction &action : actions) {
        auto *button = new QPushButton(action.text, this);
        connect(button, &QPushButton::clicked, this, action.run);
        m_actions->addWidget(button);
    }
    setAccessibleName(text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Band::clear()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the button whose click brought us here
        delete item;
    }
    m_text->clear();
    hide();
}

QString Band::text() const
{
    return m_text->text();
}

void Band::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), signTint(m_sign));
}

} // namespace faubourg::ui
