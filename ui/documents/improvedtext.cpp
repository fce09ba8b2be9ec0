#include "ui/documents/improvedtext.h"

#include "ui/base/theme.h"
#include "ui/documents/templatediff.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace faubourg::ui {

ImprovedText::ImprovedText(QWidget *parent)
    : QWidget(parent)
    , m_against(new QComboBox(this))
    , m_differences(new TemplateDiff(this))
{
    m_against->addItems({tr("What would change in your text"), tr("What was improved")});
    m_against->setAccessibleName(tr("What is compared"));
    auto *back = new QPushButton(tr("&Back to the preview"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_against);
    row->addStretch();
    row->addWidget(back);
    auto *key = mutedLabel(tr("+ comes, − goes"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTight);
    layout->addLayout(row);
    layout->addWidget(key);
    layout->addWidget(m_differences, 1);
    connect(m_against, &QComboBox::currentIndexChanged, this, &ImprovedText::show);
    connect(back, &QPushButton::clicked, this, &ImprovedText::closed);
}

void ImprovedText::compare(const documents::DocumentTemplate &own, const QString &improved)
{
    m_own = own;
    m_improved = improved;
    m_against->setVisible(!own.basis.isEmpty()); // what it was made from may not be known
    m_against->setCurrentIndex(0);
    show();
}

void ImprovedText::show()
{
    m_differences->compare(m_against->currentIndex() == 0 ? m_own.text : m_own.basis, m_improved);
}

} // namespace faubourg::ui
