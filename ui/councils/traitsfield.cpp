#include "ui/councils/traitsfield.h"

#include "ui/base/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace faubourg::ui {

TraitsField::TraitsField(QWidget *parent)
    : Field(parent)
    , m_editor(new QWidget(this))
    , m_grid(new QGridLayout(m_editor))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kMedium);
    m_grid->setVerticalSpacing(space::kTight);
    m_grid->setColumnStretch(1, 1);
    addEditor(m_editor);
    hide();
}

void TraitsField::setCategories(const QList<councils::DrawCategory> &categories)
{
    const QMap<QString, QString> before = value();
    qDeleteAll(m_editor->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_boxes.clear();
    for (const councils::DrawCategory &category : categories) {
        auto *box = new QComboBox(m_editor);
        box->addItem(tr("Not said"));
        box->addItems(category.values);
        box->setAccessibleName(category.name);
        auto *label = new QLabel(tr("%1:").arg(category.name), m_editor);
        label->setBuddy(box);
        const auto row = static_cast<int>(m_boxes.size());
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(box, row, 1, Qt::AlignLeft);
        m_boxes.insert(category.name, box);
        connect(box, &QComboBox::activated, this, &Field::edited);
    }
    m_editor->setFocusProxy(categories.isEmpty() ? nullptr
                                                 : m_boxes.value(categories.first().name));
    setVisible(!categories.isEmpty());
    setValue(before);
}

QMap<QString, QString> TraitsField::value() const
{
    QMap<QString, QString> traits = m_given;
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box) {
        if (box.value()->currentIndex() > 0)
            traits.insert(box.key(), box.value()->currentText());
        else
            traits.remove(box.key());
    }
    return traits;
}

void TraitsField::setValue(const QMap<QString, QString> &traits)
{
    m_given = traits;
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box) {
        const QString said = traits.value(box.key());
        if (!said.isEmpty() && box.value()->findText(said) < 0)
            box.value()->addItem(said); // the rule has lost it since
        box.value()->setCurrentIndex(std::max(0, box.value()->findText(said)));
    }
}

} // namespace faubourg::ui
