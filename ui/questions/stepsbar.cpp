#include "ui/questions/stepsbar.h"

#include "ui/base/statelabel.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

StepsBar::StepsBar(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kSmall);
}

void StepsBar::setSteps(const QStringList &steps, int current, Sign sign)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < steps.size(); ++i) {
        if (i > 0)
            m_layout->addWidget(mutedLabel(u"›"_s, this));
        if (i == current) {
            auto *label = new StateLabel(this);
            label->setState(sign, steps.at(i));
            m_layout->addWidget(label);
        } else {
            m_layout->addWidget(i < current ? new QLabel(steps.at(i), this)
                                            : mutedLabel(steps.at(i), this));
        }
    }
    m_layout->addStretch();
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(current + 1).arg(steps.size()).arg(steps.value(current)));
}

} // namespace faubourg::ui
