#include "ui/base/checksfield.h"

#include "ui/base/theme.h"

#include <QCheckBox>
#include <QGridLayout>

namespace faubourg::ui {

namespace {

constexpr int kColumns = 2;

} // namespace

ChecksField::ChecksField(QWidget *parent)
    : Field(parent)
    , m_editor(new QWidget(this))
    , m_grid(new QGridLayout(m_editor))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kMedium);
    m_grid->setVerticalSpacing(space::kTight);
    m_grid->setColumnStretch(kColumns, 1);
    addEditor(m_editor);
}

void ChecksField::setChoices(const QStringList &choices)
{
    m_choices = choices;
    setValue(value());
}

QStringList ChecksField::value() const
{
    QStringList words;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            words += box->text();
    }
    return words;
}

void ChecksField::setValue(const QStringList &words)
{
    QStringList shown = m_choices + words;
    shown.removeDuplicates();
    showBoxes(shown);
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setChecked(words.contains(box->text()));
}

void ChecksField::showBoxes(const QStringList &words)
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (const QString &word : words) {
        auto *box = new QCheckBox(word, m_editor);
        connect(box, &QCheckBox::clicked, this, &Field::edited);
        const auto place = static_cast<int>(m_boxes.size());
        m_grid->addWidget(box, place / kColumns, place % kColumns);
        m_boxes += box;
    }
    m_editor->setFocusProxy(m_boxes.isEmpty() ? nullptr : m_boxes.first());
}

QWidget *ChecksField::editor() const
{
    return m_editor;
}

void ChecksField::setReadOnly(bool readOnly)
{
    m_editor->setEnabled(!readOnly);
}

} // namespace faubourg::ui
