#include "ui/base/statelabel.h"

#include "ui/base/icons.h"
#include "ui/base/style.h"
#include "ui/base/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace faubourg::ui {

QString signWord(Sign sign)
{
    switch (sign) {
    case Sign::Met:
        return StateLabel::tr("Met");
    case Sign::Soon:
        return StateLabel::tr("To watch");
    case Sign::Broken:
        return StateLabel::tr("Not met");
    case Sign::NotApplicable:
        return StateLabel::tr("Not applicable");
    default:
        return {};
    }
}

namespace {

QPixmap signPixmap(Sign sign, const QWidget *widget)
{
    const int side = widget->style()->pixelMetric(QStyle::PM_SmallIconSize);
    const QIcon drawn = icon(sign);
    return drawn.isNull() ? QPixmap()
                          : drawn.pixmap(QSize(side, side), widget->devicePixelRatioF());
}

} // namespace

StateLabel::StateLabel(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_word(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kSmall, 2, space::kSmall, 2);
    layout->setSpacing(space::kTight);
    layout->addWidget(m_icon);
    layout->addWidget(m_word);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    hide();
}

void StateLabel::setState(Sign sign, const QString &word)
{
    m_sign = sign;
    m_word->setText(word);
    m_icon->setPixmap(signPixmap(sign, this));
    m_icon->setVisible(sign != Sign::None);
    QPalette palette = m_word->palette();
    palette.setColor(QPalette::WindowText, sign == Sign::None ? colours().text : signColour(sign));
    m_word->setPalette(palette);
    setAccessibleName(word);
    setVisible(!word.isEmpty());
    update();
}

QString StateLabel::text() const
{
    return m_word->text();
}

void StateLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(signTint(m_sign));
    painter.drawRoundedRect(rect(), space::kTight, space::kTight);
}

RuleLightView::RuleLightView(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kSmall);
}

void RuleLightView::setLights(const QList<RuleLight> &lights)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    for (const RuleLight &light : lights)
        addLight(light);
    m_layout->addStretch();
}

void RuleLightView::addLight(const RuleLight &light)
{
    auto *line = new QWidget(this);
    line->setAccessibleName(
        QStringList{signWord(light.sign), light.rule, light.measure, light.advice}.join(u' '));
    auto *grid = new QGridLayout(line);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kMedium);
    auto *state = new StateLabel(line);
    state->setState(light.sign, signWord(light.sign));
    auto *rule = new QLabel(light.rule, line);
    rule->setWordWrap(true);
    grid->addWidget(state, 0, 0, Qt::AlignLeft | Qt::AlignTop);
    grid->addWidget(rule, 0, 1);
    grid->addWidget(mutedLabel(light.measure, line), 0, 2, Qt::AlignRight | Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, fontMetrics().horizontalAdvance(u'x') * 20);
    if (!light.advice.isEmpty()) {
        QLabel *advice = mutedLabel(light.advice, line);
        advice->setWordWrap(true);
        grid->addWidget(advice, 1, 1);
    }
    if (light.action) {
        auto *button = new QPushButton(light.actionText, line);
        connect(button, &QPushButton::clicked, this, light.action);
        grid->addWidget(button, 1, 2, Qt::AlignRight);
    }
    m_layout->addWidget(line);
}

} // namespace faubourg::ui
